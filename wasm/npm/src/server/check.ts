// The check of a body without a call.

import { inside, instance } from "../instance.js";
import { text } from "./json.js";

/** One thing to look at in a body. */
export interface Finding {
  /** JSON pointer of the value, or of the object that lacks something. */
  pointer: string;
  /** The rule, as a word: `required`, `type`, `length`, `choice`, `sum` and others. */
  rule: string;
  /** `warning` stops nobody; a body with an `error` is not sent. */
  severity: "warning" | "error";
  message: string;
  remedy: string;
}

/**
 * Checks the body of an operation as it is checked before it is sent. The operation is named with dots, as in `payment.authorize`,
 * or as in the documentation; the body is an object, or a text that is JSON. No findings means that nothing is known against it.
 */
export function check(operation: string, body: object | string): Finding[] {
  const glue = instance();
  if (glue.check === undefined) throw new Error("this build has no operations");
  const checked = glue.check.bind(glue);
  return JSON.parse(inside(() => checked(operation, typeof body === "string" ? body : text(body)))) as Finding[];
}
