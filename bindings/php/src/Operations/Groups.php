<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Sender;

/** The operations of the API, by group. */
trait Groups
{
    abstract private function sender(): Sender;

    /** Operations of the group `payment`. */
    public function payment(): PaymentOperations
    {
        return new PaymentOperations($this->sender());
    }

    /** Operations of the group `interoperability`. */
    public function interoperability(): InteroperabilityOperations
    {
        return new InteroperabilityOperations($this->sender());
    }

    /** Operations of the group `identity`. */
    public function identity(): IdentityOperations
    {
        return new IdentityOperations($this->sender());
    }

    /** Operations of the group `messaging`. */
    public function messaging(): MessagingOperations
    {
        return new MessagingOperations($this->sender());
    }

    /** Operations of the group `account`. */
    public function account(): AccountOperations
    {
        return new AccountOperations($this->sender());
    }

    /** Operations of the group `acquiring`. */
    public function acquiring(): AcquiringOperations
    {
        return new AcquiringOperations($this->sender());
    }

    /** Operations of the group `settlement`. */
    public function settlement(): SettlementOperations
    {
        return new SettlementOperations($this->sender());
    }

    /** Operations of the group `compliance`. */
    public function compliance(): ComplianceOperations
    {
        return new ComplianceOperations($this->sender());
    }

    /** Operations of the group `portal`. */
    public function portal(): PortalOperations
    {
        return new PortalOperations($this->sender());
    }

    /** Operations of the group `dispute`. */
    public function dispute(): DisputeOperations
    {
        return new DisputeOperations($this->sender());
    }

    /** Operations of the group `security`. */
    public function security(): SecurityOperations
    {
        return new SecurityOperations($this->sender());
    }

    /** Operations of the group `notification`. */
    public function notification(): NotificationOperations
    {
        return new NotificationOperations($this->sender());
    }
}
