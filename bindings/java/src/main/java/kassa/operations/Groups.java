// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Sender;

/** The operations of the API, by group. */
public abstract class Groups {
    /** For clients. */
    protected Groups() {}

    /** Who makes the calls. */
    protected abstract Sender sender();

    /** Operations of the group {@code payment}. */
    public PaymentOperations payment() {
        return new PaymentOperations(sender());
    }

    /** Operations of the group {@code interoperability}. */
    public InteroperabilityOperations interoperability() {
        return new InteroperabilityOperations(sender());
    }

    /** Operations of the group {@code identity}. */
    public IdentityOperations identity() {
        return new IdentityOperations(sender());
    }

    /** Operations of the group {@code messaging}. */
    public MessagingOperations messaging() {
        return new MessagingOperations(sender());
    }

    /** Operations of the group {@code account}. */
    public AccountOperations account() {
        return new AccountOperations(sender());
    }

    /** Operations of the group {@code acquiring}. */
    public AcquiringOperations acquiring() {
        return new AcquiringOperations(sender());
    }

    /** Operations of the group {@code settlement}. */
    public SettlementOperations settlement() {
        return new SettlementOperations(sender());
    }

    /** Operations of the group {@code compliance}. */
    public ComplianceOperations compliance() {
        return new ComplianceOperations(sender());
    }

    /** Operations of the group {@code portal}. */
    public PortalOperations portal() {
        return new PortalOperations(sender());
    }

    /** Operations of the group {@code dispute}. */
    public DisputeOperations dispute() {
        return new DisputeOperations(sender());
    }

    /** Operations of the group {@code security}. */
    public SecurityOperations security() {
        return new SecurityOperations(sender());
    }

    /** Operations of the group {@code notification}. */
    public NotificationOperations notification() {
        return new NotificationOperations(sender());
    }
}
