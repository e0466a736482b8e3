// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `account`.

import type { Open } from "../../types.js";
import type { Address, AppPlatform, Pagination, PaymentAccountInput, PaymentProduct, ProductType, StoreInput, StoreType } from "./shared.js";

/** Part that a person plays. */
export type StakeholderRole = Open<"OWNER" | "DIRECTOR">;

/** Whether the acquirer pays the partner. */
export type PartnerPayoutsStatus = Open<"ENABLED">;

/** How the account is written. A value for plain numbers exists, but is not known. */
export type BankAccountType = Open<"IBAN">;

/** Where the page is. */
export type SocialMediaProvider = Open<"FACEBOOK" | "INSTAGRAM">;

/** What an account can do. */
export type PartnerAccountState = Open<"PARTIALLY_OPERATIONAL" | "OPERATIONAL" | "DISABLED">;

/** What to tell along with an account. */
export type PartnerAccountExpansion = Open<"products" | "brands" | "store_groups" | "partner_business_entities">;

/** The state an account has entered. */
export type PartnerAccountEventState = Open<"OPERATIONAL">;

/** The state it has left. */
export type PartnerAccountEventPreviousState = Open<"PARTIALLY_OPERATIONAL">;

/** A member of a brand that is missing or cannot be used. */
export type BrandDataField = Open<"logo_url">;

/** A partner with everything that belongs to it. Parts name each other by reference, never by id. A later call
 * with the same account reference adds what is new; what is there already has to be sent unchanged or left out. */
export interface OnboardRequest {
  /** The caller's name of the partner, kept for ever: it decides whether a call creates or adds. Needed in a
   * request. */
  partner_account_reference?: string | undefined;
  /** For the back office; customers do not see it. Needed in a request. */
  partner_account_name?: string | undefined;
  /** Needed in a request. */
  partner_account_contact?: PartnerAccountContact | undefined;
  /** Needed in a request. */
  partner_business_entities?: PartnerBusinessEntityInput[] | undefined;
  /** Needed in a request. */
  products?: OnboardProduct[] | undefined;
  /** In the smallest official sample; not said to be required. Needed in a request. */
  brands?: BrandInput[] | undefined;
  /** Needed in a request. */
  store_groups?: StoreGroupInput[] | undefined;
  supplementary_account_data?: SupplementaryAccountData | undefined;
  /** Links to other accounts; their form is not published. No source confirms it. */
  partner_account_relationships?: unknown[] | undefined;
}

/** Whom to write to about the account. */
export interface PartnerAccountContact {
  /** Needed in a request. */
  email?: string | undefined;
  given_name?: string | undefined;
  family_name?: string | undefined;
  /** International, with the plus sign. */
  phone?: string | undefined;
}

/** A legal entity to be created. */
export interface PartnerBusinessEntityInput {
  /** Unique within the account. Needed in a request. */
  partner_business_entity_reference?: string | undefined;
  /** As in the register. For a sole trader it is the name of a person. Needed in a request. */
  legal_registered_entity_name?: string | undefined;
  /** Needed in a request. */
  legal_registration_country?: string | undefined;
  supplementary_business_data?: SupplementaryBusinessData | undefined;
  /** Gone from later samples. On its way out. */
  enabled_merchant_category_codes?: string[] | undefined;
}

/** Data for the judgement of risk and for compliance. Contracts may ask for more than the API does. */
export interface SupplementaryBusinessData {
  legal_registration?: LegalRegistration | undefined;
  /** Where the business is done; a sole trader's may be a home. */
  operating_addresses?: Address[] | undefined;
  /** Owners, directors. For a sole trader the main identification. */
  stakeholders?: Stakeholder[] | undefined;
  partner_payouts_state?: PartnerPayoutsState | undefined;
}

/** The entry in the register. */
export interface LegalRegistration {
  /** As in the register. Its form depends on the country; forms of some countries are published, and unknown ones
   * pass. Needed in a request. */
  legal_registration_number?: string | undefined;
  /** Register or court, where numbers repeat between registers: always in Germany. */
  legal_registration_authority?: string | undefined;
  /** Free text. */
  legal_registration_entity_type?: string | undefined;
  /** A sole trader's is that of a person. */
  tax_registration_number?: string | undefined;
  /** Number at the regulator. */
  financial_conduct_authority_number?: string | undefined;
  legal_registration_address?: Address | undefined;
}

