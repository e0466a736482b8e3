// The one instance of the module, and what becomes of it after a trap.
import { KassaError, KassaTrap } from "./errors.js";
let glue;
let dead = false;
let generation = 0;
/** Takes an instance into use. */
export function install(loaded) {
    glue = loaded;
}
/** The instance; objects of an earlier generation belong to an instance that is gone. */
export function instance() {
    if (glue === undefined)
        throw new Error("kassa is not loaded yet: await init() first");
    if (dead)
        throw new KassaTrap("this instance has trapped: await reload(), then resume flows from their journals");
    return glue;
}
/** Number of the instance in use. */
export function current() {
    return generation;
}
/** Makes a fresh instance after a {@link KassaTrap}. Flows of the old one are lost; their journals are not. */
export async function reload() {
    if (glue?.__wbg_reset_state === undefined) {
        throw new Error("this build cannot be reloaded in place: reload the page, then resume flows from their journals");
    }
    glue.__wbg_reset_state();
    generation += 1;
    dead = false;
}
/** Calls into the module. A refusal becomes a {@link KassaError}, a trap a {@link KassaTrap}. */
export function inside(call) {
    if (dead)
        throw new KassaTrap("this instance has trapped: await reload(), then resume flows from their journals");
    try {
        return call();
    }
    catch (thrown) {
        if (typeof thrown === "string")
            throw KassaError.read(thrown);
        dead = true;
        throw new KassaTrap("the module has trapped: await reload(), then resume flows from their journals", { cause: thrown });
    }
}
