// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values that several groups use.

import type { Open } from "../../types.js";

/** What a customer token may be used for. A charge that does not fit is refused. */
export type CustomerTokenScope = Open<"payment:customer_present" | "payment:customer_not_present" | "customer:login" | "profile:name" | "profile:verified:name" | "profile:email" | "profile:phone" | "profile:locale" | "profile:billing_address" | "profile:country" | "profile:date_of_birth" | "profile:verified:date_of_birth" | "profile:national_identification" | "profile:customer_id">;

/** Kind of a store. */
export type StoreType = Open<"WEBSITE" | "PHYSICAL_STORE" | "MOBILE_APP">;

/** Platform of an app. */
export type AppPlatform = Open<"IOS">;

/** Kind of a product. */
export type ProductType = Open<"PAYMENT">;

/** What a product can do. */
export type PaymentProductState = Open<"ENABLED" | "DISABLED" | "TERMINATED">;

/** Follows the state of the product. */
export type PaymentAccountStatus = Open<"ENABLED" | "DISABLED">;

/** A postal address. What is needed depends on the use. */
export interface Address {
  street_address?: string | undefined;
  street_address2?: string | undefined;
  postal_code?: string | undefined;
  city?: string | undefined;
  /** Part of the country; written with or without the country in front, such as `OH` and `US-OH`. */
  region?: string | undefined;
  country?: string | undefined;
}

/** Name of a person. */
export interface PersonName {
  given_name?: string | undefined;
  family_name?: string | undefined;
}

/** A store, described on the spot. */
export interface StoreInput {
  /** Needed in a request. */
  type?: StoreType | undefined;
  /** Unique within the account. Needed in a request. */
  store_reference?: string | undefined;
  /** Of a website. */
  url?: string | undefined;
  /** Of a physical store. Not the address of a person. */
  address?: Address | undefined;
  /** Of an app. */
  platform?: AppPlatform | undefined;
  /** Of an app. */
  bundle_names?: string[] | undefined;
}

/** What the SDK goes on with in the browser or the app. */
export interface SdkTokenResponse {
  sdk_token?: string | undefined;
  /** No source confirms it. */
  expires_at?: string | undefined;
}

/** A payment account to be created. */
export interface PaymentAccountInput {
  /** Unique; to be kept beside the id of the acquiring account. Needed in a request. */
  payment_account_reference?: string | undefined;
  /** Handed to the acquirer by Klarna. Needed in a request. */
  payment_acquiring_account_id?: string | undefined;
  /** Needed in a request. */
  default_merchant_category_code?: string | undefined;
  /** An entity of the account, or of the same document. Needed in a request. */
  partner_business_entity_reference?: string | undefined;
  /** A store group of the account, or of the same document. Needed in a request. */
  default_store_group_reference?: string | undefined;
}

/** The ability of an account to take payments. */
export interface PaymentProduct {
  product_id?: string | undefined;
  type?: ProductType | undefined;
  payment_profile_id?: string | undefined;
  state?: PaymentProductState | undefined;
  /** No source confirms it. */
  state_reason?: string | undefined;
  payment_accounts?: PaymentAccount[] | undefined;
}

/** Ties entity, acquiring account, category and store group together. It does not change: another one is created
 * instead. */
export interface PaymentAccount {
  payment_account_id?: string | undefined;
  payment_account_reference?: string | undefined;
  status?: PaymentAccountStatus | undefined;
  payment_acquiring_account_id?: string | undefined;
  partner_business_entity_id?: string | undefined;
  default_merchant_category_code?: string | undefined;
  default_store_group_id?: string | undefined;
}

/** Where a list goes on. */
export interface Pagination {
  /** Items on this page. */
  count?: number | undefined;
  /** Items in all, if that is told. */
  total?: number | undefined;
  /** For `ending_before`. */
  first_item?: string | undefined;
  /** For `starting_after`. Null on the last page. */
  last_item?: string | undefined;
  links?: PaginationLinks | undefined;
}

/** The pages beside this one. */
export interface PaginationLinks {
  next?: Link | undefined;
  prev?: Link | undefined;
}

/** An address to call. */
export interface Link {
  href?: string | undefined;
  /** GET when left out. */
  method?: string | undefined;
  rel?: string | undefined;
}
