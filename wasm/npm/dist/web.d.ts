export * from "./index.js";
/** Loads the module, from beside this file unless told otherwise. */
export declare function init(source?: URL | BufferSource | WebAssembly.Module): Promise<void>;
