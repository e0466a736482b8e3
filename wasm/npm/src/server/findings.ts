// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// What a check finds in a body.

/** Which rule a body breaks. Later versions have more of them. */
export type CheckRule =
  /** The text itself: not JSON, too large, nested too deep, a member twice. */
  | "json"
  /** A member is missing that the operation cannot do without. */
  | "required"
  /** The value has another JSON type. */
  | "type"
  /** The value is null. */
  | "null"
  /** A whole number is expected. */
  | "whole"
  /** The number lies outside its bounds. */
  | "range"
  /** Too few or too many characters or items. */
  | "length"
  /** A control character. */
  | "control"
  /** Letters, digits or signs that do not make a value of this type. */
  | "form"
  /** The value is not on the list known today. */
  | "choice"
  /** One member at least is needed. */
  | "any_of"
  /** Exactly one member is needed. */
  | "one_of"
  /** Two members exclude each other. */
  | "at_most_one"
  /** The object is empty. */
  | "empty"
  /** The address to return to is not safe or not an address. */
  | "return_url"
  /** The time for the customer is too short, too long, or not a duration. */
  | "expiry"
  /** Amounts do not add up. */
  | "sum"
  /** No source confirms the member. */
  | "unverified"
  /** The member is on its way out. */
  | "deprecated"
  /** The member is not known today. */
  | "unknown"
  /** There are more findings than are listed. */
  | "more";

/** One thing to look at in a body. It holds nothing of what was given, so it may be logged. */
export interface Finding {
  /** JSON pointer of the value, or of the object that lacks something. */
  pointer: string;
  /** The rule. */
  rule: CheckRule | (string & {});
  /** `warning` stops nobody; a body with an `error` is not sent. */
  severity: "warning" | "error";
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}
