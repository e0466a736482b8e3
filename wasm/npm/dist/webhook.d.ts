import type { RawEvent } from "./raw.js";
export interface SigningKey {
    signing_key_id: string;
    signing_key: string;
}
/** Who, what, when, and the payload as it came. */
export interface EventBody {
    event_id: string;
    event_type: string;
    event_version?: string;
    occurred_at?: string;
    subject_account_id?: string;
    recipient_account_id?: string;
    webhook_id?: string;
    live?: boolean;
    payload: Record<string, unknown>;
}
/** An event whose signature is right. Only a {@link Verifier} makes one. */
export declare class VerifiedEvent implements EventBody {
    #private;
    event_id: string;
    event_type: string;
    payload: Record<string, unknown>;
    /** @internal */
    readonly raw: RawEvent;
    /** @internal */
    constructor(raw: RawEvent, body: Uint8Array);
    free(): void;
    [Symbol.dispose](): void;
}
/** What to answer at once, and the event or the reason why there is none. */
export type Receipt = {
    answer: number;
    event: VerifiedEvent;
    rejection?: undefined;
} | {
    answer: number;
    event?: undefined;
    rejection: string;
};
/** Checks webhooks over a set of keys. On servers, and in builds with `--webhooks`. */
export declare class Verifier {
    #private;
    constructor(keys: Iterable<SigningKey>);
    /** Checks the raw bytes of a request before anything parses them; the other two are the values of its headers. */
    verify(body: Uint8Array, keyId: string | undefined, signature: string | undefined): Receipt;
    free(): void;
    [Symbol.dispose](): void;
}
