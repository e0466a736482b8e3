// Bundlers that import WebAssembly as a module.

import * as glue from "../bundler/kassa_wasm.js";
import { install } from "./instance.js";

export * from "./index.js";

/** The bundler has loaded the module; this takes it into use. */
export async function init(): Promise<void> {
  install(glue);
}
