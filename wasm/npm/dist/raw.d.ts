export interface RawClient {
    free(): void;
}
export interface RawEvent {
    free(): void;
    rejection(): string | undefined;
    answer(): number;
    /** On servers only. */
    duplicate?(): boolean;
}
/** On servers only. */
export interface RawInbox {
    free(): void;
    receive(body: Uint8Array, keyId: string, signature: string, unixMs: number): RawEvent;
    remember(eventId: string, unixMs: number): void;
}
/** On servers only. What goes out is JSON. */
export interface RawMailbox {
    free(): void;
    deliver(body: Uint8Array, keyId: string, signature: string, unixMs: number): string;
    sort(name: string, line: string, unixMs: number): string;
    look(pending: string, unixMs: number): string;
    learn(reference: string, flow: RawFlow): void;
    give(reference: string, flow: RawFlow, unixMs: number, monoMs: number): void;
    saved(reference: string, flow: RawFlow, ended: boolean): string;
    left(reference: string): void;
    waiting(): string;
    settle(eventId: string): string | undefined;
}
export interface RawVerifier {
    free(): void;
    verify(body: Uint8Array, keyId: string, signature: string): RawEvent;
}
export interface RawFlow {
    free(): void;
    kind(): string;
    agrees(kind: string, spec: string): void;
    last(): number;
    torn(): boolean;
    command(json: string, unixMs: number, monoMs: number): void;
    reply(call: number, attempt: number, status: number, headers: string, body: string, unixMs: number, monoMs: number): void;
    lost(call: number, attempt: number, sent: boolean, unixMs: number, monoMs: number): void;
    screen(screen: number, what: string, unixMs: number, monoMs: number): void;
    event(event: RawEvent, unixMs: number, monoMs: number): void;
    tick(unixMs: number, monoMs: number): void;
    next(unixMs: number, monoMs: number): string;
    saved(upto: number): void;
    view(unixMs: number, monoMs: number): string;
    /** On servers only, as is what follows. */
    take?(unixMs: number, monoMs: number): string | undefined;
    form?(): Uint8Array | undefined;
    reply_bytes?(call: number, attempt: number, status: number, headers: string, body: Uint8Array, unixMs: number, monoMs: number): void;
}
/** What every target of the generated module exports. Webhooks are for servers. */
export interface Glue {
    abi(): number;
    kinds(): string;
    RawClient: new (json: string) => RawClient;
    RawFlow: {
        start(client: RawClient, kind: string, spec: string, unixMs: number, monoMs: number): RawFlow;
        resume(client: RawClient, lines: string, unixMs: number, monoMs: number): RawFlow;
    };
    RawVerifier?: new (keys: string) => RawVerifier;
    RawInbox?: new (keys: string, live: boolean, recipient: string) => RawInbox;
    RawMailbox?: new (client: RawClient, keys: string, recipient: string) => RawMailbox;
    requirements?(client: RawClient, json: string): string;
    check?(operation: string, body: string): string;
    __wbg_reset_state?(): void;
}
