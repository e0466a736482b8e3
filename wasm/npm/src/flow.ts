import { current, inside, instance, release } from "./instance.js";
import type { RawClient, RawFlow } from "./raw.js";
import type { ClientConfig, CommandOf, FlowKind, Next, Now, SpecOf, ViewOf } from "./types.js";
import type { VerifiedEvent } from "./webhook.js";

/** A text goes in as it is. */
function json(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What the clocks show now. The counter goes on in the background, but may stand still while a laptop sleeps. */
export function now(): Now {
  return { unixMs: Date.now(), monoMs: performance.now() };
}

/** A fresh name for an attempt to pay. */
export function freshReference(): string {
  return crypto.randomUUID();
}

/** A configuration, checked. Flows keep what they need of it. */
export class Client {
  readonly #raw: RawClient;
  readonly #generation = current();
  #freed = false;

  /** `config`: an object, or its JSON. */
  constructor(config: ClientConfig | string) {
    const glue = instance();
    this.#raw = inside(() => new glue.RawClient(json(config)));
  }

  /** @internal */
  get raw(): RawClient {
    if (this.#freed || this.#generation !== current()) throw new Error("this client is gone: make it anew");
    return this.#raw;
  }

  free(): void {
    this.#freed = true;
    release(this.#raw, this.#generation);
  }

  [Symbol.dispose](): void {
    this.free();
  }
}

/** A flow: feed it what happens, ask it what to do, until it is done. It holds no socket, no clock and no store. */
export class Flow<K extends FlowKind = FlowKind> {
  readonly #raw: RawFlow;
  readonly #generation = current();
  #freed = false;
  readonly kind: K;
  /** Number of the last good line of the journal that this flow was taken over from. */
  readonly last: number;
  /** That journal ended in half a line: cut off what comes after {@link Flow.last}. */
  readonly torn: boolean;
  /** Called after every input, because what is to be done next may have changed. {@link drive} uses it. */
  onInput: (() => void) | undefined;
  /** @internal A notice that its hook failed at, for the next {@link drive}. */
  kept: Extract<Next, { kind: "show" | "hide" | "tell" }> | undefined;

  private constructor(raw: RawFlow) {
    this.#raw = raw;
    this.kind = raw.kind() as K;
    this.last = raw.last();
    this.torn = raw.torn();
  }

  /** Begins a flow. Nothing is sent before its first line was saved. `spec`: an object, or its JSON. */
  static start<K extends FlowKind>(client: Client, kind: K, spec: SpecOf<K> | string, at: Now = now()): Flow<K> {
    const glue = instance();
    const raw = inside(() => glue.RawFlow.start(client.raw, kind, json(spec), at.unixMs, at.monoMs));
    return new Flow<K>(raw);
  }

  /** Takes a flow over from the lines of its journal. */
  static resume<K extends FlowKind = FlowKind>(client: Client, lines: Iterable<string>, at: Now = now()): Flow<K> {
    const glue = instance();
    const text = [...lines].join("\n");
    return new Flow<K>(inside(() => glue.RawFlow.resume(client.raw, text, at.unixMs, at.monoMs)));
  }

  /** The application wants something. `command`: an object, or its JSON. */
  command(command: CommandOf<K> | string, at: Now = now()): void {
    this.#feed((raw) => raw.command(json(command), at.unixMs, at.monoMs));
  }

  reply(
    call: number,
    attempt: number,
    reply: { status: number; headers: [string, string][]; body: string | Uint8Array },
    at: Now = now(),
  ): void {
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
  lost(call: number, attempt: number, stage: "not_sent" | "unknown", at: Now = now()): void {
    this.#feed((raw) => raw.lost(call, attempt, stage !== "not_sent", at.unixMs, at.monoMs));
  }

  /** What happened on a screen. It is a reason to look, never an outcome. */
  screen(screen: number, what: "shown" | "returned" | "closed" | "failed", at: Now = now()): void {
    this.#feed((raw) => raw.screen(screen, what, at.unixMs, at.monoMs));
  }

  /** A webhook whose signature was checked by a {@link Verifier}, or on a server by an inbox. */
  event(event: Pick<VerifiedEvent, "raw">, at: Now = now()): void {
    this.#feed((raw) => raw.event(event.raw, at.unixMs, at.monoMs));
  }

  tick(at: Now = now()): void {
    this.#feed((raw) => raw.tick(at.unixMs, at.monoMs));
  }

  next(at: Now = now()): Next {
    return this.#call((raw) => {
      const next = JSON.parse(raw.next(at.unixMs, at.monoMs)) as Next;
      if (next.kind === "call" && next.form !== undefined) next.bytes = raw.form?.() ?? new Uint8Array();
      return next;
    });
  }

  /** The lines up to this number are durable. */
  saved(upto: number): void {
    this.#call((raw) => raw.saved(upto));
  }

  view(at: Now = now()): ViewOf<K> {
    return JSON.parse(this.#call((raw) => raw.view(at.unixMs, at.monoMs))) as ViewOf<K>;
  }

  /**
   * What the flow was told and does not show: a customer token that was granted, the shipping that was chosen,
   * `klarna_network_response_data` for the partner, or the answer of a call. A secret is given once: store
   * it, and take the next step after that.
   */
  take(at: Now = now()): Record<string, unknown> | undefined {
    const text = this.takeText(at);
    return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
  }

  /** The same as JSON. */
  takeText(at: Now = now()): string | undefined {
    return this.#call((raw) => raw.take?.(at.unixMs, at.monoMs));
  }

  /** Gives the memory back. What was saved stays in the journal. */
  free(): void {
    this.#freed = true;
    release(this.#raw, this.#generation);
  }

  [Symbol.dispose](): void {
    this.free();
  }

  #call<T>(call: (raw: RawFlow) => T): T {
    if (this.#freed || this.#generation !== current()) {
      throw new Error("this flow is gone: resume it from its journal");
    }
    return inside(() => call(this.#raw));
  }

  /** @internal */
  within<T>(call: (raw: RawFlow) => T): T {
    return this.#call(call);
  }

  #feed(call: (raw: RawFlow) => void): void {
    this.#call(call);
    this.onInput?.();
  }
}
