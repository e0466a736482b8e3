import { current, inside, instance, release, within } from "./instance.js";
import type { RawEvent, RawVerifier } from "./raw.js";

export interface SigningKey {
  signing_key_id: string;
  signing_key: string;
}

/** Who, what, when, and the payload as it came. */
export interface EventBody {
  event_id: string;
  event_type: string;
  event_version?: string;
  occurred_at?: string;
  subject_account_id?: string;
  recipient_account_id?: string;
  webhook_id?: string;
  live?: boolean;
  payload: Record<string, unknown>;
}

interface Envelope {
  metadata: Omit<EventBody, "payload">;
  payload?: EventBody["payload"];
}

/** An event whose signature is right. Only a {@link Verifier} makes one. */
export class VerifiedEvent implements EventBody {
  declare event_id: string;
  declare event_type: string;
  declare payload: Record<string, unknown>;
  /** @internal */
  readonly raw: RawEvent;
  readonly #generation = current();

  /** @internal */
  constructor(raw: RawEvent, body: Uint8Array) {
    const { metadata, payload } = JSON.parse(new TextDecoder().decode(body)) as Envelope;
    Object.assign(this, metadata, { payload: payload ?? {} });
    this.raw = raw;
  }

  free(): void {
    release(this.raw, this.#generation);
  }

  [Symbol.dispose](): void {
    this.free();
  }
}

/** What to answer at once, and the event or the reason why there is none. */
export type Receipt =
  | { answer: number; event: VerifiedEvent; rejection?: undefined }
  | { answer: number; event?: undefined; rejection: string };

/** Checks webhooks over a set of keys. On servers, and in builds with `--webhooks`. */
export class Verifier {
  readonly #raw: RawVerifier;
  readonly #generation = current();

  constructor(keys: Iterable<SigningKey>) {
    const { RawVerifier } = instance();
    if (RawVerifier === undefined) throw new Error("this build has no webhooks: take the package for servers, kassa/server");
    const lines = [...keys].flatMap((key) => [key.signing_key_id, key.signing_key]);
    if (lines.some((line) => line.includes("\n"))) throw new TypeError("a signing key is one line");
    this.#raw = inside(() => new RawVerifier(lines.join("\n")));
  }

  /** Checks the raw bytes of a request before anything parses them; the other two are the values of its headers. */
  verify(body: Uint8Array, keyId: string | undefined, signature: string | undefined): Receipt {
    const raw = within(this.#generation, "verifier", () => this.#raw.verify(body, keyId ?? "", signature ?? ""));
    const answer = raw.answer();
    const rejection = raw.rejection();
    if (rejection === undefined) return { answer, event: new VerifiedEvent(raw, body) };
    raw.free();
    return { answer, rejection };
  }

  free(): void {
    release(this.#raw, this.#generation);
  }

  [Symbol.dispose](): void {
    this.free();
  }
}
