export type Open<T extends string> = T | (string & {});
/** What the two clocks show. */
export interface Now {
    /** Milliseconds since 1970. May jump. */
    unixMs: number;
    /** Milliseconds of a counter that never goes back. */
    monoMs: number;
}
export interface Policy {
    poll_floor_ms?: number;
    poll_cap_ms?: number;
    trusted_clock?: boolean;
}
/** Where calls go, and for whom. It holds no credential: in a browser `base_url` is the acquirer's own relay. */
export interface ClientConfig {
    base_url: string;
    environment: "test" | "live";
    /** Names this installation; part of every idempotency key. */
    installation: string;
    partner_account_id?: string;
    integration_metadata?: Record<string, unknown>;
    /** 64 hexadecimal digits; owner flows need it, the observer does not. */
    journal_key?: string;
    policy?: Policy;
}
export interface CheckoutSpec {
    /** Names this attempt to pay. The same name is the same payment. */
    reference: string;
    /** Passed to the relay as it is. */
    checkout?: unknown;
}
export interface PaymentSpec {
    reference: string;
    /** Body of the authorize call; beside `payment_request` what the authorize call at the end says besides that. */
    authorize?: Record<string, unknown>;
    /** Body of the call that makes a payment request, where the payment begins with one. */
    payment_request?: Record<string, unknown>;
    session_token?: string;
    give_up_after_ms?: number;
}
export interface TransactionSpec {
    reference: string;
    payment_transaction_id: string;
    amount: number;
    currency: string;
    captures?: {
        payment_capture_id: string;
        amount: number;
    }[];
}
export interface StepUp {
    kind: Open<"redirect" | "qr">;
    url?: string;
    image_url?: string;
    expires_in_ms?: number;
    in_progress: boolean;
}
export interface ApiProblem {
    status: number;
    error_code?: string;
    error_id?: string;
    message?: string;
    parameters?: {
        parameter: string;
        reason?: string;
    }[];
}
interface Watched {
    reference: string;
    /** Whether money moved. `unknown` is neither yes nor no: keep asking. */
    paid: "yes" | "no" | "unknown";
    /** Nothing changes any more. */
    ended: boolean;
    cancel?: Open<"asked" | "too_late">;
    step_up?: StepUp;
    problem?: ApiProblem;
}
export interface CheckoutView extends Watched {
    state: Open<"starting" | "not_started" | "unreachable" | PaymentView["state"]>;
}
export interface PaymentView extends Watched {
    state: Open<"authorizing" | "awaiting_customer" | "finalizing" | "unknown" | "approved" | "declined" | "canceled" | "expired" | "invalidated" | "refused" | "not_sent" | "token_issued">;
    /** None where a customer token is all that is asked for. */
    amount?: number;
    currency: string;
    /** A customer token that was granted; never the token. */
    customer_token?: {
        state: Open<"issued" | "handed_out" | "revoked">;
        customer_token_reference?: string;
    };
    /** What became of the last change of the payment request, unless it was made. */
    update?: Open<"pending" | "refused" | "unknown">;
    /** The shipping that the customer chose in express; never to whom. */
    shipping?: {
        state: Open<"chosen" | "issued" | "handed_out">;
        shipping_reference?: string;
        shipping_type?: string;
    };
    payment_request_id?: string;
    payment_transaction_id?: string;
    payment_transaction_state?: string;
    expires_at?: string;
    payment_capture_ids?: string[];
    funding?: Open<"GUARANTEED" | "NON_GUARANTEED">;
    reason?: string;
}
export interface TransactionView {
    reference: string;
    payment_transaction_id: string;
    amount: number;
    currency: string;
    captured: number;
    refunded: number;
    remaining: number;
    refundable: number;
    released: boolean;
    state?: string;
    busy: boolean;
    operations: {
        kind: Open<"capture" | "void" | "refund">;
        reference: string;
        amount: number;
        status: Open<"pending" | "made" | "refused" | "not_made" | "unknown">;
        id?: string;
        payment_capture_id?: string;
        problem?: ApiProblem;
    }[];
    ended: boolean;
}
/** One call of an operation of the API. */
export interface CallSpec {
    /** Names the call. The same name is the same change. */
    reference: string;
    /** Number or name of the operation. */
    operation: number | string;
    path?: Record<string, string>;
    query?: Record<string, unknown>;
    headers?: Record<string, string>;
    body?: unknown;
    /** Without a filter, the operation concerns all there is, and that is meant. */
    everything?: boolean;
}
export interface CallView {
    reference: string;
    operation: string;
    state: Open<"sending" | "answered" | "refused" | "not_sent" | "unknown">;
    status?: number;
    content_type?: string;
    problem?: ApiProblem;
    /** What to do about an outcome that is not an answer. */
    advice?: string;
    /** The operation that tells what became of a call whose outcome is unknown. */
    read?: string;
    warnings?: {
        pointer: string;
        message: string;
    }[];
    ended: boolean;
}
type Cancel = {
    cancel: Record<string, never>;
};
/** The kinds of flow, with what starts them, what can be asked of them and what they show. */
export interface Kinds {
    checkout: {
        spec: CheckoutSpec;
        command: Cancel;
        view: CheckoutView;
    };
    payment: {
        spec: PaymentSpec;
        command: Cancel | {
            update: Record<string, unknown>;
        } | {
            resolve: {
                payment_transaction_id?: string;
            };
        };
        view: PaymentView;
    };
    transaction: {
        spec: TransactionSpec;
        command: {
            capture: {
                reference: string;
                amount: number;
                release?: boolean;
                body?: Record<string, unknown>;
            };
        } | {
            void: {
                reference: string;
            };
        } | {
            refund: {
                reference: string;
                amount: number;
                payment_capture_id?: string;
                body?: Record<string, unknown>;
            };
        } | {
            close: Record<string, never>;
        };
        view: TransactionView;
    };
    /** On servers only. */
    call: {
        spec: CallSpec;
        command: Cancel;
        view: CallView;
    };
}
export type FlowKind = keyof Kinds;
export type SpecOf<K extends FlowKind> = Kinds[K]["spec"];
export type CommandOf<K extends FlowKind> = Kinds[K]["command"];
export type ViewOf<K extends FlowKind> = Kinds[K]["view"];
export interface Screen {
    screen: number;
    kind: Open<"redirect" | "qr">;
    /** Address to open or to encode, unchanged. */
    url: string;
    image_url?: string;
    expires_in_ms?: number;
}
export interface Notice {
    what: string;
    detail: string;
}
export interface Call {
    call: number;
    attempt: number;
    op: string;
    method: string;
    url: string;
    headers: [string, string][];
    /** Whose credential to add; a relay takes none. */
    auth: Open<"partner" | "relay">;
    body: string | null;
    connect_ms: number;
    total_ms: number;
    redelivered: boolean;
    /** `Content-Type` of a form that is sent in place of the body. On servers only. */
    form?: string;
    /** The form. */
    bytes?: Uint8Array;
}
/** The one thing to do next. */
export type Next = {
    kind: "save";
    after: number;
    upto: number;
    lines: string[];
} | ({
    kind: "call";
} & Call) | {
    kind: "drop";
    call: number;
} | {
    kind: "show";
    screen: Screen;
} | {
    kind: "hide";
    screen: number;
} | {
    kind: "tell";
    notice: Notice;
} | {
    kind: "wait";
    ms: number;
} | {
    kind: "idle";
} | {
    kind: "done";
};
export {};
