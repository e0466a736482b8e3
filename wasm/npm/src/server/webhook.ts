// Webhooks: checked over the raw bytes, each of them once.

import { inspect } from "node:util";
import type { IncomingMessage, ServerResponse } from "node:http";
import { current, inside, instance, release, within } from "../instance.js";
import type { RawEvent, RawInbox } from "../raw.js";
import { WebhookError } from "./errors.js";
import { EVENTS } from "./events.js";
import type { EventPayloads } from "./events.js";
import { parse } from "./json.js";
import { dress } from "./model.js";

export const KEY_ID_HEADER = "klarna-signing-key-id";
export const SIGNATURE_HEADER = "klarna-signature";
/** A larger body is no event. */
const EVENT_BYTES = 256 * 1024;

/** The payload of a type of event; of a type that this version does not know, an object. */
export type PayloadOf<T extends string> = T extends keyof EventPayloads ? EventPayloads[T] : Record<string, unknown>;

/** A delivery whose signature is right. Only an inbox makes one. */
export class Event<T extends string = string> {
  /** Names the event; a delivery that is repeated has the same. */
  readonly eventId: string;
  /** What it is about, such as `payment.request.state-change.completed`. */
  readonly eventType: T;
  /** What it says. Take it for a hint: flows ask Klarna themselves. */
  readonly payload: PayloadOf<T>;
  /** It was remembered before. Answer 200, and do nothing. */
  readonly duplicate: boolean;
  /** @internal */
  declare readonly raw: RawEvent;
  readonly #generation = current();

  /** @internal */
  constructor(raw: RawEvent, body: Uint8Array) {
    const { metadata, payload } = parse(new TextDecoder().decode(body)) as {
      metadata: { event_id: string; event_type: T };
      payload?: unknown;
    };
    this.eventId = metadata.event_id;
    this.eventType = metadata.event_type;
    const kind = Object.hasOwn(EVENTS, metadata.event_type) ? EVENTS[metadata.event_type as keyof EventPayloads] : "Payload";
    this.payload = dress(kind, payload ?? {}) as PayloadOf<T>;
    this.duplicate = raw.duplicate?.() ?? false;
    Object.defineProperty(this, "raw", { value: raw });
  }

  /** Whether it is of this type; its payload then has the type's members. */
  is<U extends keyof EventPayloads>(type: U): this is Event<U> {
    return (this.eventType as string) === type;
  }

  /** Gives the memory back, which otherwise happens when nobody holds the event any more. */
  close(): void {
    release(this.raw, this.#generation);
  }

  [inspect.custom](): string {
    return `Event(${this.eventType} ${this.eventId})`;
  }
}

export interface InboxOptions {
  environment: "test" | "live";
  /** Ids and keys. Keep an old one for two days after a rotation. */
  signingKeys: Record<string, string>;
  /** Your own account; deliveries for others are refused. */
  recipientAccountId?: string;
}

/** Checks deliveries. */
export class Inbox {
  readonly #raw: RawInbox;
  readonly #generation = current();

  constructor(options: InboxOptions) {
    const { RawInbox } = instance();
    if (RawInbox === undefined) throw new Error("this build has no webhooks");
    const lines = Object.entries(options.signingKeys).flat();
    if (lines.some((line) => line.includes("\n"))) throw new TypeError("a signing key is one line");
    const live = options.environment === "live";
    this.#raw = inside(() => new RawInbox(lines.join("\n"), live, options.recipientAccountId ?? ""));
  }

  /** Judges one delivery: the raw bytes, and the values of its two headers. Throws {@link WebhookError} for what does not count. */
  verify(body: Uint8Array, keyId: string | undefined, signature: string | undefined): Event {
    if (!(body instanceof Uint8Array)) {
      throw new TypeError("give the raw bytes of the body: one that was parsed and written again does not verify");
    }
    const raw = within(this.#generation, "inbox", () => this.#raw.receive(body, keyId ?? "", signature ?? "", Date.now()));
    const rejection = raw.rejection();
    if (rejection === undefined) return new Event(raw, body);
    const answer = raw.answer();
    raw.free();
    const [code = "", ...message] = rejection.split("\n");
    throw new WebhookError(message.join("\n"), Number(code), answer);
  }

  /** Remembers an event for 48 hours. Call it once the event is safe in your own store. */
  remember(event: Event): void {
    within(this.#generation, "inbox", () => this.#raw.remember(event.eventId, Date.now()));
  }

  [inspect.custom](): string {
    return "Inbox(...)";
  }
}

/** A request as Express or `node:http` give it. */
export type WebhookRequest = IncomingMessage & { body?: unknown };

/** What a handler does with a genuine event: it resolves when the event is safe. */
export type Take = (event: Event, delivery: { body: Uint8Array; keyId: string; signature: string }) => Promise<void> | void;

/** Who takes deliveries whole: a client with signing keys. */
export interface Receiver {
  deliver(body: Uint8Array, keyId: string, signature: string): Promise<{ answer: number }>;
}

/** A handler for Express and for `node:http`. */
export type Handler = (request: WebhookRequest, response: ServerResponse, next?: (error: unknown) => void) => void;

/**
 * A handler that gives deliveries to a client. Klarna delivers again what could not be kept. Mount it before any parser of bodies, or
 * behind `express.raw({ type: "*\/*" })`.
 */
export function webhooks(client: Receiver): Handler;
/**
 * A handler for an application that keeps events itself: checks a delivery, gives it to `take`, remembers it and answers. Klarna delivers
 * again what `take` rejects.
 */
export function webhooks(inbox: Inbox, take: Take): Handler;
export function webhooks(to: Inbox | Receiver, take: Take = () => {}): Handler {
  return (request, response, next) => {
    receive(to, take, request).then(
      ({ status, text }) => response.writeHead(status, { "content-type": "text/plain" }).end(text),
      (error: unknown) => (next === undefined ? response.writeHead(500).end() : next(error)),
    );
  };
}

async function receive(to: Inbox | Receiver, take: Take, request: WebhookRequest): Promise<{ status: number; text: string }> {
  const body = await raw(request);
  if (body === undefined) return { status: 413, text: "the body is larger than an event" };
  const keyId = String(request.headers[KEY_ID_HEADER] ?? "");
  const signature = String(request.headers[SIGNATURE_HEADER] ?? "");
  let event: Event;
  try {
    if (!(to instanceof Inbox)) return { status: (await to.deliver(body, keyId, signature)).answer, text: "" };
    event = to.verify(body, keyId, signature);
  } catch (error) {
    if (error instanceof WebhookError) return { status: error.answer, text: error.message };
    throw error;
  }
  if (event.duplicate) return { status: 200, text: "" };
  await take(event, { body, keyId, signature });
  to.remember(event);
  return { status: 202, text: "" };
}

async function raw(request: WebhookRequest): Promise<Uint8Array | undefined> {
  if (request.body instanceof Uint8Array) return request.body;
  if (request.readableEnded) {
    throw new TypeError("the body was parsed before the webhook's handler: mount the handler before express.json()");
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length <= EVENT_BYTES) parts.push(part);
  }
  return length > EVENT_BYTES ? undefined : Buffer.concat(parts);
}
