import type { PaymentRequestData } from "./hosted.js";
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
/** Names under which a partner may hand over what Klarna gave to a page. Each is passed on as it is. */
export interface HandedOver {
    session_token?: string;
    network_session_token?: string;
    klarna_network_session_token?: string;
    interoperability_token?: string;
    klarna_interoperability_token?: string;
    network_data?: unknown;
    klarna_network_data?: unknown;
    interoperability_data?: unknown;
    klarna_interoperability_data?: unknown;
}
export interface PaymentSpec extends HandedOver {
    /** Names this attempt to pay. The same name is the same payment. */
    reference: string;
    /** Body of the authorize call; beside `payment_request` what the authorize call at the end says besides that. */
    authorize?: Record<string, unknown>;
    /** Body of the call that makes a payment request, where the payment begins with one. */
    payment_request?: Record<string, unknown>;
    /** Token of a stored customer, who is charged. */
    customer_token?: string;
    /** False where the stored customer is not there: a step-up is then given up. */
    customer_present?: boolean;
    /** How long the customer is waited for, in milliseconds from when there is something to show; then it is cancelled at Klarna. */
    give_up_after_ms?: number;
}
export interface TransactionSpec {
    reference: string;
    payment_transaction_id?: string;
    payment_transaction_reference?: string;
    amount?: number;
    currency?: string;
    captures?: {
        payment_capture_id: string;
        amount: number;
    }[];
    /** In place of the members above but the first: the view of the payment, or the transaction as Klarna tells it. */
    payment?: PaymentView;
    payment_transaction?: Record<string, unknown>;
}
export interface StepUp {
    kind: Open<"redirect" | "qr">;
    url?: string;
    image_url?: string;
    expires_in_ms?: number;
    in_progress: boolean;
    /** From a relay that answers as Klarna's SDK is answered: the payment request by its id. */
    payment_request_id?: string;
    /** What the SDK makes the payment request of, as the relay gave it. */
    payment_request_data?: PaymentRequestData;
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
/** What became of an attempt. */
export type Why = Open<"not_sent" | "lost" | "garbage" | "cross_wired"> | {
    status: number;
};
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
    /** From a relay that answers as Klarna's SDK is answered: where the page goes on. Whether it was paid, the next read tells. */
    return_url?: string;
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
    /** Klarna answered data for the partner: `take` gives them. After a greater number than before they are others. */
    klarna_network_response_data?: {
        number: number;
    };
    payment_request_id?: string;
    payment_transaction_id?: string;
    payment_transaction_reference?: string;
    payment_transaction_state?: string;
    expires_at?: string;
    payment_capture_ids?: string[];
    funding?: Open<"GUARANTEED" | "NON_GUARANTEED">;
    /** `awaited`: it is approved, and the money may still fail to come. */
    funded?: Open<"awaited">;
    reason?: string;
    /** What a person needs to find out about an unknown outcome. */
    evidence?: {
        idempotency_key: string;
        operation: string;
        attempts: number;
        planned_unix_ms: number;
        last: Why;
    };
}
/** A transaction as its ledger has it. Amounts are in minor units. */
export interface TransactionView {
    reference: string;
    payment_transaction_id: string;
    /** Authorized amount, as it is now. */
    amount: number;
    currency: string;
    /** Captured for certain, by whomever. */
    captured: number;
    /** Refunded for certain, by whomever. Chargebacks are not in it. */
    refunded: number;
    /** What may still be captured; operations under way count as made. */
    remaining: number;
    /** What a reauthorization may bring back, once Klarna says `EXPIRED`. */
    revivable?: number;
    /** What may still be refunded; operations under way count as made. */
    refundable: number;
    /** A rest of the authorization was let go, by whomever. */
    released: boolean;
    /** Klarna's last word on the transaction's state. */
    state?: string;
    /** End of the authorization, as Klarna wrote it. */
    expires_at?: string;
    /** Whether the money is there. Approved without a guarantee is not money: deliver at `yes`. */
    funded: Open<"yes" | "awaited" | "no" | "untold">;
    /** What Klarna says about it. */
    payment_funding?: {
        type?: Open<"GUARANTEED" | "NON_GUARANTEED">;
        state?: Open<"PENDING" | "FUNDED" | "EXPIRED">;
    };
    /** What was taken back, as far as Klarna told amounts. */
    charged_back: number;
    /** What was taken back, one by one. */
    payment_chargebacks?: {
        payment_chargeback_id: string;
        amount?: number;
    }[];
    /** When the transaction was read last, in milliseconds since 1970. */
    read_unix_ms?: number;
    /** Something is under way or unknown, or the transaction is being read. */
    busy: boolean;
    /** Every operation, in order. */
    operations: {
        kind: Open<"capture" | "void" | "refund" | "reauthorize" | "update" | "update_capture">;
        reference: string;
        amount: number;
        status: Open<"pending" | "made" | "refused" | "not_made" | "unknown">;
        id?: string;
        payment_capture_id?: string;
        extension_days?: number;
        /** It was answered as made, and Klarna did not list it when the transaction was read last. */
        not_listed?: boolean;
        problem?: ApiProblem;
    }[];
    /** Captures and refunds that Klarna lists and this flow did not order. They count. */
    elsewhere?: {
        kind: Open<"capture" | "refund">;
        id: string;
        reference?: string;
        amount?: number;
        payment_capture_id?: string;
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
    /** Its address, with everything masked that is secret or about a person. */
    address: string;
    state: Open<"sending" | "answered" | "refused" | "not_sent" | "unknown">;
    status?: number;
    content_type?: string;
    problem?: ApiProblem;
    /** What to do about an outcome that is not an answer. */
    advice?: string;
    /** The operation that tells what became of a call whose outcome is unknown. */
    read?: string;
    /** What Klarna's support can look up of it. */
    evidence?: {
        idempotency_key: string;
    };
    /** The answer, with secrets masked, where it is JSON. */
    answer?: unknown;
    /** How many bytes the answer has, while the flow holds it. */
    answer_bytes?: number;
    /** The answer holds secrets: take it, and store them before the flow goes on. */
    secrets_wait: boolean;
    /** The secrets were handed out, and are given no more. */
    handed_out: boolean;
    /** What became of the last attempt of an unknown outcome. */
    why?: Why;
    warnings?: {
        pointer: string;
        message: string;
        remedy: string;
    }[];
    ended: boolean;
}
type Nothing = Record<string, never>;
type Cancel = {
    cancel: Nothing;
};
/** A capture, by Klarna's id or by the reference of its command. */
type OfCapture = {
    payment_capture_id?: string;
    payment_capture_reference?: string;
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
                payment_transaction_id: string;
                amount?: number;
            } | {
                made: false;
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
                body?: Record<string, unknown>;
            } & OfCapture;
        } | {
            reauthorize: {
                reference: string;
                amount?: number;
                extension_days?: number;
                body?: Record<string, unknown>;
            };
        } | {
            update: {
                reference: string;
                body: Record<string, unknown>;
            };
        } | {
            update_capture: {
                reference: string;
                body: Record<string, unknown>;
            } & OfCapture;
        } | {
            read: Nothing;
        } | {
            resolve: {
                reference: string;
                made: boolean;
                kind?: string;
            };
        } | {
            close: Nothing;
        };
        view: TransactionView;
    };
    /** On servers only. */
    call: {
        spec: CallSpec;
        command: {
            stop: Nothing;
        };
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
