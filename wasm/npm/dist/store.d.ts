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
export declare class MemoryStore implements Store {
    readonly journals: Map<string, string[]>;
    read(journal: string): Promise<string[]>;
    append(journal: string, after: number, lines: string[]): Promise<void>;
    remove(journal: string): Promise<void>;
}
/** Journals in the browser, shared by all tabs of one origin. Comparing and appending is one transaction. */
export declare class IndexedDbStore implements Store {
    #private;
    constructor(name?: string);
    read(journal: string): Promise<string[]>;
    append(journal: string, after: number, batch: string[]): Promise<void>;
    remove(journal: string): Promise<void>;
}
