// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `interoperability`.

import type { Open } from "../../types.js";

/** What the customer is supposed to have done before. */
export type CustomerJourney = Open<"KLARNA_EXPRESS_CHECKOUT" | "SIGN_IN_WITH_KLARNA" | "KLARNA_PRE_QUALIFICATION" | "KLARNA_ACCOUNT_LINKING">;

/** What to do. An unknown value is read as PAYMENT_SUPPORTED. */
export type InteroperabilityStatus = Open<"PAYMENT_SUPPORTED" | "PAYMENT_PREPARED" | "PAYMENT_PENDING_CONFIRMATION" | "PAYMENT_UNSUPPORTED">;

/** A session, to be handed on. */
export interface InteroperabilityTokenResponse {
  interoperability_token?: string | undefined;
  /** Newer name; expected, not seen in an answer of this call. No source confirms it. */
  klarna_network_session_token?: string | undefined;
}

/** A token for tests. */
export interface TestTokenRequest {
  /** Needed in a request. */
  customer_journey?: CustomerJourney | undefined;
}

/** What is known of the session. */
export interface InteroperabilityInformation {
  shopping_session_id?: string | undefined;
  /** With PAYMENT_PENDING_CONFIRMATION only. */
  payment_confirmation_token?: string | undefined;
  status?: InteroperabilityStatus | undefined;
}
