// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `compliance`.

import type { Open } from "../../types.js";
import type { Pagination } from "./shared.js";

/** Ground of a decision. */
export type ComplianceDecisionType = Open<"FRAUDULENT_BEHAVIOUR" | "NON_COMPLIANT" | "PROHIBITED_OR_RESTRICTED_SEGMENT" | "OTHER_RISK">;

/** Decisions. The list comes as this object, or as an array with it inside. */
export interface ComplianceDecisionPage {
  decisions?: ComplianceDecision[] | undefined;
  /** No source confirms it. */
  pagination?: Pagination | undefined;
}

/** Why Klarna acted on an account or a product. It never changes. */
export interface ComplianceDecision {
  decision_id?: string | undefined;
  decision_type?: ComplianceDecisionType | undefined;
  account_id?: string | undefined;
  product_instance_id?: string | undefined;
  created_at?: string | undefined;
}
