import type { Glue } from "./raw.js";
/** Takes an instance into use. */
export declare function install(loaded: Glue): void;
/** The instance; objects of an earlier generation belong to an instance that is gone. */
export declare function instance(): Glue;
/** Whether objects of this generation are of the instance in use, and that has not trapped. */
export declare function usable(of: number): boolean;
/** Gives the memory of an object back, once; nothing where its instance has trapped or is gone, and its memory with it. */
export declare function release(raw: {
    free(): void;
}, of: number): void;
/** Calls into an object, if it is of the instance in use. `what` it is, for people. */
export declare function within<T>(of: number, what: string, call: () => T): T;
/** Number of the instance in use. */
export declare function current(): number;
/**
 * Makes a fresh instance after a {@link KassaTrap}. Flows of the old one are lost; their journals are not. Clients, inboxes and verifiers
 * go with it as well: make them anew.
 */
export declare function reload(): Promise<void>;
/** Calls into the module. A refusal becomes a {@link KassaError}, a trap a {@link KassaTrap}. */
export declare function inside<T>(call: () => T): T;
