// Driving flows on a server: saves first, then sends, waits, and tells what is to be shown.

import { inspect } from "node:util";
import { KassaError } from "../errors.js";
import { Flow } from "../flow.js";
import type { Call, CommandOf, FlowKind, Next, Notice, Screen, ViewOf } from "../types.js";
import { EVENT_NOT_OURS, JOURNAL_LOCKED } from "./codes.js";
import { text } from "./json.js";
import type { Mailbox } from "./mailbox.js";
import type { Store } from "./store.js";
import { outcomeOf } from "./transport.js";
import type { Answer, Lost, Transport } from "./transport.js";
import type { Event } from "./webhook.js";

/**
 * What a driven flow has to say. Each may be left out, and each may be async: the drive waits for it. What one throws comes out of `run`. A
 * notice that `show`, `hide` or `tell` failed at is given again by the next `run`.
 */
export interface Hooks {
  /** Show this to the customer. */
  show?(screen: Screen): void;
  /** Take it away. */
  hide?(screen: number): void;
  /** News, for a log: it holds no payload. */
  tell?(notice: Notice): void;
  /** A call came back after so many milliseconds, for logs and measurements. Log `call.op` and the status, never bodies. */
  sent?(call: Call, outcome: Answer | Lost, ms: number): void;
}

export interface RunOptions<K extends FlowKind> {
  /** Ends the drive when the view satisfies it: the view is answered. */
  until?: (view: ViewOf<K>) => boolean;
  /** Ends the drive after so many milliseconds: the view is answered. */
  timeoutMs?: number;
  /** Gives the drive up: it rejects with the reason of the signal. The flow goes on from its journal whenever it is driven again. */
  signal?: AbortSignal;
}

type NoticeOf = Extract<Next, { kind: "show" | "hide" | "tell" }>;

/** Longest time that a timer takes. */
const LONGEST = 2 ** 31 - 1;

/** A flow with its journal and its transport. One drive at a time; commands and events may come meanwhile. */
export class Running<K extends FlowKind = FlowKind> {
  readonly flow: Flow<K>;
  readonly kind: K;
  /** Name of the flow. */
  readonly reference: string;
  readonly #store: Store;
  readonly #transport: Transport;
  readonly #hooks: Hooks;
  readonly #mailbox: Mailbox | undefined;
  #driven = false;
  #noted = false;
  #kept: NoticeOf | undefined;
  #news = 0;
  #why: string | undefined;
  #wake: () => void = () => {};

  constructor(flow: Flow<K>, parts: { store: Store; transport: Transport; hooks?: Hooks | undefined; mailbox?: Mailbox | undefined }) {
    this.flow = flow;
    this.kind = flow.kind;
    this.reference = flow.view().reference;
    this.#store = parts.store;
    this.#transport = parts.transport;
    this.#hooks = parts.hooks ?? {};
    flow.onInput = () => this.newsCame();
    this.#mailbox = parts.mailbox;
    this.#mailbox?.enter(this);
  }

  /** @internal Something happened that the flow has not looked at. */
  newsCame(): void {
    this.#news += 1;
    this.#wake();
  }

  /** What the application may see. */
  view(): ViewOf<K> {
    return this.flow.view();
  }

  /** Why the last call that brought no answer here brought none, for a log. */
  get why(): string | undefined {
    return this.#why;
  }

  /**
   * What the flow was told and does not show: a customer token that was granted, the shipping that was chosen,
   * `klarna_network_response_data` for the partner, or the answer of a call. A secret is given once: store
   * it, and drive on after that.
   */
  take(): Record<string, unknown> | undefined {
    return this.flow.take();
  }

