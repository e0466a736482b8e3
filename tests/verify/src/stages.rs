//! What runs as a whole: the C library, the browser package, the page, the demo.

use crate::shell::{cargo, shell};
use crate::steps::{Done, Steps};

pub(crate) fn wasm(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("TypeScript sources are sound", || {
        shell(&root, "npx", &["--no-install", "tsc", "--noEmit"]).dir(&root, "wasm/npm").run().map(|()| String::new())
    })?;
    for preset in [&[][..], &["--full"], &["--webhooks"]] {
        steps.check(&format!("package {}", preset.join(" ")), || {
            let mut arguments = vec!["run", "--quiet", "--locked", "--package", "kassa-bindgen", "--", "wasm"];
            arguments.extend(preset);
            cargo(&root, &arguments).run().map(|()| String::new())
        })?;
    }
    steps.check("tests under Node", || {
        shell(&root, "node", &["--test"]).dir(&root, "tests/js").run().map(|()| String::new())
    })
}

pub(crate) fn demo(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("cargo demo", || cargo(&root, &["demo"]).run().map(|()| String::new()))
}
