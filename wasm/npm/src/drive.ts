import { early } from "./early.js";
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
export async function open<K extends FlowKind>(
  client: Client,
  kind: K,
  spec: SpecOf<K>,
  host: Pick<Host<K>, "store" | "journal">,
): Promise<Flow<K>> {
  const lines = await host.store.read(host.journal);
  return lines.length === 0 ? Flow.start(client, kind, spec) : Flow.resume<K>(client, lines);
}

/** Drives a flow to its end: saves, sends, waits. Calls run side by side; their answers are fed one at a time. */
export async function drive<K extends FlowKind>(flow: Flow<K>, host: Host<K>): Promise<ViewOf<K>> {
  const calls = new AbortController();
  const stop = () => calls.abort();
  host.signal?.addEventListener("abort", stop);
  let wake = () => {};
  let woken = false;
  let failure: { error: unknown } | undefined;
  flow.onInput = () => {
    woken = true;
    wake();
  };
  let shown = "";
  const look = () => {
    const view = flow.view();
    const text = JSON.stringify(view);
    if (text !== shown) host.onView?.(view);
    shown = text;
  };
  try {
    for (;;) {
      host.signal?.throwIfAborted();
      if (failure !== undefined) throw failure.error;
      woken = false;
      const next = flow.kept ?? flow.next();
      switch (next.kind) {
        case "save":
          await host.store.append(host.journal, next.after, next.lines);
          flow.saved(next.upto);
          break;
        case "call":
          void exchange(next, host.send ?? viaFetch, calls.signal).then((feed) => {
            try {
              // Also after a stop: who drives this flow again would wait for the call.
              feed(flow);
            } catch (error) {
              if (calls.signal.aborted) return;
              failure = { error };
              wake();
            }
          });
          break;
        case "show":
        case "hide":
        case "tell":
          flow.kept = next;
          if (next.kind === "show") await host.show?.(next.screen);
          else if (next.kind === "hide") await host.hide?.(next.screen);
          else await host.tell?.(next.notice);
          flow.kept = undefined;
          break;
        case "wait":
        case "idle": {
          look();
          const ms = next.kind === "wait" ? Math.min(next.ms, 2 ** 31 - 1) : undefined;
          await new Promise<void>((resolve) => {
            if (woken || failure !== undefined || host.signal?.aborted) return resolve();
            wake = () => {
              clearTimeout(timer);
              host.signal?.removeEventListener("abort", wake);
              resolve();
            };
            const timer = ms === undefined ? undefined : setTimeout(wake, ms);
            host.signal?.addEventListener("abort", wake);
          });
          wake = () => {};
          break;
        }
        case "done":
          look();
          return flow.view();
        default:
          break;
      }
    }
  } finally {
    flow.onInput = undefined;
    host.signal?.removeEventListener("abort", stop);
    calls.abort();
  }
}

/** Sends one call; answers how to feed what came of it. */
async function exchange(
  call: Call,
  send: (call: Call, signal: AbortSignal) => Promise<Response>,
  stopped: AbortSignal,
): Promise<(flow: Flow) => void> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, call.total_ms);
  stopped.addEventListener("abort", stop);
  let came = false;
  try {
    const response = await send(call, limit.signal);
    came = true;
    const reply = { status: response.status, headers: [...response.headers], body: await response.text() };
    return (flow) => flow.reply(call.call, call.attempt, reply);
  } catch (error) {
    const stage = !came && early(error) ? "not_sent" : "unknown";
    return (flow) => flow.lost(call.call, call.attempt, stage);
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener("abort", stop);
  }
}

/** Sends by `fetch`: no cache, no redirects, cookies of the same origin only. */
async function viaFetch(call: Call, signal: AbortSignal): Promise<Response> {
  const headers = new Headers(call.headers);
  if (call.body !== null) headers.set("content-type", "application/json");
  return fetch(call.url, {
    method: call.method,
    headers,
    body: call.body,
    cache: "no-store",
    credentials: "same-origin",
    redirect: "error",
    signal,
  });
}