/** A person behind the business. */
export interface Stakeholder {
  given_name?: string | undefined;
  family_name?: string | undefined;
  address?: Address | undefined;
  date_of_birth?: string | undefined;
  national_identification?: StakeholderIdentification | undefined;
  roles?: StakeholderRole[] | undefined;
}

/** A national number of a person. */
export interface StakeholderIdentification {
  number?: string | undefined;
  country?: string | undefined;
}

/** How the acquirer pays the partner. */
export interface PartnerPayoutsState {
  payouts_status?: PartnerPayoutsStatus | undefined;
  payouts_enabled_at?: string | undefined;
  /** How long money is held back. */
  payouts_delay_days?: number | undefined;
  bank_accounts?: BankAccount[] | undefined;
}

/** An account at a bank: in clear or as a hash, never both. */
export interface BankAccount {
  bank_account_type?: BankAccountType | undefined;
  account_holder?: string | undefined;
  bic?: string | undefined;
  /** Without blanks. */
  iban?: string | undefined;
  /** Without blanks. */
  account_number?: string | undefined;
  iban_hash?: HashedBankAccountNumber | undefined;
  account_number_hash?: HashedBankAccountNumber | undefined;
}

/** Hash of an account number: Argon2id with salt and settings that Klarna hands out, over the number without
 * blanks and in capitals. */
export interface HashedBankAccountNumber {
  /** Base64. Needed in a request. */
  value?: string | undefined;
  /** Its values are not published. Needed in a request. No source confirms it. */
  sanitization_method?: string | undefined;
}

/** A product of the new account. */
export interface OnboardProduct {
  /** Needed in a request. */
  type?: ProductType | undefined;
  /** Handed out by Klarna. Needed in a request. */
  payment_profile_id?: string | undefined;
  /** Needed in a request. */
  payment_accounts?: PaymentAccountInput[] | undefined;
}

/** A brand to be created. */
export interface BrandInput {
  /** Unique within the account. Needed in a request. */
  brand_reference?: string | undefined;
  /** What customers read. Needed in a request. */
  display_name?: string | undefined;
  element?: BrandElement | undefined;
}

/** Pictures. */
export interface BrandElement {
  logo_url?: string | undefined;
  icon_url?: string | undefined;
  feature_image_url?: string | undefined;
}

/** A store group to be created. */
export interface StoreGroupInput {
  /** Unique within the account. Needed in a request. */
  store_group_reference?: string | undefined;
  /** Exactly one brand. Needed in a request. */
  brand_reference?: string | undefined;
  /** Needed in a request. */
  stores?: StoreInput[] | undefined;
  support_contact?: SupportContact | undefined;
  social_media_links?: SocialMediaLink[] | undefined;
}

/** How customers reach the shop. Published by the partner, yet it may be a person. */
export interface SupportContact {
  email?: string | undefined;
  phone?: string | undefined;
  contact_form?: string | undefined;
}

/** A page of the shop elsewhere. */
export interface SocialMediaLink {
  /** Needed in a request. */
  provider?: SocialMediaProvider | undefined;
  /** Needed in a request. */
  url?: string | undefined;
}

/** How the partner signed up, for the judgement of risk. */
export interface SupplementaryAccountData {
  account_creation?: AccountCreation | undefined;
}

/** The sign-up. */
export interface AccountCreation {
  /** The address that the partner came from. */
  account_created_from_ip?: string | undefined;
  account_created_at?: string | undefined;
}

/** What came of it. */
export interface OnboardResponse {
  /** To be stored with the references of the payment accounts. */
  partner_account_id?: string | undefined;
}

/** An account. There is no way to delete one: its products are disabled instead. */
export interface PartnerAccount {
  /** Kept beside the caller's own record of the partner. */
  partner_account_id?: string | undefined;
  partner_account_reference?: string | undefined;
  /** For the back office; customers do not see it. */
  partner_account_name?: string | undefined;
  partner_account_contact?: PartnerAccountContact | undefined;
  state?: PartnerAccountState | undefined;
  /** Text for people. Called required in one place and described for a state that does not exist. No source
   * confirms it. */
  state_reason?: string | undefined;
  /** Only when asked for. */
  products?: PaymentProduct[] | undefined;
  /** Only when asked for. */
  brands?: Brand[] | undefined;
  /** Only when asked for. */
  store_groups?: StoreGroup[] | undefined;
  /** Only when asked for. */
  partner_business_entities?: PartnerBusinessEntity[] | undefined;
}

