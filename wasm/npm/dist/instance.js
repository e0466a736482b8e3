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
/** Whether objects of this generation are of the instance in use, and that has not trapped. */
export function usable(of) {
    return !dead && of === generation;
}
const freed = new WeakSet();
/** Gives the memory of an object back, once; nothing where its instance has trapped or is gone, and its memory with it. */
export function release(raw, of) {
    if (freed.has(raw))
        return;
    freed.add(raw);
    if (usable(of))
        raw.free();
}
/** Calls into an object, if it is of the instance in use. `what` it is, for people. */
export function within(of, what, call) {
    if (of !== generation)
        throw new Error(`this ${what} went with its instance: make it anew`);
    return inside(call);
}
/** Number of the instance in use. */
export function current() {
    return generation;
}
/**
 * Makes a fresh instance after a {@link KassaTrap}. Flows of the old one are lost; their journals are not. Clients, inboxes and verifiers
 * go with it as well: make them anew.
 */
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
        // The glue refuses an object that is gone, or of another kind, before it calls the module.
        if (!trapped(thrown))
            throw thrown;
        dead = true;
        throw new KassaTrap("the module has trapped: await reload(), then resume flows from their journals", { cause: thrown });
    }
}
/** Whether the module was left in the middle of something: a trap, or a stack that is used up, which Firefox calls by a name of its own. */
function trapped(thrown) {
    if (thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError)
        return true;
    return thrown instanceof Error && thrown.name === "InternalError";
}
