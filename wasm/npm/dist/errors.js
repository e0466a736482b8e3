/**
 * A refused call: nothing was changed by it. What happens to a payment is never an error. Out of a drive, one of class `journal` or `internal`
 * says nothing about what was sent before: resume the flow, and look.
 */
export class KassaError extends Error {
    name = "KassaError";
    /** Stable number. */
    code;
    /** Name of the number, such as `amount`. */
    codeName;
    class;
    advice;
    /** Where in the input, as a JSON pointer. */
    pointer;
    constructor(fields) {
        const place = fields.pointer === undefined ? "" : ` at ${fields.pointer}`;
        super(`kassa ${fields.code} ${fields.name}${place}: ${fields.message}`);
        this.code = fields.code;
        this.codeName = fields.name;
        this.class = fields.class;
        this.advice = fields.advice;
        this.pointer = fields.pointer;
    }
    /** Reads what the module threw: number, name, class, advice, pointer, and the message in the rest. */
    static read(text) {
        const [code = "", name = "", kind = "", advice = "", pointer = "", ...message] = text.split("\n");
        const fields = { code: Number(code), name, class: kind, advice, message: message.join("\n") };
        return new KassaError(pointer === "" ? fields : { ...fields, pointer });
    }
}
/** The module's instance is dead: `reload()`, make the clients anew, then `Flow.resume()` from the journal. Nothing is lost by it. */
export class KassaTrap extends Error {
    name = "KassaTrap";
}
/** The journal does not end where this flow does: another tab, process or object drives it now. Let go of this one, and look. */
export class StoreConflict extends Error {
    name = "StoreConflict";
}
