import { Flow } from "./flow.js";
import type { Client } from "./flow.js";
import type { Store } from "./store.js";
import type { Call, FlowKind, Notice, Screen, SpecOf, ViewOf } from "./types.js";
/** What a flow needs of the program that drives it. */
export interface Host<K extends FlowKind = FlowKind> {
    store: Store;
    /** Name of the journal in the store; the reference of the payment is a good one. */
    journal: string;
    /** Sends calls; `fetch` when left out. Credentials of the acquirer are added here, in a gateway, never in a browser. */
    send?: (call: Call, signal: AbortSignal) => Promise<Response>;
    /** This and `hide` and `tell` may be async. What one throws comes out of {@link drive}, and the next drive gives the notice again. */
    show?: (screen: Screen) => void;
    hide?: (screen: number) => void;
    tell?: (notice: Notice) => void;
    /** What the application may see, after everything that is durable. */
    onView?: (view: ViewOf<K>) => void;
    /** Stops driving. The flow goes on from its journal whenever it is driven again. */
    signal?: AbortSignal;
}
/** Takes a flow from its journal, or begins it when there is none. A journal that holds half a line only is begun anew. */
export declare function open<K extends FlowKind>(client: Client, kind: K, spec: SpecOf<K>, host: Pick<Host<K>, "store" | "journal">): Promise<Flow<K>>;
/** Drives a flow to its end: saves, sends, waits. Calls run side by side; their answers are fed one at a time. */
export declare function drive<K extends FlowKind>(flow: Flow<K>, host: Host<K>): Promise<ViewOf<K>>;
