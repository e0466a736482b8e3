// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `compliance`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { ComplianceDecision, ComplianceDecisionPage } from "../models/compliance.js";

/** Operations `compliance.decision`. */
export class ComplianceDecisionOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the decisions about an account, page by page.
   *
   * `GET /compliance/decisions`.
   */
  list(options: { size?: number | undefined; startingAfter?: string | undefined;  } = {}): Request<ComplianceDecisionPage | ComplianceDecisionPage[]> {
    return new Request(this.#sender, {
      number: 73,
      operation: "compliance.decision.list",
      form: "object_or_list",
      model: "ComplianceDecisionPage",
      query: { "size": options.size, "starting_after": options.startingAfter },
      paged: true,
    });
  }

  /**
   * Reads a decision.
   *
   * `GET /compliance/decisions/{decision_id}`.
   */
  read(decisionId: string): Request<ComplianceDecision> {
    return new Request(this.#sender, {
      number: 74,
      operation: "compliance.decision.read",
      form: "object",
      model: "ComplianceDecision",
      path: { decision_id: decisionId },
    });
  }
}

/** Operations of the group `compliance`. */
export class ComplianceOperations {
  /** Operations `compliance.decision`. */
  readonly decision: ComplianceDecisionOperations;

  constructor(sender: Sender) {
    this.decision = new ComplianceDecisionOperations(sender);
  }
}
