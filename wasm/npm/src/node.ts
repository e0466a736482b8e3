// Node: the module is read from the disk when this file is imported.

import { createRequire } from "node:module";
import { install } from "./instance.js";
import type { Glue } from "./raw.js";

export * from "./index.js";

const glue = createRequire(import.meta.url)("../nodejs/kassa_wasm.js") as Glue;

/** Takes the module into use. */
export async function init(): Promise<void> {
  install(glue);
}
