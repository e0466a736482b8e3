// Webhooks that find their flows: verified, kept in the store, given to the flow that each is about, and taken once.

import { inspect } from "node:util";
import { StoreConflict } from "../errors.js";
import { Flow } from "../flow.js";
import type { Client as Config } from "../flow.js";
import { current, inside, instance, release, usable, within } from "../instance.js";
import type { RawMailbox } from "../raw.js";
import { WebhookError } from "./errors.js";
import type { Store } from "./store.js";

/** A genuine delivery that is kept: answer its status at once. */
export interface Delivery {
  /** HTTP status to answer. */
  answer: number;
  /** It was taken before, by this process or another one. */
  duplicate: boolean;
  eventId: string;
  eventType: string;
  /** References of the flows that it may be for. Those that run here have it already. */
  flows: string[];
}

/** An event that no flow is called by, such as one about a settlement or a dispute. A print does not show the body. */
export class Unclaimed {
  readonly eventId: string;
  readonly eventType: string;
  readonly #body: string;

  /** @internal */
  constructor(found: { event_id: string; event_type: string; body: string }) {
    this.eventId = found.event_id;
    this.eventType = found.event_type;
    this.#body = found.body;
  }

  /** The body as it came. It may hold personal data. */
  get body(): string {
    return this.#body;
  }

  [inspect.custom](): string {
    return `Unclaimed(${this.eventType} ${this.eventId})`;
  }
}

export interface MailboxOptions {
  /** Ids and keys. Keep an old one for two days after a rotation. */
  signingKeys: Record<string, string>;
  /** Your own account; deliveries for others are refused. */
  recipientAccountId?: string;
}

interface Judged {
  answer: number;
  duplicate: boolean;
  event_id: string;
  event_type: string;
  keep?: { name: string; line: string };
}

interface Sorted {
  flows: string[];
  letters: string[];
  done: string[];
}

/** A flow that runs in this process. */
export interface Listener {
  readonly reference: string;
  /** Something waits for it. */
  newsCame(): void;
}

/** What a client does with webhooks. */
export class Mailbox {
  readonly #raw: RawMailbox;
  readonly #config: Config;
  readonly #store: Store;
  readonly #here = new Map<string, WeakRef<Listener>>();
  #looked: Promise<unknown> | undefined;
  readonly #generation = current();
  #freed = false;

  constructor(config: Config, store: Store, options: MailboxOptions) {
    const { RawMailbox } = instance();
    if (RawMailbox === undefined) throw new Error("this build has no webhooks");
    const lines = Object.entries(options.signingKeys).flat();
    if (lines.some((line) => line.includes("\n"))) throw new TypeError("a signing key is one line");
    this.#config = config;
    this.#store = store;
    this.#raw = inside(() => new RawMailbox(config.raw, lines.join("\n"), options.recipientAccountId ?? ""));
  }

  async deliver(body: Uint8Array, keyId: string | undefined, signature: string | undefined): Promise<Delivery> {
    if (!(body instanceof Uint8Array)) {
      throw new TypeError("give the raw bytes of the body: one that was parsed and written again does not verify");
    }
    if (this.#looked === undefined) {
      this.#looked = this.look();
      this.#looked.catch(() => (this.#looked = undefined));
    }
    await this.#looked;
    const said = this.#within(() => this.#raw.deliver(body, keyId ?? "", signature ?? "", Date.now()));
    const judged = JSON.parse(said) as Judged | { code: number; message: string; answer: number };
    if ("code" in judged) throw new WebhookError(judged.message, judged.code, judged.answer);
    let { answer, duplicate } = judged;
    let flows: string[] = [];
    if (judged.keep !== undefined) {
      const { name, line } = judged.keep;
      try {
        await this.#store.append(name, 0, [line]);
        flows = await this.#sort(name, line);
      } catch (error) {
        if (!(error instanceof StoreConflict)) throw error;
        // Another process has it.
        [answer, duplicate] = [200, true];
      }
    }
    return { answer, duplicate, eventId: judged.event_id, eventType: judged.event_type, flows };
  }

  /** Takes in what the store has, from earlier processes and from others. */
  async look(): Promise<void> {
    // Flows that nobody holds any more, and nobody closed.
    for (const [reference, flow] of [...this.#here]) if (flow.deref() === undefined) this.#left(reference);
    const pending = (await this.#store.pending()).join("\n");
    const found = JSON.parse(this.#within(() => this.#raw.look(pending, Date.now()))) as Sorted;
    for (const reference of found.flows) await this.#learn(reference);
    for (const letter of found.letters) {
      const [line] = await this.#store.read(letter);
      if (line !== undefined) await this.#sort(letter, line);
    }
    await this.end(found.done);
  }

  async withMail(): Promise<string[]> {
    await this.look();
    return this.#waiting().flows;
  }

  async unclaimed(): Promise<Unclaimed[]> {
    await this.look();
    return this.#waiting().unclaimed.map((one) => new Unclaimed(one));
  }

  async settle(eventId: string): Promise<boolean> {
    const letter = this.#within(() => this.#raw.settle(eventId));
    if (letter !== undefined) await this.end([letter]);
    return letter !== undefined;
  }

  /** A flow runs here from now on, unless another object drives it already: one that was opened beside it and let go takes no mail away. */
  enter(flow: Listener): void {
    if (this.#here.get(flow.reference)?.deref() === undefined) this.#here.set(flow.reference, new WeakRef(flow));
  }

  /** Gives a flow what waits for it. */
  give(reference: string, flow: Flow): void {
    // A flow goes on when its client was closed.
    if (this.#gone) return;
    flow.within((raw) => this.#raw.give(reference, raw, Date.now(), performance.now()));
  }

  /** A flow has saved all that followed: the letters that need not be kept any more. */
  saved(reference: string, flow: Flow, ended: boolean): string[] {
    if (this.#gone) return [];
    if (ended) this.#here.delete(reference);
    return JSON.parse(flow.within((raw) => this.#raw.saved(reference, raw, ended))) as string[];
  }

  async end(letters: Iterable<string>): Promise<void> {
    for (const letter of letters) await this.#store.ended(letter);
  }

  /** A flow does not run here any more. */
  leave(flow: Listener): void {
    if (!this.#gone && this.#here.get(flow.reference)?.deref() === flow) this.#left(flow.reference);
  }

  free(): void {
    this.#freed = true;
    release(this.#raw, this.#generation);
  }

  /** It was closed, or went with its instance. */
  get #gone(): boolean {
    return this.#freed || !usable(this.#generation);
  }

  #within<T>(call: () => T): T {
    return within(this.#generation, "client", call);
  }

  #left(reference: string): void {
    this.#here.delete(reference);
    this.#within(() => this.#raw.left(reference));
  }

  #waiting(): { flows: string[]; unclaimed: { event_id: string; event_type: string; body: string }[] } {
    return JSON.parse(this.#within(() => this.#raw.waiting()));
  }

  async #sort(letter: string, line: string): Promise<string[]> {
    const found = JSON.parse(this.#within(() => this.#raw.sort(letter, line, Date.now()))) as Sorted;
    for (const reference of found.flows) this.#here.get(reference)?.deref()?.newsCame();
    await this.end(found.done);
    return found.flows;
  }

  async #learn(reference: string): Promise<void> {
    const lines = await this.#store.read(reference);
    let flow: Flow;
    try {
      flow = Flow.resume(this.#config, lines);
    } catch {
      // A journal that is damaged is no reason to refuse a webhook.
      return;
    }
    try {
      flow.within((raw) => this.#raw.learn(reference, raw));
    } finally {
      flow.free();
    }
  }
}
