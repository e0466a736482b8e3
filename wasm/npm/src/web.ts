// Browsers without a bundler, and bundlers that follow `new URL(..., import.meta.url)`.

import load, * as glue from "../web/kassa_wasm.js";
import { install } from "./instance.js";

export * from "./index.js";

/** Loads the module, from beside this file unless told otherwise. */
export async function init(source?: URL | BufferSource | WebAssembly.Module): Promise<void> {
  await load(source === undefined ? undefined : { module_or_path: source });
  install(glue);
}
