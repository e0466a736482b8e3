// Objects that came from Klarna, dressed so that printing them shows neither secrets nor data about people.

import { inspect } from "node:util";
import type { InspectOptions } from "node:util";
import { SHOWN } from "./masks.js";

const HIDDEN = { [inspect.custom]: () => "***" };
const prototypes = new Map<string, object>();

/** Gives an object, and all that it holds, the looks of its kind. Its members stay as they came. */
export function dress(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    for (const item of value) dress(name, item);
  } else if (typeof value === "object" && value !== null) {
    for (const [member, kind] of Object.entries(SHOWN[name] ?? {})) {
      if (typeof kind === "string" && Object.hasOwn(value, member)) {
        dress(kind.replace("-", ""), (value as Record<string, unknown>)[member]);
      }
    }
    Object.setPrototypeOf(value, prototype(name));
  }
  return value;
}

function prototype(name: string): object {
  let found = prototypes.get(name);
  if (found === undefined) {
    const show = function (this: object, depth: number, options: InspectOptions): unknown {
      return depth < 0 ? `[${name}]` : inspect(masked(name, this), { ...options, depth });
    };
    found = Object.create(Object.prototype, { [inspect.custom]: { value: show } }) as object;
    prototypes.set(name, found);
  }
  return found;
}

/** A copy for the eyes. What the tables do not know is hidden too. */
function masked(name: string, value: object): object {
  const kinds = SHOWN[name] ?? {};
  const copy = new ({ [name]: class {} }[name] as new () => Record<string, unknown>)();
  for (const [member, held] of Object.entries(value)) {
    const kind = Object.hasOwn(kinds, member) ? kinds[member] : undefined;
    copy[member] = kind === true || (kind !== undefined && !kind.startsWith("-")) ? held : HIDDEN;
  }
  return copy;
}
