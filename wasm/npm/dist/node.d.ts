export * from "./index.js";
/** Takes the module into use. */
export declare function init(): Promise<void>;
