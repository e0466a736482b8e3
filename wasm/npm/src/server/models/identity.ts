// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `identity`.

import type { Open } from "../../types.js";
import type { CustomerTokenScope } from "./shared.js";

/** The state a token has entered. */
export type CustomerTokenState = Open<"REVOKED">;

/** The state it has left. */
export type CustomerTokenPreviousState = Open<"ACTIVE">;

/** What a token is good for. A revoked one is answered with an error. */
export interface CustomerTokenIntrospection {
  /** ACTIVE is the only value that was seen. */
  status?: string | undefined;
  scopes?: CustomerTokenScope[] | undefined;
  /** Milliseconds since 1970, unlike every other time. */
  issued_at?: number | undefined;
  customer_token_reference?: string | undefined;
}

/** A token is gone. The answer may have no body. */
export interface CustomerTokenRevocation {
  customer_token_reference?: string | undefined;
}

/** A sign-in to be begun. */
export interface CreateIdentityRequest {
  /** Needed in a request. */
  request_customer_token?: IdentityTokenRequest | undefined;
  /** Needed in a request. */
  customer_interaction_config?: IdentityInteractionConfig | undefined;
}

/** The customer token that is asked for. */
export interface IdentityTokenRequest {
  /** Needed in a request. */
  scopes?: CustomerTokenScope[] | undefined;
  /** No source confirms it. */
  customer_token_reference?: string | undefined;
}

/** How the customer reaches Klarna and comes back. */
export interface IdentityInteractionConfig {
  /** Needed in a request. */
  method?: string | undefined;
  /** May hold `{klarna.identity_request.id}` and `{klarna.identity_request.state}`. */
  return_url?: string | undefined;
}

/** A sign-in. */
export interface IdentityRequest {
  identity_request_id?: string | undefined;
  /** Its values are not published. */
  state?: string | undefined;
  state_context?: IdentityRequestStateContext | undefined;
}

/** What there is to know in this state. */
export interface IdentityRequestStateContext {
  customer_interaction?: IdentityCustomerInteraction | undefined;
  /** No source confirms it. */
  klarna_customer?: unknown | undefined;
}

/** The way to the customer. */
export interface IdentityCustomerInteraction {
  /** To be opened in the browser. Whoever has it stands in for the customer. */
  identity_request_url?: string | undefined;
}

/** Event: a token was revoked, by the caller or by the customer. No source confirms it. */
export interface CustomerTokenPayload {
  customer_token?: string | undefined;
  customer_token_reference?: string | undefined;
  state?: CustomerTokenState | undefined;
  previous_state?: CustomerTokenPreviousState | undefined;
}
