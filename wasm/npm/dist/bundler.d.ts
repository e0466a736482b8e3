export * from "./index.js";
/** The bundler has loaded the module; this takes it into use. */
export declare function init(): Promise<void>;
