export { drive, open } from "./drive.js";
export type { Host } from "./drive.js";
export { KassaError, KassaTrap, StoreConflict } from "./errors.js";
export type { Advice, ErrorClass } from "./errors.js";
export { Client, Flow, freshReference, now } from "./flow.js";
export { answerAddress, answerOption, initiateAnswer, offer } from "./hosted.js";
export type { Initiate, InitiateAnswer, Offer, PaymentRequestData, Shippable, ShippingAddressAnswer, ShippingOption, ShippingOptionAnswer, ShippingRejection, } from "./hosted.js";
export { reload } from "./instance.js";
export { IndexedDbStore, MemoryStore } from "./store.js";
export type { Store } from "./store.js";
export type * from "./types.js";
export { Verifier } from "./webhook.js";
export type { EventBody, Receipt, SigningKey, VerifiedEvent } from "./webhook.js";
/** Version of the module, and the kinds of flow in it. */
export declare function about(): {
    major: number;
    minor: number;
    kinds: string[];
};
