// Sending: one attempt, once. What is repeated, when, and under which key is the flow's business.

import { inspect } from "node:util";
import { early } from "../early.js";
import type { Call } from "../types.js";

/** What came back. */
export interface Answer {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
}

/** Nothing came back. */
export interface Lost {
  /** `not_sent` only if no byte of the request left this machine. */
  lost: "not_sent" | "unknown";
  /** Kind of the failure, for a log. */
  why: string;
}

/** Sends calls. */
export interface Transport {
  /** Makes one attempt. Never rejects for what the network does. When it is given up by the signal, the outcome is unknown. */
  send(call: Call, signal: AbortSignal): Promise<Answer | Lost>;
}

/** What a transport gave. Anything but an outcome says nothing about the call, which may have been executed. */
export function outcomeOf(given: unknown): Answer | Lost {
  const { lost, why, status, headers, body } = Object(given) as Record<string, unknown>;
  if (lost !== undefined) return { lost: lost === "not_sent" ? lost : "unknown", why: String(why) };
  const isHeader = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string");
  const isStatus = Number.isInteger(status) && Number(status) >= 100 && Number(status) < 1000;
  const isAnswer = isStatus && Array.isArray(headers) && headers.every(isHeader) && body instanceof Uint8Array;
  if (isAnswer) return given as Answer;
  const what = given === null ? "null" : typeof given;
  return { lost: "unknown", why: `the transport gave ${what}, which is neither { status, headers, body } nor { lost, why }` };
}

/** A larger answer counts as lost. */
const ANSWER_BYTES = 64 * 1024 * 1024;

export interface FetchOptions {
  /** Takes the place of Node's. It must not repeat requests. */
  fetch?: typeof fetch;
  /** Goes to `fetch`: an `Agent` of undici, for mutual TLS, own roots or a proxy. */
  dispatcher?: unknown;
}

/** Sends by Node's `fetch`. The API key is added here, and to calls of the API alone; redirects are not followed. */
export class FetchTransport implements Transport {
  readonly #key: string;
  readonly #options: FetchOptions;

  /** `apiKey`: as Klarna issued it. */
  constructor(apiKey: string, options: FetchOptions = {}) {
    if (typeof apiKey !== "string" || apiKey.trim() === "") {
      throw new TypeError("the API key is missing: give the one that Klarna issued");
    }
    this.#key = apiKey;
    this.#options = options;
  }

  async send(call: Call, signal: AbortSignal): Promise<Answer | Lost> {
    const headers = new Headers(call.headers);
    if (call.auth === "partner") headers.set("authorization", `Basic ${this.#key}`);
    if (call.form !== undefined) headers.set("content-type", call.form);
    else if (call.body !== null) headers.set("content-type", "application/json");
    const request = {
      method: call.method,
      headers,
      body: call.bytes === undefined ? call.body : (call.bytes as Uint8Array<ArrayBuffer>),
      redirect: "manual" as const,
      signal: AbortSignal.any([signal, AbortSignal.timeout(call.total_ms)]),
      ...(this.#options.dispatcher === undefined ? {} : { dispatcher: this.#options.dispatcher }),
    };
    let came = false;
    try {
      const response = await (this.#options.fetch ?? fetch)(call.url, request);
      came = true;
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
        length += part.length;
        if (length > ANSWER_BYTES) return { lost: "unknown", why: "TooLarge" };
        parts.push(part);
      }
      return { status: response.status, headers: [...response.headers], body: Buffer.concat(parts, length) };
    } catch (error) {
      return { lost: !came && early(error) ? "not_sent" : "unknown", why: why(error) };
    }
  }

  [inspect.custom](): string {
    return "FetchTransport(***)";
  }
}

/** Kind of a failure, for a log. */
function why(error: unknown): string {
  if (!(error instanceof Error)) return "Error";
  const code = (error.cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : error.name;
}
