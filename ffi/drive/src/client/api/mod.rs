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
    pub fn payment(&self) -> payment::Payment {
        payment::Payment(self.clone())
    }

    /// Operations of the interoperability group.
    #[must_use]
    pub fn interoperability(&self) -> interoperability::Interoperability {
        interoperability::Interoperability(self.clone())
    }

    /// Operations of the identity group.
    #[must_use]
    pub fn identity(&self) -> identity::Identity {
        identity::Identity(self.clone())
    }

    /// Operations of the messaging group.
    #[must_use]
    pub fn messaging(&self) -> messaging::Messaging {
        messaging::Messaging(self.clone())
    }

    /// Operations of the account group.
    #[must_use]
    pub fn account(&self) -> account::Account {
        account::Account(self.clone())
    }

    /// Operations of the acquiring group.
    #[must_use]
    pub fn acquiring(&self) -> acquiring::Acquiring {
        acquiring::Acquiring(self.clone())
    }

    /// Operations of the settlement group.
    #[must_use]
    pub fn settlement(&self) -> settlement::Settlement {
        settlement::Settlement(self.clone())
    }

    /// Operations of the compliance group.
    #[must_use]
    pub fn compliance(&self) -> compliance::Compliance {
        compliance::Compliance(self.clone())
    }

    /// Operations of the portal group.
    #[must_use]
    pub fn portal(&self) -> portal::Portal {
        portal::Portal(self.clone())
    }

    /// Operations of the dispute group.
    #[must_use]
    pub fn dispute(&self) -> dispute::Dispute {
        dispute::Dispute(self.clone())
    }

    /// Operations of the security group.
    #[must_use]
    pub fn security(&self) -> security::Security {
        security::Security(self.clone())
    }

    /// Operations of the notification group.
    #[must_use]
    pub fn notification(&self) -> notification::Notification {
        notification::Notification(self.clone())
    }
}
