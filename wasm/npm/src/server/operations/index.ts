// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// The operations of the API, by group.

import type { Sender } from "../request.js";
import { PaymentOperations } from "./payment.js";
import { InteroperabilityOperations } from "./interoperability.js";
import { IdentityOperations } from "./identity.js";
import { MessagingOperations } from "./messaging.js";
import { AccountOperations } from "./account.js";
import { AcquiringOperations } from "./acquiring.js";
import { SettlementOperations } from "./settlement.js";
import { ComplianceOperations } from "./compliance.js";
import { PortalOperations } from "./portal.js";
import { DisputeOperations } from "./dispute.js";
import { SecurityOperations } from "./security.js";
import { NotificationOperations } from "./notification.js";

/** The groups of a client. */
export class Groups {
  /** Operations of the group `payment`. */
  readonly payment: PaymentOperations;
  /** Operations of the group `interoperability`. */
  readonly interoperability: InteroperabilityOperations;
  /** Operations of the group `identity`. */
  readonly identity: IdentityOperations;
  /** Operations of the group `messaging`. */
  readonly messaging: MessagingOperations;
  /** Operations of the group `account`. */
  readonly account: AccountOperations;
  /** Operations of the group `acquiring`. */
  readonly acquiring: AcquiringOperations;
  /** Operations of the group `settlement`. */
  readonly settlement: SettlementOperations;
  /** Operations of the group `compliance`. */
  readonly compliance: ComplianceOperations;
  /** Operations of the group `portal`. */
  readonly portal: PortalOperations;
  /** Operations of the group `dispute`. */
  readonly dispute: DisputeOperations;
  /** Operations of the group `security`. */
  readonly security: SecurityOperations;
  /** Operations of the group `notification`. */
  readonly notification: NotificationOperations;

  constructor(sender: Sender) {
    this.payment = new PaymentOperations(sender);
    this.interoperability = new InteroperabilityOperations(sender);
    this.identity = new IdentityOperations(sender);
    this.messaging = new MessagingOperations(sender);
    this.account = new AccountOperations(sender);
    this.acquiring = new AcquiringOperations(sender);
    this.settlement = new SettlementOperations(sender);
    this.compliance = new ComplianceOperations(sender);
    this.portal = new PortalOperations(sender);
    this.dispute = new DisputeOperations(sender);
    this.security = new SecurityOperations(sender);
    this.notification = new NotificationOperations(sender);
  }
}
