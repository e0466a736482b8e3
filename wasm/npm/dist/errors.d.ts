/** Kind of a refusal. */
export type ErrorClass = "usage" | "input" | "limit" | "journal" | "webhook" | "internal" | (string & {});
/** What to do about a refusal. */
export type Advice = "fix" | "try_later" | "read_then_decide" | "start_over" | "escalate" | "upgrade" | (string & {});
/** A refused call: nothing was changed by it and nothing was sent. What happens to a payment is never an error. */
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
/** The module's instance is dead: `reload()`, then `Flow.resume()` from the journal. Nothing is lost by it. */
export declare class KassaTrap extends Error {
    readonly name = "KassaTrap";
}
/** The journal does not end where this flow does: another tab or process drives it now, and this one must stop. */
export declare class StoreConflict extends Error {
    readonly name = "StoreConflict";
}
