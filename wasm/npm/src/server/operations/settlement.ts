// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `settlement`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { GenerateSettlementRequest, GenerateSettlementResponse, Payout, SetPayoutStatusRequest, SettlementList, SettlementReport, SettlementTransactionList } from "../models/settlement.js";

/** Operations `settlement.payout`. */
export class SettlementPayoutOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Sets the status of a payout. Meant for tests; whether the live environment takes it is not known.
   *
   * `POST /settlements/{settlement_id}/payouts/set-status`. For the test environment.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  setStatus(settlementId: string, body: SetPayoutStatusRequest, options: { reference: string;  }): Request<undefined> {
    return new Request(this.#sender, {
      number: 71,
      operation: "settlement.payout.set_status",
      form: "object",
      reference: options.reference,
      path: { settlement_id: settlementId },
      body,
    });
  }

  /**
   * Reads the status of a payout.
   *
   * `GET /settlements/{settlement_id}/payouts/status`.
   */
  status(settlementId: string): Request<Payout> {
    return new Request(this.#sender, {
      number: 72,
      operation: "settlement.payout.status",
      form: "object",
      model: "Payout",
      path: { settlement_id: settlementId },
    });
  }
}

/** Operations of the group `settlement`. */
export class SettlementOperations {
  readonly #sender: Sender;
  /** Operations `settlement.payout`. */
  readonly payout: SettlementPayoutOperations;

  constructor(sender: Sender) {
    this.#sender = sender;
    this.payout = new SettlementPayoutOperations(sender);
  }

  /**
   * Lists the settlements of an interval. All samples name the interval.
   *
   * `GET /settlements`.
   */
  list(options: { intervalStart?: string | undefined; intervalEnd?: string | undefined; currency?: string | undefined; paymentAcquiringAccountId?: string | undefined;  } = {}): Request<SettlementList> {
    return new Request(this.#sender, {
      number: 66,
      operation: "settlement.list",
      form: "object",
      model: "SettlementList",
      query: { "interval_start": options.intervalStart, "interval_end": options.intervalEnd, "currency": options.currency, "payment_acquiring_account_id": options.paymentAcquiringAccountId },
    });
  }

  /**
   * Makes a report for an interval. Meant for tests; whether the live environment takes it is not known.
   *
   * `POST /settlements`. For the test environment.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  generate(body: GenerateSettlementRequest, options: { reference: string;  }): Request<GenerateSettlementResponse> {
    return new Request(this.#sender, {
      number: 67,
      operation: "settlement.generate",
      form: "object",
      model: "GenerateSettlementResponse",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a settlement.
   *
   * `GET /settlements/{settlement_id}`.
   */
  read(settlementId: string): Request<SettlementReport> {
    return new Request(this.#sender, {
      number: 68,
      operation: "settlement.read",
      form: "object",
      model: "SettlementReport",
      path: { settlement_id: settlementId },
    });
  }

  /**
   * Reads a settlement as a table in text form. Columns differ by acquirer: find them by the names in the first
   * line.
   *
   * `GET /settlements/{settlement_id}/csv`.
   */
  csv(settlementId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 69,
      operation: "settlement.csv",
      form: "csv",
      path: { settlement_id: settlementId },
    });
  }

  /**
   * Lists the lines of a settlement, page by page.
   *
   * `GET /settlements/{settlement_id}/transactions`.
   */
  transactions(settlementId: string, options: { size?: number | undefined; startingAfter?: string | undefined; endingBefore?: string | undefined;  } = {}): Request<SettlementTransactionList> {
    return new Request(this.#sender, {
      number: 70,
      operation: "settlement.transactions",
      form: "object",
      model: "SettlementTransactionList",
      path: { settlement_id: settlementId },
      query: { "size": options.size, "starting_after": options.startingAfter, "ending_before": options.endingBefore },
      paged: true,
    });
  }
}
