// What every target exports.
export { drive, open } from "./drive.js";
export { KassaError, KassaTrap, StoreConflict } from "./errors.js";
export { Client, Flow, freshReference, now } from "./flow.js";
export { answerAddress, answerOption, initiateAnswer, offer } from "./hosted.js";
export { reload } from "./instance.js";
export { IndexedDbStore, MemoryStore } from "./store.js";
export { Verifier } from "./webhook.js";
import { instance } from "./instance.js";
/** Version of the module, and the kinds of flow in it. */
export function about() {
    const glue = instance();
    const abi = glue.abi();
    return { major: abi >>> 16, minor: abi & 0xffff, kinds: glue.kinds().split(" ") };
}
