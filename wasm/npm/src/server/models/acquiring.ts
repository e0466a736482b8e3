// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `acquiring`.

import type { Open } from "../../types.js";
import type { Pagination } from "./shared.js";

/** Why a product is switched off. */
export type DisableReason = Open<"FRAUD" | "VOLUNTARY">;

/** Category of payments that prices are told for. */
export type PricingPaymentCategory = Open<"DIGITAL">;

/** Who switches a program on. */
export type EnablementType = Open<"PRESET" | "OPTIONAL" | "RESTRICTED">;

/** Why a product is switched off. */
export interface DisableProductRequest {
  /** Needed in a request. */
  reason?: DisableReason | undefined;
  /** Free text. */
  reason_details?: string | undefined;
}

/** Changes to a payment account. Later pages say that nothing of it can change. */
export interface PaymentAccountUpdate {
  payment_account_reference?: string | undefined;
  default_merchant_category_code?: string | undefined;
}

/** Ties a price plan to a program plan. Maintained by Klarna. */
export interface PaymentProfile {
  payment_profile_id?: string | undefined;
  price_plan_id?: string | undefined;
  /** No source confirms it. */
  payment_program_plan_id?: string | undefined;
}

/** All price plans. */
export interface PricePlanList {
  price_plans?: PricePlanSummary[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** A price plan and its versions. */
export interface PricePlanSummary {
  price_plan_id?: string | undefined;
  versions?: PricePlanVersion[] | undefined;
}

/** A version of a price plan. */
export interface PricePlanVersion {
  version?: string | undefined;
}

/** One version of a price plan. It may lie in the future. */
export interface PricePlan {
  price_plan_id?: string | undefined;
  version?: string | undefined;
  effective_from?: string | undefined;
  /** Their form is not published. */
  rates?: unknown[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** All program plans. */
export interface PaymentProgramPlanList {
  payment_program_plans?: PaymentProgramPlan[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** A program plan and its versions. */
export interface PaymentProgramPlan {
  payment_program_plan_id?: string | undefined;
  versions?: PaymentProgramPlanVersion[] | undefined;
}

/** A version of a program plan. Partners move to it without a call. */
export interface PaymentProgramPlanVersion {
  version?: string | undefined;
  effective_from?: string | undefined;
  /** Null while no end is set. */
  effective_to?: string | undefined;
}

/** Programs. */
export interface PaymentProgramList {
  payment_programs?: PaymentProgram[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** A way to pay. */
export interface PaymentProgram {
  /** The stable key; names change. */
  payment_program_id?: string | undefined;
  /** No source confirms it. */
  display_name?: string | undefined;
  /** No source confirms it. */
  funding_type?: string | undefined;
  /** No source confirms it. */
  enablement_type?: EnablementType | undefined;
}

/** All enablements of the account. */
export interface PaymentProgramEnablementList {
  payment_program_enablements?: PaymentProgramEnablement[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** A program that is switched on. To change it, delete it and create another. */
export interface PaymentProgramEnablement {
  payment_program_id?: string | undefined;
  enablement_criteria?: EnablementCriteria | undefined;
  /** On its way out. No source confirms it. */
  effective_from?: string | undefined;
  /** On its way out. No source confirms it. */
  effective_to?: string | undefined;
  payment_program_enablement_id?: string | undefined;
}

/** For which payments a program is on. */
export interface EnablementCriteria {
  customer_countries?: string[] | undefined;
  merchant_category_codes?: string[] | undefined;
  /** No source confirms it. */
  payment_program_enablement_code?: string | undefined;
  /** On its way out. */
  markets?: EnablementMarket[] | undefined;
}

/** Older form of the countries. */
export interface EnablementMarket {
  customer_country?: string | undefined;
  transaction_currency?: string | undefined;
}

/** A program to be switched on. */
export interface PaymentProgramEnablementCreate {
  /** Needed in a request. */
  payment_program_id?: string | undefined;
  /** Needed in a request. */
  enablement_criteria?: EnablementCriteria | undefined;
  /** On its way out. No source confirms it. */
  effective_from?: string | undefined;
  /** On its way out. No source confirms it. */
  effective_to?: string | undefined;
}
