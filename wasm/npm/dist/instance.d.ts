import type { Glue } from "./raw.js";
/** Takes an instance into use. */
export declare function install(loaded: Glue): void;
/** The instance; objects of an earlier generation belong to an instance that is gone. */
export declare function instance(): Glue;
/** Number of the instance in use. */
export declare function current(): number;
/** Makes a fresh instance after a {@link KassaTrap}. Flows of the old one are lost; their journals are not. */
export declare function reload(): Promise<void>;
/** Calls into the module. A refusal becomes a {@link KassaError}, a trap a {@link KassaTrap}. */
export declare function inside<T>(call: () => T): T;