  /**
   * Drives the flow to its end, until the view satisfies `until`, or for so long; answers the view. It goes on where it was when it is
   * driven again, by this process or another. It rejects with the reason of a `signal`, with a `StoreConflict`, and with what a store, a
   * hook or a transport throws; what Klarna has answered meanwhile is not lost by that.
   */
  async run(options: RunOptions<K> = {}): Promise<ViewOf<K>> {
    if (this.#driven) {
      const said = `${this.reference} is driven already by this object: await that run, which hears commands and events meanwhile`;
      throw KassaError.read([JOURNAL_LOCKED, "journal_locked", "usage", "fix", "", said].join("\n"));
    }
    this.#driven = true;
    const deadline = options.timeoutMs === undefined ? Infinity : performance.now() + options.timeoutMs;
    const stop = new AbortController();
    const calls = new Set<Promise<void>>();
    let failure: { error: unknown } | undefined;
    const fail = (error: unknown): void => {
      failure ??= { error };
      this.#wake();
    };
    try {
      for (;;) {
        options.signal?.throwIfAborted();
        if (failure !== undefined) throw failure.error;
        const heard = this.#news;
        this.#mailbox?.enter(this);
        this.#mailbox?.give(this.reference, this.flow as unknown as Flow);
        const next = this.#kept ?? this.flow.next();
        switch (next.kind) {
          case "save":
            await this.#store.append(this.reference, next.after, next.lines);
            this.flow.saved(next.upto);
            continue;
          case "call": {
            const call = this.#exchange(next, stop.signal, fail).catch(fail).finally(() => calls.delete(call));
            calls.add(call);
            continue;
          }
          case "show":
          case "hide":
          case "tell":
            await this.#say(next);
            continue;
          case "drop":
            continue;
        }
        const view = this.flow.view();
        const done = this.#mailbox?.saved(this.reference, this.flow as unknown as Flow, next.kind === "done") ?? [];
        await this.#mailbox?.end(done);
        if (next.kind === "done") {
          if (!this.#noted) await this.#store.ended(this.reference);
          this.#noted = true;
          return view;
        }
        const left = deadline - performance.now();
        if (options.until?.(view) === true || left <= 0) return view;
        if (heard === this.#news && failure === undefined) {
          await this.#wait(Math.min(left, next.kind === "wait" ? next.ms : Infinity), options.signal);
        }
      }
    } finally {
      // Whatever the open calls were about may have been executed; the journal knows it.
      stop.abort();
      await Promise.all(calls);
      this.#driven = false;
    }
  }

  /** Gives a notice to its hook. One that the hook fails at stays for the next run. */
  async #say(next: NoticeOf): Promise<void> {
    this.#kept = next;
    if (next.kind === "show") await this.#hooks.show?.(next.screen);
    else if (next.kind === "hide") await this.#hooks.hide?.(next.screen);
    else await this.#hooks.tell?.(next.notice);
    this.#kept = undefined;
  }

  /** Whatever throws on the way: a flow that is not told what came of a call waits for it. */
  async #exchange(call: Call, signal: AbortSignal, fail: (error: unknown) => void): Promise<void> {
    const begun = performance.now();
    let got: Answer | Lost;
    let said = Promise.resolve();
    try {
      got = outcomeOf(await this.#transport.send(call, signal));
      said = this.#sent(call, got, performance.now() - begun).catch(fail);
    } catch (error) {
      fail(error);
      got = { lost: "unknown", why: error instanceof Error ? error.name : "Error" };
    }
    if ("lost" in got) {
      this.#why = got.why;
      this.flow.lost(call.call, call.attempt, got.lost);
    } else this.flow.reply(call.call, call.attempt, got);
    await said;
  }

  async #sent(call: Call, got: Answer | Lost, ms: number): Promise<void> {
    await this.#hooks.sent?.(call, got, ms);
  }

  /** Waits for so many milliseconds, for news, or for the signal. */
  #wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const timer = ms === Infinity ? undefined : setTimeout(done, Math.min(ms, LONGEST));
      const self = this;
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        self.#wake = () => {};
        resolve();
      }
      signal?.addEventListener("abort", done);
      this.#wake = done;
    });
  }

  /** The application wants something, such as `{ cancel: {} }`. */
  command(command: CommandOf<K>): void {
    this.flow.command(text(command));
  }

  /** A webhook came. Whether it is about this flow. */
  event(event: Event): boolean {
    try {
      this.flow.event(event);
    } catch (error) {
      if (error instanceof KassaError && error.code === EVENT_NOT_OURS) return false;
      throw error;
    }
    return true;
  }

  /** What happened on a screen. It is a reason to look, never an outcome. */
  screen(screen: number, what: "shown" | "returned" | "closed" | "failed"): void {
    this.flow.screen(screen, what);
  }

  /** Gives the memory back. The journal is all that another process needs. */
  close(): void {
    this.#mailbox?.leave(this);
    this.flow.free();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  [inspect.custom](): string {
    return `Running(${this.kind} ${this.reference})`;
  }
}
