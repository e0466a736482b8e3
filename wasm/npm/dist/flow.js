import { current, inside, instance, release } from "./instance.js";
/** A text goes in as it is. */
function json(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
/** What the clocks show now. The counter goes on in the background, but may stand still while a laptop sleeps. */
export function now() {
    return { unixMs: Date.now(), monoMs: performance.now() };
}
/** A fresh name for an attempt to pay. */
export function freshReference() {
    return crypto.randomUUID();
}
/** A configuration, checked. Flows keep what they need of it. */
export class Client {
    #raw;
    #generation = current();
    #freed = false;
    /** `config`: an object, or its JSON. */
    constructor(config) {
        const glue = instance();
        this.#raw = inside(() => new glue.RawClient(json(config)));
    }
    /** @internal */
    get raw() {
        if (this.#freed || this.#generation !== current())
            throw new Error("this client is gone: make it anew");
        return this.#raw;
    }
    free() {
        this.#freed = true;
        release(this.#raw, this.#generation);
    }
    [Symbol.dispose]() {
        this.free();
    }
}
/** A flow: feed it what happens, ask it what to do, until it is done. It holds no socket, no clock and no store. */
export class Flow {
    #raw;
    #generation = current();
    #freed = false;
    kind;
    /** Number of the last good line of the journal that this flow was taken over from. */
    last;
    /** That journal ended in half a line: cut off what comes after {@link Flow.last}. */
    torn;
    /** Called after every input, because what is to be done next may have changed. {@link drive} uses it. */
    onInput;
    /** @internal A notice that its hook failed at, for the next {@link drive}. */
    kept;
    constructor(raw) {
        this.#raw = raw;
        this.kind = raw.kind();
        this.last = raw.last();
        this.torn = raw.torn();
    }
    /** Begins a flow. Nothing is sent before its first line was saved. `spec`: an object, or its JSON. */
    static start(client, kind, spec, at = now()) {
        const glue = instance();
        const raw = inside(() => glue.RawFlow.start(client.raw, kind, json(spec), at.unixMs, at.monoMs));
        return new Flow(raw);
    }
    /** Takes a flow over from the lines of its journal. */
    static resume(client, lines, at = now()) {
        const glue = instance();
        const text = [...lines].join("\n");
        return new Flow(inside(() => glue.RawFlow.resume(client.raw, text, at.unixMs, at.monoMs)));
    }
    /** The application wants something. `command`: an object, or its JSON. */
    command(command, at = now()) {
        this.#feed((raw) => raw.command(json(command), at.unixMs, at.monoMs));
    }
    reply(call, attempt, reply, at = now()) {
        const headers = reply.headers.flat().map((part) => part.replaceAll("\n", " ")).join("\n");
        const { status, body } = reply;
        this.#feed((raw) => {
            if (typeof body !== "string" && raw.reply_bytes !== undefined) {
                return raw.reply_bytes(call, attempt, status, headers, body, at.unixMs, at.monoMs);
            }
            const text = typeof body === "string" ? body : new TextDecoder().decode(body);
            return raw.reply(call, attempt, status, headers, text, at.unixMs, at.monoMs);
        });
    }
    /** No answer came. `not_sent` only when not one byte can have left this machine. */
    lost(call, attempt, stage, at = now()) {
        this.#feed((raw) => raw.lost(call, attempt, stage !== "not_sent", at.unixMs, at.monoMs));
    }
    /** What happened on a screen. It is a reason to look, never an outcome. */
    screen(screen, what, at = now()) {
        this.#feed((raw) => raw.screen(screen, what, at.unixMs, at.monoMs));
    }
    /** A webhook whose signature was checked by a {@link Verifier}, or on a server by an inbox. */
    event(event, at = now()) {
        this.#feed((raw) => raw.event(event.raw, at.unixMs, at.monoMs));
    }
    tick(at = now()) {
        this.#feed((raw) => raw.tick(at.unixMs, at.monoMs));
    }
    next(at = now()) {
        return this.#call((raw) => {
            const next = JSON.parse(raw.next(at.unixMs, at.monoMs));
            if (next.kind === "call" && next.form !== undefined)
                next.bytes = raw.form?.() ?? new Uint8Array();
            return next;
        });
    }
    /** The lines up to this number are durable. */
    saved(upto) {
        this.#call((raw) => raw.saved(upto));
    }
    view(at = now()) {
        return JSON.parse(this.#call((raw) => raw.view(at.unixMs, at.monoMs)));
    }
    /**
     * What the flow was told and does not show: a customer token that was granted, the shipping that was chosen,
     * `klarna_network_response_data` for the partner, or the answer of a call. A secret is given once: store
     * it, and take the next step after that.
     */
    take(at = now()) {
        const text = this.takeText(at);
        return text === undefined ? undefined : JSON.parse(text);
    }
    /** The same as JSON. */
    takeText(at = now()) {
        return this.#call((raw) => raw.take?.(at.unixMs, at.monoMs));
    }
    /** Gives the memory back. What was saved stays in the journal. */
    free() {
        this.#freed = true;
        release(this.#raw, this.#generation);
    }
    [Symbol.dispose]() {
        this.free();
    }
    #call(call) {
        if (this.#freed || this.#generation !== current()) {
            throw new Error("this flow is gone: resume it from its journal");
        }
        return inside(() => call(this.#raw));
    }
    /** @internal */
    within(call) {
        return this.#call(call);
    }
    #feed(call) {
        this.#call(call);
        this.onInput?.();
    }
}
