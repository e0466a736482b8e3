//! The sections. What is cheap and fails often comes first, and with it what everything else is built from; the others run side by
//! side, and are begun in this order: the longest first.

use crate::steps::{Done, Steps};
use crate::tools::Tool;
use crate::{bindings, dependencies, rust, sources, stages};

/// When a section runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    /// By itself, before the others.
    First,
    /// Beside others.
    Beside,
}

pub(crate) struct Section {
    pub(crate) name: &'static str,
    pub(crate) lane: Lane,
    pub(crate) about: &'static str,
    pub(crate) needs: &'static [Tool],
    pub(crate) run: fn(&mut Steps) -> Done,
}

pub(crate) const SECTIONS: &[Section] = &[
    Section {
        name: "sources",
        lane: Lane::First,
        about: "format, length of files, where unsafe code is, what core may name",
        needs: &[Tool::Rustfmt],
        run: sources::check,
    },
    Section {
        name: "licences",
        lane: Lane::First,
        about: "licences and number of the crates that come along",
        needs: &[],
        run: dependencies::check,
    },
    Section {
        name: "lint",
        lane: Lane::First,
        about: "everything is built; no warning of compiler, clippy and rustdoc",
        needs: &[Tool::Clippy, Tool::Gcc],
        run: rust::lint,
    },
    Section {
        name: "generated",
        lane: Lane::Beside,
        about: "committed files that the tables print are up to date",
        needs: &[Tool::Clippy],
        run: rust::generated,
    },
    Section {
        name: "test",
        lane: Lane::Beside,
        about: "every Rust test: units, documents, conformance, crash matrix, sandbox, transport, kill -9",
        needs: &[Tool::Clippy, Tool::Gcc],
        run: rust::test,
    },
    Section {
        name: "library",
        lane: Lane::Beside,
        about: "the C library as it is shipped: size, exported functions",
        needs: &[Tool::Gcc],
        run: stages::library,
    },
    Section {
        name: "wasm",
        lane: Lane::Beside,
        about: "the packages for browsers: types, tests, sizes",
        needs: &[Tool::Clippy, Tool::Node, Tool::Wasm, Tool::Npm("wasm/npm")],
        run: stages::wasm,
    },
    Section {
        name: "proof",
        lane: Lane::Beside,
        about: "the simulator: schedules of faults, and runs by chance",
        needs: &[],
        run: stages::proof,
    },
    Section {
        name: "node",
        lane: Lane::Beside,
        about: "the package for servers: types, tests against the sandbox and PostgreSQL",
        needs: &[Tool::Clippy, Tool::Gcc, Tool::Node, Tool::Wasm, Tool::Npm("wasm/npm"), Tool::Postgres],
        run: stages::servers,
    },
    Section {
        name: "python",
        lane: Lane::Beside,
        about: "the Python package: lints, types, tests against the sandbox and PostgreSQL",
        needs: &[Tool::Clippy, Tool::Gcc, Tool::Python, Tool::Postgres],
        run: bindings::python,
    },
    Section {
        name: "java",
        lane: Lane::Beside,
        about: "the Java package: no warning, tests against the sandbox, SQLite and PostgreSQL, a gateway whose worker is killed",
        needs: &[Tool::Clippy, Tool::Gcc, Tool::Java, Tool::Maven, Tool::Postgres],
        run: bindings::java,
    },
    Section {
        name: "go",
        lane: Lane::Beside,
        about: "the Go module: gofmt, vet, tests against the sandbox, SQLite and PostgreSQL, a gateway whose worker is killed",
        needs: &[Tool::Clippy, Tool::Gcc, Tool::Python, Tool::Go, Tool::Postgres],
        run: bindings::go,
    },
    Section {
        name: "php",
        lane: Lane::Beside,
        about: "the PHP package: tests against the sandbox and PostgreSQL, and as it is installed",
        needs: &[Tool::Clippy, Tool::Gcc, Tool::Python, Tool::Php, Tool::Postgres],
        run: bindings::php,
    },
    Section {
        name: "csharp",
        lane: Lane::Beside,
        about: "the C# package: no warning, tests against the sandbox, SQLite and PostgreSQL, a gateway whose worker is killed",
        needs: &[Tool::Clippy, Tool::Gcc, Tool::Python, Tool::Node, Tool::Postgres, Tool::Sqlite],
        run: bindings::csharp,
    },
    Section {
        name: "browser",
        lane: Lane::Beside,
        about: "the checkout page in a real browser",
        needs: &[
            Tool::Clippy,
            Tool::Node,
            Tool::Wasm,
            Tool::Chromium,
            Tool::Npm("wasm/npm"),
            Tool::Npm("tests/browser"),
        ],
        run: stages::browser,
    },
    Section {
        name: "features",
        lane: Lane::Beside,
        about: "clippy in every other combination of features",
        needs: &[Tool::Clippy, Tool::Gcc],
        run: rust::features,
    },
    Section {
        name: "c",
        lane: Lane::Beside,
        about: "the C library and the C terminal: four compilers, valgrind",
        needs: &[Tool::Clippy, Tool::Gcc, Tool::Gxx, Tool::Clang, Tool::Valgrind],
        run: stages::c,
    },
    Section {
        name: "bare",
        lane: Lane::Beside,
        about: "core without an operating system",
        needs: &[Tool::Thumb],
        run: rust::bare,
    },
    Section {
        name: "demo",
        lane: Lane::Beside,
        about: "the demo tells its story to the end",
        needs: &[Tool::Clippy, Tool::Gcc],
        run: stages::demo,
    },
];

/// The section that has to end before this one begins, where both are run: it makes what this one uses.
pub(crate) fn before(name: &str) -> Option<&'static str> {
    match name {
        "browser" | "node" => Some("wasm"),
        _ => None,
    }
}
