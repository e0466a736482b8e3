import type { RawClient, RawFlow } from "./raw.js";
import type { ClientConfig, CommandOf, FlowKind, Next, Now, SpecOf, ViewOf } from "./types.js";
import type { VerifiedEvent } from "./webhook.js";
/** What the clocks show now. The counter goes on in the background, but may stand still while a laptop sleeps. */
export declare function now(): Now;
/** A fresh name for an attempt to pay. */
export declare function freshReference(): string;
/** A configuration, checked. Flows keep what they need of it. */
export declare class Client {
    #private;
    /** `config`: an object, or its JSON. */
    constructor(config: ClientConfig | string);
    /** @internal */
    get raw(): RawClient;
    free(): void;
    [Symbol.dispose](): void;
}
/** A flow: feed it what happens, ask it what to do, until it is done. It holds no socket, no clock and no store. */
export declare class Flow<K extends FlowKind = FlowKind> {
    #private;
    readonly kind: K;
    /** Number of the last good line of the journal that this flow was taken over from. */
    readonly last: number;
    /** That journal ended in half a line: cut off what comes after {@link Flow.last}. */
    readonly torn: boolean;
    /** Called after every input, because what is to be done next may have changed. {@link drive} uses it. */
    onInput: (() => void) | undefined;
    /** @internal A notice that its hook failed at, for the next {@link drive}. */
    kept: Extract<Next, {
        kind: "show" | "hide" | "tell";
    }> | undefined;
    private constructor();
    /** Begins a flow. Nothing is sent before its first line was saved. `spec`: an object, or its JSON. */
    static start<K extends FlowKind>(client: Client, kind: K, spec: SpecOf<K> | string, at?: Now): Flow<K>;
    /** Takes a flow over from the lines of its journal. */
    static resume<K extends FlowKind = FlowKind>(client: Client, lines: Iterable<string>, at?: Now): Flow<K>;
    /** The application wants something. `command`: an object, or its JSON. */
    command(command: CommandOf<K> | string, at?: Now): void;
    reply(call: number, attempt: number, reply: {
        status: number;
        headers: [string, string][];
        body: string | Uint8Array;
    }, at?: Now): void;
    /** No answer came. `not_sent` only when not one byte can have left this machine. */
    lost(call: number, attempt: number, stage: "not_sent" | "unknown", at?: Now): void;
    /** What happened on a screen. It is a reason to look, never an outcome. */
    screen(screen: number, what: "shown" | "returned" | "closed" | "failed", at?: Now): void;
    /** A webhook whose signature was checked by a {@link Verifier}, or on a server by an inbox. */
    event(event: Pick<VerifiedEvent, "raw">, at?: Now): void;
    tick(at?: Now): void;
    next(at?: Now): Next;
    /** The lines up to this number are durable. */
    saved(upto: number): void;
    view(at?: Now): ViewOf<K>;
    /**
     * What the flow was told and does not show: a customer token that was granted, the shipping that was chosen,
     * `klarna_network_response_data` for the partner, or the answer of a call. A secret is given once: store
     * it, and take the next step after that.
     */
    take(at?: Now): Record<string, unknown> | undefined;
    /** The same as JSON. */
    takeText(at?: Now): string | undefined;
    /** Gives the memory back. What was saved stays in the journal. */
    free(): void;
    [Symbol.dispose](): void;
    /** @internal */
    within<T>(call: (raw: RawFlow) => T): T;
}