/** A brand. */
export interface Brand {
  brand_reference?: string | undefined;
  display_name?: string | undefined;
  element?: BrandElement | undefined;
  brand_id?: string | undefined;
}

/** A store group. It cannot be deleted. */
export interface StoreGroup {
  store_group_id?: string | undefined;
  store_group_reference?: string | undefined;
  /** No source confirms it. */
  brand_reference?: string | undefined;
  /** No source confirms it. */
  brand_id?: string | undefined;
  support_contact?: SupportContact | undefined;
  social_media_links?: SocialMediaLink[] | undefined;
  /** No source confirms it. */
  stores?: Store[] | undefined;
}

/** A store. It cannot be deleted. */
export interface Store {
  type?: StoreType | undefined;
  /** Unique within the account. */
  store_reference?: string | undefined;
  /** Of a website. */
  url?: string | undefined;
  /** Of a physical store. Not the address of a person. */
  address?: Address | undefined;
  /** Of an app. */
  platform?: AppPlatform | undefined;
  /** Of an app. */
  bundle_names?: string[] | undefined;
  store_id?: string | undefined;
  /** No source confirms it. */
  store_group_id?: string | undefined;
}

/** A legal entity. */
export interface PartnerBusinessEntity {
  partner_business_entity_reference?: string | undefined;
  /** As in the register. For a sole trader it is the name of a person. */
  legal_registered_entity_name?: string | undefined;
  legal_registration_country?: string | undefined;
  supplementary_business_data?: SupplementaryBusinessData | undefined;
  /** On its way out. */
  enabled_merchant_category_codes?: string[] | undefined;
  partner_business_entity_id?: string | undefined;
}

/** Changes to an account: only what changes. */
export interface PartnerAccountUpdate {
  partner_account_reference?: string | undefined;
  partner_account_name?: string | undefined;
  partner_account_contact?: PartnerAccountContact | undefined;
}

/** All legal entities of the account. */
export interface PartnerBusinessEntityList {
  partner_business_entities?: PartnerBusinessEntity[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** Changes to a legal entity: only what changes. Whether name and country may change is not said. */
export interface PartnerBusinessEntityUpdate {
  /** No source confirms it. */
  legal_registered_entity_name?: string | undefined;
  /** No source confirms it. */
  legal_registration_country?: string | undefined;
  supplementary_business_data?: SupplementaryBusinessData | undefined;
}

/** All brands of the account. */
export interface BrandList {
  brands?: Brand[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** Changes to a brand: only what changes. */
export interface BrandUpdate {
  brand_reference?: string | undefined;
  display_name?: string | undefined;
  element?: BrandElement | undefined;
}

/** A page of stores. */
export interface StoreList {
  stores?: Store[] | undefined;
  pagination?: Pagination | undefined;
}

/** A store to be added to a group. */
export interface StoreCreate {
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
  /** Klarna's id of the group, not the reference. Needed in a request. */
  store_group_id?: string | undefined;
}

/** Changes to a store: only what changes. */
export interface StoreUpdate {
  type?: StoreType | undefined;
  store_reference?: string | undefined;
  url?: string | undefined;
  /** Of a physical store. Not the address of a person. */
  address?: Address | undefined;
  platform?: AppPlatform | undefined;
  bundle_names?: string[] | undefined;
}

/** A page of store groups. */
export interface StoreGroupList {
  store_groups?: StoreGroup[] | undefined;
  pagination?: Pagination | undefined;
}

/** Changes to a store group: only what changes. Stores are changed one by one. */
export interface StoreGroupUpdate {
  store_group_reference?: string | undefined;
  support_contact?: SupportContact | undefined;
  social_media_links?: SocialMediaLink[] | undefined;
}

/** Event: an account became operational. No source confirms it. */
export interface PartnerAccountPayload {
  partner_account_id?: string | undefined;
  partner_account_reference?: string | undefined;
  state?: PartnerAccountEventState | undefined;
  previous_state?: PartnerAccountEventPreviousState | undefined;
}

/** Event: something about an account was changed. No source confirms it. */
export interface PartnerAccountChangePayload {
  partner_account_id?: string | undefined;
  /** Its form is not published. */
  changes?: unknown | undefined;
}

/** Event: something of a brand cannot be shown. Nothing is blocked by it. No source confirms it. */
export interface PartnerBrandIncompletePayload {
  brand_id?: string | undefined;
  brand_reference?: string | undefined;
  fields?: BrandDataField[] | undefined;
}
