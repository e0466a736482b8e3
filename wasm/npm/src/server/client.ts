// A client: configuration, store and transport, the operations of the API, and the flows.

import { inspect } from "node:util";
import { Client as Config, Flow } from "../flow.js";
import type { ClientConfig, FlowKind, SpecOf, ViewOf } from "../types.js";
import { inside, instance } from "../instance.js";
import { LETTERS } from "./codes.js";
import { NotFound } from "./errors.js";
import { text } from "./json.js";
import { Mailbox } from "./mailbox.js";
import type { Delivery, MailboxOptions, Unclaimed } from "./mailbox.js";
import { Groups } from "./operations/index.js";
import { Running } from "./running.js";
import type { Hooks } from "./running.js";
import { MemoryStore } from "./store.js";
import type { Store } from "./store.js";
import type { Transport } from "./transport.js";

/** A view of any kind of flow. */
export type AnyView = ViewOf<FlowKind>;

/** What the report says about one of Klarna's requirements. */
export interface Requirement {
  /** Such as `KNR-07`. */
  id: string;
  rule: string;
  /** How much it weighs for you; absent where it says nothing about you. */
  level?: string;
  verdict: "met" | "not_met" | "not_shown" | "duty" | "does_not_apply";
  /** How it is met: kassa enforces it, the report checks it, or it is your duty. */
  how: string;
  why?: string;
  /** What to do about it. */
  remedy?: string;
  /** Where that is explained, in kassa's repository. */
  see?: string;
}

/** What you are. docs/requirements.md tells more. */
export interface Profile {
  paths: ("hosted" | "server_side" | "express" | "tokenized" | "plugin")[];
  channels: ("web" | "store" | "app")[];
  /** Partners get a user interface of your own. */
  dashboard: boolean;
  step_up?: boolean;
  redirect?: boolean;
}

/** A client for one account. Workers of one process may share it. */
export class Client extends Groups {
  readonly #config: Config;
  readonly #store: Store;
  readonly #transport: Transport;
  readonly #hooks: Hooks | undefined;
  readonly #mailbox: Mailbox | undefined;

  constructor(config: ClientConfig, parts: { store: Store; transport: Transport; hooks?: Hooks; webhooks?: MailboxOptions }) {
    super({ call: (spec, reference, kept) => this.#call(spec, reference, kept) });
    this.#config = new Config(text(config));
    this.#store = parts.store;
    this.#transport = parts.transport;
    this.#hooks = parts.hooks;
    if (parts.webhooks !== undefined) this.#mailbox = new Mailbox(this.#config, this.#store, parts.webhooks);
  }

  /**
   * Takes the flow of this reference from the store, also after its end, or prepares it: the same reference is the same flow. The store
   * has it from the first `run` on. Rejects with a `KassaError` (`codes.REFERENCE_REUSED`) where it was begun with another kind, amount,
   * currency or transaction.
   */
  async open<K extends FlowKind>(kind: K, spec: SpecOf<K>, hooks?: Hooks): Promise<Running<K>> {
    return this.#open(kind, text(spec), spec.reference, this.#store, hooks);
  }

  /** Takes a flow from the store; rejects with {@link NotFound} when it was never begun. */
  async resume<K extends FlowKind = FlowKind>(reference: string, hooks?: Hooks): Promise<Running<K>> {
    return this.#running(await this.#found<K>(reference), this.#store, hooks);
  }

  /** References of the flows that have not ended. End them first after a start: one of them may have moved money. */
  async pending(): Promise<string[]> {
    return (await this.#store.pending()).filter((reference) => !reference.startsWith(LETTERS));
  }

  /**
   * Takes a webhook: the raw bytes, and the values of its two headers. It is verified, kept in the store until its flow has heard it, and
   * given to the flow if that runs in this client; answer `answer` at once. Rejects with {@link WebhookError} for what is not genuine
   * or not ours: answer its `answer`. When the store fails, answer 500, and Klarna sends it again.
   */
  async deliver(body: Uint8Array, keyId: string | undefined, signature: string | undefined): Promise<Delivery> {
    return this.#needed().deliver(body, keyId, signature);
  }

  /**
   * References of the flows that webhooks wait for and that do not run in this client: resume and run them. Ask now and then where several
   * processes share a store: what another has taken for a flow of this one is given to it by this.
   */
  async withMail(): Promise<string[]> {
    return this.#needed().withMail();
  }

  /**
   * Webhooks that no flow is called by, such as those about settlements and disputes. They are kept for two days, or until
   * {@link Client.settle}; a flow that comes to be called so gets them.
   */
  async unclaimed(): Promise<Unclaimed[]> {
    return this.#needed().unclaimed();
  }

  /** You have dealt with a webhook that no flow is called by. Whether there was one. */
  async settle(eventId: string): Promise<boolean> {
    return this.#needed().settle(eventId);
  }

  /**
   * How far Klarna's requirements are met: one answer for each row, by this client's configuration, by what you are, and by what was seen
   * of your traffic. Whatever is left out of the traffic was not seen.
   */
  requirements(profile: Profile, traffic?: Record<string, unknown>): Requirement[] {
    const { requirements } = instance();
    if (requirements === undefined) throw new Error("this build has no report");
    const said = inside(() => requirements(this.#config.raw, text({ profile, traffic })));
    return (JSON.parse(said) as { rows: Requirement[] }).rows;
  }

  /** The view of a flow that another process may be driving: nothing is written. Rejects with {@link NotFound} before its first `run`. */
  async look<K extends FlowKind = FlowKind>(reference: string): Promise<ViewOf<K>> {
    const flow = await this.#found<K>(reference);
    try {
      return flow.view();
    } finally {
      flow.free();
    }
  }

  /** Gives the memory back. Store and transport are yours. */
  close(): void {
    this.#mailbox?.free();
    this.#config.free();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  [inspect.custom](): string {
    return "Client(...)";
  }

  async #call(spec: string, reference: string, kept: boolean): Promise<Running<"call">> {
    return this.#open("call", spec, reference, kept ? this.#store : new MemoryStore(), undefined);
  }

  async #open<K extends FlowKind>(kind: K, spec: string, reference: string, store: Store, hooks: Hooks | undefined): Promise<Running<K>> {
    const lines = await store.read(reference);
    if (lines.length === 0) return this.#running(Flow.start(this.#config, kind, spec), store, hooks);
    const flow = Flow.resume<K>(this.#config, lines);
    try {
      flow.within((raw) => raw.agrees(kind, spec));
    } catch (error) {
      flow.free();
      throw error;
    }
    return this.#running(flow, store, hooks);
  }

  async #found<K extends FlowKind>(reference: string): Promise<Flow<K>> {
    const lines = await this.#store.read(reference);
    if (lines.length === 0) throw new NotFound(reference);
    return Flow.resume<K>(this.#config, lines);
  }

  #running<K extends FlowKind>(flow: Flow<K>, store: Store, hooks: Hooks | undefined): Running<K> {
    const mailbox = store === this.#store ? this.#mailbox : undefined;
    return new Running(flow, { store, transport: this.#transport, hooks: hooks ?? this.#hooks, mailbox });
  }

  #needed(): Mailbox {
    if (this.#mailbox === undefined) throw new TypeError("this client takes no webhooks: give it `webhooks` with signing keys");
    return this.#mailbox;
  }
}
