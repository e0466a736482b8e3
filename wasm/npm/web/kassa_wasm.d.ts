// Stands for the generated module while the typed API is compiled.
import type { Glue, RawClient as Client, RawFlow as Flow } from "../src/raw.js";
export const abi: Glue["abi"];
export const kinds: Glue["kinds"];
export const RawClient: Glue["RawClient"];
export const RawFlow: Glue["RawFlow"];
export type RawClient = Client;
export type RawFlow = Flow;
export const __wbg_reset_state: () => void;
export default function load(input?: { module_or_path: URL | BufferSource | WebAssembly.Module }): Promise<unknown>;
