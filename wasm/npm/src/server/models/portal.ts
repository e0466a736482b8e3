// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `portal`.

import type { Open } from "../../types.js";

/** What a user may do. */
export type PortalRole = Open<"merchant:admin" | "merchant:developer">;

/** For whom to make a link: a signed token, or the same in clear. */
export interface DeepLinkRequest {
  /** Signed with a certificate of usage `JWT_SIGNING`. */
  jwt?: string | undefined;
  /** E-mail of the user, in the form without signature. */
  subject?: string | undefined;
  /** In the form without signature. */
  roles?: PortalRole[] | undefined;
  /** Organisation that the user acts for; the account itself unless set. */
  on_behalf_of?: string | undefined;
}

/** A link that works once, within 60 seconds. */
export interface DeepLink {
  deep_link_id?: string | undefined;
  /** Signs in whoever opens it: send the browser there at once, never store it. */
  url?: string | undefined;
}

/** A token that names user, account and roles. */
export interface PortalJwtRequest {
  /** Signed with a certificate of usage `JWT_SIGNING`. Needed in a request. */
  jwt?: string | undefined;
}
