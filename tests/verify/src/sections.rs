//! The sections, in the order in which they run: what is cheap and fails often comes first.

use crate::steps::{Done, Steps};
use crate::tools::Tool;
use crate::{dependencies, rust, sources, stages};

pub(crate) struct Section {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) needs: &'static [Tool],
    pub(crate) run: fn(&mut Steps) -> Done,
}

pub(crate) const SECTIONS: &[Section] = &[
    Section {
        name: "sources",
        about: "format, length of files, where unsafe code is, what core may name",
        needs: &[Tool::Rustfmt],
        run: sources::check,
    },
    Section {
        name: "licences",
        about: "licences and number of the crates that come along",
        needs: &[],
        run: dependencies::check,
    },
    Section {
        name: "lint",
        about: "clippy in every combination of features, documentation",
        needs: &[Tool::Clippy],
        run: rust::lint,
    },
    Section {
        name: "test",
        about: "every Rust test: units, documents, conformance, crash matrix, sandbox, transport, kill -9",
        needs: &[Tool::Gcc],
        run: rust::test,
    },
    Section {
        name: "generated",
        about: "committed files that the tables print are up to date",
        needs: &[],
        run: rust::generated,
    },
    Section {
        name: "bare",
        about: "core without an operating system and for browsers",
        needs: &[Tool::Thumb, Tool::Wasm],
        run: rust::bare,
    },
    Section {
        name: "c",
        about: "the C library and the C terminal: four compilers, valgrind",
        needs: &[Tool::Gcc, Tool::Gxx, Tool::Clang, Tool::Valgrind],
        run: stages::c,
    },
    Section {
        name: "library",
        about: "the C library as it is shipped: size, exported functions",
        needs: &[Tool::Gcc],
        run: stages::library,
    },
    Section { name: "demo", about: "the demo tells its story to the end", needs: &[Tool::Gcc], run: stages::demo },
    Section {
        name: "wasm",
        about: "the packages for browsers and Node: types, tests, sizes",
        needs: &[Tool::Node, Tool::Wasm, Tool::Npm("wasm/npm")],
        run: stages::wasm,
    },
    Section {
        name: "browser",
        about: "the checkout page in a real browser",
        needs: &[Tool::Node, Tool::Wasm, Tool::Chromium, Tool::Npm("wasm/npm"), Tool::Npm("tests/browser")],
        run: stages::browser,
    },
];
