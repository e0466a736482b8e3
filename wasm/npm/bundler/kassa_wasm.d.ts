// Stands for the generated module while the typed API is compiled.
import type { Glue } from "../src/raw.js";
export const abi: Glue["abi"];
export const kinds: Glue["kinds"];
export const RawClient: Glue["RawClient"];
export const RawFlow: Glue["RawFlow"];
