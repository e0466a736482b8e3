// Journals: where the lines of flows are kept. A store gives one journal for each flow, by its reference.

import { StoreConflict } from "../errors.js";

/**
 * Keeps journals. `append` is what keeps two processes from owning one flow: whoever finds the journal longer is refused with
 * {@link StoreConflict} and lets go. It resolves when the lines are durable, and not before.
 */
export interface Store {
  /** The lines of a flow, in order; none when it was never begun. */
  read(reference: string): Promise<string[]>;
  /** Appends lines durably if the journal ends at line `after`; rejects with {@link StoreConflict} if it does not. */
  append(reference: string, after: number, lines: readonly string[]): Promise<void>;
  /** The flow has ended: it is not pending any more. */
  ended(reference: string): Promise<void>;
  /** References of the flows that have not ended, in the order of their names. */
  pending(): Promise<string[]>;
}

/** What is thrown when another process owns the flow. */
export function fenced(reference: string): StoreConflict {
  return new StoreConflict(
    `the journal of ${reference} has grown: another process, or another object of this one, drives the flow; close this one, and look`,
  );
}

/** Keeps journals as long as the process lives. For tests, and for calls that need none. */
export class MemoryStore implements Store {
  readonly #lines = new Map<string, string[]>();
  readonly #ended = new Set<string>();

  async read(reference: string): Promise<string[]> {
    return [...(this.#lines.get(reference) ?? [])];
  }

  async append(reference: string, after: number, lines: readonly string[]): Promise<void> {
    const known = this.#lines.get(reference) ?? [];
    if (known.length !== after) throw fenced(reference);
    this.#lines.set(reference, [...known, ...lines]);
  }

  async ended(reference: string): Promise<void> {
    this.#ended.add(reference);
  }

  async pending(): Promise<string[]> {
    return [...this.#lines.keys()].filter((reference) => !this.#ended.has(reference)).sort();
  }
}
