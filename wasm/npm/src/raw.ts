// The generated module as the typed API sees it: strings, numbers, and classes whose memory has to be given back.

export interface RawClient {
  free(): void;
}

export interface RawEvent {
  free(): void;
  rejection(): string | undefined;
  answer(): number;
}

export interface RawVerifier {
  free(): void;
  verify(body: Uint8Array, keyId: string, signature: string): RawEvent;
}

export interface RawFlow {
  free(): void;
  kind(): string;
  last(): number;
  torn(): boolean;
  command(json: string, unixMs: number, monoMs: number): void;
  reply(call: number, attempt: number, status: number, headers: string, body: string, unixMs: number, monoMs: number): void;
  lost(call: number, attempt: number, sent: boolean, unixMs: number, monoMs: number): void;
  screen(screen: number, what: string, unixMs: number, monoMs: number): void;
  event(event: RawEvent, unixMs: number, monoMs: number): void;
  tick(unixMs: number, monoMs: number): void;
  next(unixMs: number, monoMs: number): string;
  saved(upto: number): void;
  view(unixMs: number, monoMs: number): string;
  /** In builds with `--full` or `--call` only. */
  take?(unixMs: number, monoMs: number): string | undefined;
}

/** What every target of the generated module exports. `RawVerifier` and the webhook calls are in builds with `--full` only. */
export interface Glue {
  abi(): number;
  kinds(): string;
  RawClient: new (json: string) => RawClient;
  RawFlow: {
    start(client: RawClient, kind: string, spec: string, unixMs: number, monoMs: number): RawFlow;
    resume(client: RawClient, lines: string, unixMs: number, monoMs: number): RawFlow;
  };
  RawVerifier?: new (keys: string) => RawVerifier;
  __wbg_reset_state?(): void;
}
