import { current, inside, instance, release, within } from "./instance.js";
/** An event whose signature is right. Only a {@link Verifier} makes one. */
export class VerifiedEvent {
    /** @internal */
    raw;
    #generation = current();
    /** @internal */
    constructor(raw, body) {
        const { metadata, payload } = JSON.parse(new TextDecoder().decode(body));
        Object.assign(this, metadata, { payload: payload ?? {} });
        this.raw = raw;
    }
    free() {
        release(this.raw, this.#generation);
    }
    [Symbol.dispose]() {
        this.free();
    }
}
/** Checks webhooks over a set of keys. On servers, and in builds with `--webhooks`. */
export class Verifier {
    #raw;
    #generation = current();
    constructor(keys) {
        const { RawVerifier } = instance();
        if (RawVerifier === undefined)
            throw new Error("this build has no webhooks: take the package for servers, kassa/server");
        const lines = [...keys].flatMap((key) => [key.signing_key_id, key.signing_key]);
        if (lines.some((line) => line.includes("\n")))
            throw new TypeError("a signing key is one line");
        this.#raw = inside(() => new RawVerifier(lines.join("\n")));
    }
    /** Checks the raw bytes of a request before anything parses them; the other two are the values of its headers. */
    verify(body, keyId, signature) {
        const raw = within(this.#generation, "verifier", () => this.#raw.verify(body, keyId ?? "", signature ?? ""));
        const answer = raw.answer();
        const rejection = raw.rejection();
        if (rejection === undefined)
            return { answer, event: new VerifiedEvent(raw, body) };
        raw.free();
        return { answer, rejection };
    }
    free() {
        release(this.#raw, this.#generation);
    }
    [Symbol.dispose]() {
        this.free();
    }
}
