// The check of a body without a call.

import { inside, instance } from "../instance.js";
import type { Finding } from "./findings.js";
import { text } from "./json.js";

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
