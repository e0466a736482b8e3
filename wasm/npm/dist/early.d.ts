/** Whether `fetch` that rejected so had no connection. The code alone does not tell: a read may fail with the same one. */
export declare function early(error: unknown): boolean;
