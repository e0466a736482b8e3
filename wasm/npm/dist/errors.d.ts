/** Kind of a refusal. `limit` is `input` that is too much. */
export type ErrorClass = "usage" | "input" | "limit" | "journal" | "webhook" | "internal" | (string & {});
/** What to do about a refusal. `resume`: drop the object and resume from the journal; `escalate`: hand it to a person, with the message. */
export type Advice = "fix" | "try_later" | "read_then_decide" | "resume" | "escalate" | "upgrade" | (string & {});
/**
 * A refused call: nothing was changed by it. What happens to a payment is never an error. Out of a drive, one of class `journal` or `internal`
 * says nothing about what was sent before: resume the flow, and look.
 */
export declare class KassaError extends Error {
    readonly name = "KassaError";
    /** Stable number. */
    readonly code: number;
    /** Name of the number, such as `amount`. */
    readonly codeName: string;
    readonly class: ErrorClass;
    readonly advice: Advice;
    /** Where in the input, as a JSON pointer. */
    readonly pointer: string | undefined;
    private constructor();
    /** Reads what the module threw: number, name, class, advice, pointer, and the message in the rest. */
    static read(text: string): KassaError;
}
/** The module's instance is dead: `reload()`, make the clients anew, then `Flow.resume()` from the journal. Nothing is lost by it. */
export declare class KassaTrap extends Error {
    readonly name = "KassaTrap";
}
/** The journal does not end where this flow does: another tab, process or object drives it now. Let go of this one, and look. */
export declare class StoreConflict extends Error {
    readonly name = "StoreConflict";
}
