// A client: configuration, store and transport, the operations of the API, and the flows.

import { inspect } from "node:util";
import { Client as Config, Flow } from "../flow.js";
import type { ClientConfig, FlowKind, SpecOf, ViewOf } from "../types.js";
import { NotFound } from "./errors.js";
import { text } from "./json.js";
import { Groups } from "./operations/index.js";
import { Running } from "./running.js";
import type { Hooks } from "./running.js";
import { MemoryStore } from "./store.js";
import type { Store } from "./store.js";
import type { Transport } from "./transport.js";

/** A view of any kind of flow. */
export type AnyView = ViewOf<FlowKind>;

/** A client for one account. Workers of one process may share it. */
export class Client extends Groups {
  readonly #config: Config;
  readonly #store: Store;
  readonly #transport: Transport;
  readonly #hooks: Hooks | undefined;

  constructor(config: ClientConfig, parts: { store: Store; transport: Transport; hooks?: Hooks }) {
    super({ call: (spec, reference, kept) => this.#call(spec, reference, kept) });
    this.#config = new Config(text(config));
    this.#store = parts.store;
    this.#transport = parts.transport;
    this.#hooks = parts.hooks;
  }

  /** Takes the flow of this reference from the store, or begins it: the same reference is the same flow. */
  async open<K extends FlowKind>(kind: K, spec: SpecOf<K>, hooks?: Hooks): Promise<Running<K>> {
    return this.#open(kind, text(spec), spec.reference, this.#store, hooks);
  }

  /** Takes a flow from the store; rejects with {@link NotFound} when it was never begun. */
  async resume<K extends FlowKind = FlowKind>(reference: string, hooks?: Hooks): Promise<Running<K>> {
    return this.#running(await this.#found<K>(reference), this.#store, hooks);
  }

  /** References of the flows that have not ended. End them first after a start: one of them may have moved money. */
  async pending(): Promise<string[]> {
    return this.#store.pending();
  }

  /** The view of a flow that another process may be driving: nothing is written. */
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
    const flow = lines.length === 0 ? Flow.start(this.#config, kind, spec) : Flow.resume<K>(this.#config, lines);
    return this.#running(flow, store, hooks);
  }

  async #found<K extends FlowKind>(reference: string): Promise<Flow<K>> {
    const lines = await this.#store.read(reference);
    if (lines.length === 0) throw new NotFound(reference);
    return Flow.resume<K>(this.#config, lines);
  }

  #running<K extends FlowKind>(flow: Flow<K>, store: Store, hooks: Hooks | undefined): Running<K> {
    return new Running(flow, { store, transport: this.#transport, hooks: hooks ?? this.#hooks });
  }
}
