import { StoreConflict } from "./errors.js";

/** Journals by name. One operation matters: append these lines if the journal ends at `after`, durably, or not at all. */
export interface Store {
  /** The lines of a journal, in order; none when there is no such journal. */
  read(journal: string): Promise<string[]>;
  /** Appends, or throws {@link StoreConflict} because another tab or process was faster. */
  append(journal: string, after: number, lines: string[]): Promise<void>;
  /** Forgets a journal. */
  remove(journal: string): Promise<void>;
}

/** A journal in memory: for tests, and for hosts that give up resuming. */
export class MemoryStore implements Store {
  readonly journals = new Map<string, string[]>();

  async read(journal: string): Promise<string[]> {
    return [...(this.journals.get(journal) ?? [])];
  }

  async append(journal: string, after: number, lines: string[]): Promise<void> {
    const before = this.journals.get(journal) ?? [];
    if (before.length !== after) throw conflict(journal, before.length, after);
    this.journals.set(journal, [...before, ...lines]);
  }

  async remove(journal: string): Promise<void> {
    this.journals.delete(journal);
  }
}

const LINES = "lines";

/** Journals in the browser, shared by all tabs of one origin. Comparing and appending is one transaction. */
export class IndexedDbStore implements Store {
  readonly #database: Promise<IDBDatabase>;

  constructor(name = "kassa") {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(LINES);
    this.#database = done(opening);
  }

  async read(journal: string): Promise<string[]> {
    const database = await this.#database;
    const lines = database.transaction(LINES).objectStore(LINES);
    return (await done(lines.getAll(range(journal)))) as string[];
  }

  async append(journal: string, after: number, batch: string[]): Promise<void> {
    const database = await this.#database;
    const transaction = database.transaction(LINES, "readwrite", { durability: "strict" });
    const settled = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const lines = transaction.objectStore(LINES);
    const count = await done(lines.count(range(journal)));
    if (count !== after) {
      transaction.abort();
      await settled.catch(() => undefined);
      throw conflict(journal, count, after);
    }
    batch.forEach((line, n) => lines.put(line, [journal, after + n + 1]));
    await settled;
  }

  async remove(journal: string): Promise<void> {
    const database = await this.#database;
    await done(database.transaction(LINES, "readwrite").objectStore(LINES).delete(range(journal)));
  }
}

function range(journal: string): IDBKeyRange {
  return IDBKeyRange.bound([journal, 0], [journal, Number.MAX_SAFE_INTEGER]);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function conflict(journal: string, is: number, after: number): StoreConflict {
  return new StoreConflict(`the journal ${journal} ends at ${is} and not at ${after}: another tab or process has it`);
}
