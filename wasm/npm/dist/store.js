import { StoreConflict } from "./errors.js";
/** A journal in memory: for tests, and for hosts that give up resuming. */
export class MemoryStore {
    journals = new Map();
    async read(journal) {
        return [...(this.journals.get(journal) ?? [])];
    }
    async append(journal, after, lines) {
        const before = this.journals.get(journal) ?? [];
        if (before.length !== after)
            throw conflict(journal, before.length, after);
        this.journals.set(journal, [...before, ...lines]);
    }
    async remove(journal) {
        this.journals.delete(journal);
    }
}
const LINES = "lines";
/** Journals in the browser, shared by all tabs of one origin. Comparing and appending is one transaction. */
export class IndexedDbStore {
    #database;
    constructor(name = "kassa") {
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore(LINES);
        this.#database = done(opening);
    }
    async read(journal) {
        const database = await this.#database;
        const lines = database.transaction(LINES).objectStore(LINES);
        return (await done(lines.getAll(range(journal))));
    }
    async append(journal, after, batch) {
        const database = await this.#database;
        const transaction = database.transaction(LINES, "readwrite", { durability: "strict" });
        const settled = new Promise((resolve, reject) => {
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
    async remove(journal) {
        const database = await this.#database;
        await done(database.transaction(LINES, "readwrite").objectStore(LINES).delete(range(journal)));
    }
}
function range(journal) {
    return IDBKeyRange.bound([journal, 0], [journal, Number.MAX_SAFE_INTEGER]);
}
function done(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}
function conflict(journal, is, after) {
    return new StoreConflict(`the journal ${journal} ends at ${is} and not at ${after}: another tab or process has it`);
}
