//! A handle for every group. Printed by `kassa-bindgen client`. Do not edit.

pub mod account;
pub mod acquiring;
pub mod compliance;
pub mod dispute;
pub mod identity;
pub mod interoperability;
pub mod messaging;
pub mod notification;
pub mod payment;
pub mod portal;
pub mod security;
pub mod settlement;

use super::Client;

impl Client {
    /// Operations of the payment group.
    #[must_use]
    pub fn payment(&self) -> payment::Payment<'_> {
        payment::Payment(self)
    }

    /// Operations of the interoperability group.
    #[must_use]
    pub fn interoperability(&self) -> interoperability::Interoperability<'_> {
        interoperability::Interoperability(self)
    }

    /// Operations of the identity group.
    #[must_use]
    pub fn identity(&self) -> identity::Identity<'_> {
        identity::Identity(self)
    }

    /// Operations of the messaging group.
    #[must_use]
    pub fn messaging(&self) -> messaging::Messaging<'_> {
        messaging::Messaging(self)
    }

    /// Operations of the account group.
    #[must_use]
    pub fn account(&self) -> account::Account<'_> {
        account::Account(self)
    }

    /// Operations of the acquiring group.
    #[must_use]
    pub fn acquiring(&self) -> acquiring::Acquiring<'_> {
        acquiring::Acquiring(self)
    }

    /// Operations of the settlement group.
    #[must_use]
    pub fn settlement(&self) -> settlement::Settlement<'_> {
        settlement::Settlement(self)
    }

    /// Operations of the compliance group.
    #[must_use]
    pub fn compliance(&self) -> compliance::Compliance<'_> {
        compliance::Compliance(self)
    }

    /// Operations of the portal group.
    #[must_use]
    pub fn portal(&self) -> portal::Portal<'_> {
        portal::Portal(self)
    }

    /// Operations of the dispute group.
    #[must_use]
    pub fn dispute(&self) -> dispute::Dispute<'_> {
        dispute::Dispute(self)
    }

    /// Operations of the security group.
    #[must_use]
    pub fn security(&self) -> security::Security<'_> {
        security::Security(self)
    }

    /// Operations of the notification group.
    #[must_use]
    pub fn notification(&self) -> notification::Notification<'_> {
        notification::Notification(self)
    }
}
