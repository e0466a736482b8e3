import { inside, instance } from "./instance.js";
/** An event whose signature is right. Only a {@link Verifier} makes one. */
export class VerifiedEvent {
    /** @internal */
    raw;
    /** @internal */
    constructor(raw) {
        Object.assign(this, JSON.parse(inside(() => raw.json())));
        this.raw = raw;
    }
    free() {
        this.raw.free();
    }
    [Symbol.dispose]() {
        this.free();
    }
}
/** Checks webhooks over a set of keys. Part of builds with `--full` or `--webhooks`. */
export class Verifier {
    #raw;
    constructor(keys) {
        const { RawVerifier } = instance();
        if (RawVerifier === undefined)
            throw new Error("this build has no webhooks: use kassa-bindgen wasm --full");
        this.#raw = inside(() => new RawVerifier(JSON.stringify([...keys])));
    }
    /** Checks the raw bytes of a request before anything parses them; the other two are the values of its headers. */
    verify(body, keyId, signature) {
        const raw = inside(() => this.#raw.verify(body, keyId ?? "", signature ?? ""));
        const answer = raw.answer();
        const rejection = raw.rejection();
        if (rejection === undefined)
            return { answer, event: new VerifiedEvent(raw) };
        raw.free();
        return { answer, rejection };
    }
    free() {
        this.#raw.free();
    }
    [Symbol.dispose]() {
        this.free();
    }
}
