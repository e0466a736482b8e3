// One call of an operation: what is asked for, and what came of it.

import { inspect } from "node:util";
import { freshReference } from "../flow.js";
import type { CallSpec, CallView } from "../types.js";
import { rows } from "./csv.js";
import { CallRefused, CallUnknown, NotSent } from "./errors.js";
import { parse, text } from "./json.js";
import { dress } from "./model.js";
import type { Running, RunOptions } from "./running.js";

/** Who makes the calls: `kept` in the store of the client, or in memory. */
export interface Sender {
  call(spec: string, reference: string, kept: boolean): Promise<Running<"call">>;
}

/** What a method of a client knows of its operation. */
export interface Asked {
  number: number;
  operation: string;
  form: string;
  model?: string;
  reference?: string;
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  headers?: Record<string, string | undefined>;
  body?: unknown;
  everything?: boolean | undefined;
  paged?: boolean;
}

/** What an item of a list is. */
export type Item<A> = A extends (infer T)[] ? T : { [M in keyof A]-?: NonNullable<A[M]> extends (infer T)[] ? T : never }[keyof A];

/** A successful answer. */
export class Answer<A> {
  /** HTTP status. */
  readonly status: number;
  /** The object; undefined where the answer had none. Whole numbers that a number cannot hold exactly are bigint. */
  readonly value: A | undefined;
  readonly contentType: string | undefined;
  /** What was known against the request, although it was sent. */
  readonly warnings: readonly string[];
  readonly #body: Uint8Array;

  constructor(view: CallView, value: A | undefined, body: Uint8Array) {
    this.status = view.status ?? 0;
    this.value = value;
    this.contentType = view.content_type;
    this.warnings = (view.warnings ?? []).map((one) => `${one.pointer}: ${one.message}`);
    this.#body = body;
  }

  /** The answer as it came. It may hold secrets and data about people. */
  get body(): Uint8Array {
    return this.#body;
  }

  /** The rows of a table, by the names of its columns. */
  rows(): Record<string, string>[] {
    return rows(new TextDecoder().decode(this.#body));
  }
}

/** A call that is ready to be made. It is checked before anything is sent. */
export class Request<A> {
  readonly operation: string;
  readonly #sender: Sender;
  readonly #asked: Asked;

  constructor(sender: Sender, asked: Asked) {
    this.operation = asked.operation;
    this.#sender = sender;
    this.#asked = asked;
  }

  /** What the `call` flow is begun with. */
  spec(): CallSpec {
    const { number, reference, path, query, headers, body, everything } = this.#asked;
    const given = (members: Record<string, unknown> | undefined): Record<string, unknown> =>
      Object.fromEntries(Object.entries(members ?? {}).filter(([, value]) => value !== undefined));
    return {
      reference: reference ?? freshReference(),
      operation: number,
      ...(path === undefined ? {} : { path }),
      ...(Object.keys(given(query)).length === 0 ? {} : { query: given(query) }),
      ...(Object.keys(given(headers)).length === 0 ? {} : { headers: given(headers) as Record<string, string> }),
      ...(body === undefined ? {} : { body }),
      ...(everything === true ? { everything } : {}),
    };
  }

  /**
   * Makes the call, and repeats it as long as that is safe, which may be minutes where Klarna cannot be reached. Rejects with
   * {@link CallRefused}, {@link CallUnknown} (also after `timeoutMs`), {@link NotSent}, or the reason of the `signal`; and with a
   * `KassaError` before anything is sent. A change that must survive the end of this process is begun by `start` instead.
   */
  async send(options: Pick<RunOptions<"call">, "timeoutMs" | "signal"> = {}): Promise<Answer<A>> {
    const running = await this.#begin(false);
    try {
      // One that was answered with a secret ends when the secret was taken.
      return this.result(await running.run({ ...options, until: (view) => view.state === "answered" }), running);
    } finally {
      running.close();
    }
  }

  /** Begins the call as a flow in the client's store: a process that takes it over goes on where this one ends. */
  async start(): Promise<Running<"call">> {
    return this.#begin(true);
  }

  async #begin(kept: boolean): Promise<Running<"call">> {
    const spec = this.spec();
    return this.#sender.call(text(spec), spec.reference, kept);
  }

  /** What came of a call, from its view and what can be taken from it. */
  result(view: CallView, running: Running<"call">): Answer<A> {
    const advice = view.advice ?? "";
    switch (view.state) {
      case "answered":
        return this.#answer(view, running.flow.takeText());
      case "refused":
        throw new CallRefused(view.problem ?? { status: view.status ?? 0 }, advice);
      case "not_sent":
        throw new NotSent(this.operation, advice, running.why);
      default:
        throw new CallUnknown(this.operation, view.read, advice);
    }
  }

  #answer(view: CallView, json: string | undefined): Answer<A> {
    const taken = (json === undefined ? {} : parse(json)) as { body?: unknown; text?: string; base64?: string };
    const { form, model } = this.#asked;
    let body = new Uint8Array();
    if (taken.base64 !== undefined) body = Buffer.from(taken.base64, "base64");
    else if (taken.text !== undefined) body = new TextEncoder().encode(taken.text);
    else if (taken.body !== undefined) body = new TextEncoder().encode(text(taken.body));
    if (model === undefined || taken.body === undefined) return new Answer<A>(view, taken.body as A | undefined, body);
    const value = form === "list" && !Array.isArray(taken.body) ? [taken.body] : taken.body;
    return new Answer<A>(view, dress(model, value) as A, body);
  }

  /** The items of a list, over all its pages, which are read as they are asked for. A list that goes in circles ends in an error. */
  async *items(options: Pick<RunOptions<"call">, "timeoutMs" | "signal"> = {}): AsyncGenerator<Item<A>, void, undefined> {
    if (this.#asked.paged !== true) throw new TypeError(`${this.operation} has no pages`);
    const places = new Set<string>();
    let query = this.#asked.query;
    for (;;) {
      const { reference: _, ...asked } = this.#asked;
      const page = new Request<A>(this.#sender, { ...asked, ...(query === undefined ? {} : { query }) });
      const value = (await page.send(options)).value as Record<string, unknown> | undefined;
      const list = Object.values(value ?? {}).find((member) => Array.isArray(member)) as Item<A>[] | undefined;
      const { last_item: place } = (value?.["pagination"] ?? {}) as { last_item?: string | null };
      yield* list ?? [];
      if (place === undefined || place === null) return;
      if (list === undefined || list.length === 0) throw new Error(`${this.operation}: a page without items says that more follow`);
      if (places.has(place)) throw new Error(`${this.operation}: the list leads back to a place where it was before`);
      places.add(place);
      query = { ...query, starting_after: place };
    }
  }

  [inspect.custom](): string {
    return `Request(${this.operation})`;
  }
}
