// Node: the module is read from the disk when this file is imported.
import { createRequire } from "node:module";
import { install } from "./instance.js";
export * from "./index.js";
const glue = createRequire(import.meta.url)("../nodejs/kassa_wasm.js");
/** Takes the module into use. */
export async function init() {
    install(glue);
}
