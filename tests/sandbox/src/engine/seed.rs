//! What exists from the start.

use serde::Serialize;

use super::accounts::{Accounts, Credential};
use super::choices::Chooser;
use super::notification::SigningKey;

/// Ids and secrets of the ready-made accounts.
#[derive(Debug, Clone, Serialize)]
pub struct Seed {
    /// Key of the acquiring partner.
    pub acquiring_partner_api_key: String,
    /// Key of the sub-partner itself.
    pub subpartner_api_key: String,
    /// The acquirer's own account.
    pub acquiring_partner_account_id: String,
    /// The sub-partner that payments are made for.
    pub partner_account_id: String,
    /// A second sub-partner of the same acquirer.
    pub second_partner_account_id: String,
    /// A partner of somebody else.
    pub foreign_partner_account_id: String,
    /// The somebody else's key.
    pub foreign_acquiring_partner_api_key: String,
    /// For `acquiring_config.payment_account_id`.
    pub payment_account_id: String,
    /// Where the acquirer is paid.
    pub payment_acquiring_account_id: String,
    /// Profile of the payment account.
    pub payment_profile_id: String,
    /// Price plan of the payment product.
    pub price_plan_id: String,
    /// The payment product, named in events.
    pub payment_product_id: String,
    /// For the browser.
    pub client_identifier: String,
    /// Key that signs webhooks of the acquirer.
    pub signing_key_id: String,
    /// Its secret.
    pub signing_key: String,
    /// For `point_of_checkout.store_id`.
    pub store_id: String,
    /// For `point_of_checkout.store_reference`.
    pub store_reference: String,
    /// An ACTIVE token of a customer who is present.
    pub customer_token: String,
    /// Shown as the merchant.
    pub merchant_name: String,
}

impl Seed {
    pub(crate) fn draw(choose: &mut Chooser) -> Self {
        let account = |choose: &mut Chooser| format!("krn:partner:global:account:test:{}", choose.capitals(8));
        let key = |choose: &mut Chooser| format!("klarna_test_api_{}", choose.letters(43));
        let krn = |choose: &mut Chooser, kind: &str| format!("krn:{kind}:{}", choose.uuid());
        Self {
            acquiring_partner_api_key: key(choose),
            subpartner_api_key: key(choose),
            acquiring_partner_account_id: account(choose),
            partner_account_id: account(choose),
            second_partner_account_id: account(choose),
            foreign_partner_account_id: account(choose),
            foreign_acquiring_partner_api_key: key(choose),
            payment_account_id: krn(choose, "partner:global:account:payment-account"),
            payment_acquiring_account_id: krn(choose, "network:global:test:payment-acquiring-account"),
            payment_profile_id: krn(choose, "network:global:test:payment-profile"),
            price_plan_id: krn(choose, "partner:global:price-plan"),
            payment_product_id: krn(choose, "partner:global:account:product:payment"),
            client_identifier: format!("klarna_test_client_{}", choose.letters(43)),
            signing_key_id: krn(choose, "partner:global:notification:signing-key"),
            signing_key: choose.letters(48),
            store_id: krn(choose, "partner:global:account:store"),
            store_reference: "store-1".to_owned(),
            customer_token: krn(choose, "customer-token:eu1"),
            merchant_name: "Kontor & Kiosk".to_owned(),
        }
    }

    pub(crate) fn accounts(&self) -> Accounts {
        let mut accounts = Accounts::default();
        let foreign_acquirer = format!("{}-ACQUIRER", self.foreign_partner_account_id);
        let credential =
            |account: &str, acquirer: bool| Credential { account: account.to_owned(), acquirer, row: None };
        accounts
            .keys
            .insert(self.acquiring_partner_api_key.clone(), credential(&self.acquiring_partner_account_id, true));
        accounts.keys.insert(self.subpartner_api_key.clone(), credential(&self.partner_account_id, false));
        accounts.keys.insert(self.foreign_acquiring_partner_api_key.clone(), credential(&foreign_acquirer, true));
        let mut owned = |account: &str, acquirer: &str| accounts.partners.insert(account.into(), acquirer.into());
        owned(&self.partner_account_id, &self.acquiring_partner_account_id);
        owned(&self.second_partner_account_id, &self.acquiring_partner_account_id);
        owned(&self.foreign_partner_account_id, &foreign_acquirer);
        accounts
    }

    pub(crate) fn first_signing_key(&self, now: u64) -> SigningKey {
        SigningKey {
            id: self.signing_key_id.clone(),
            owner: self.acquiring_partner_account_id.clone(),
            secret: self.signing_key.clone(),
            created_at: now,
        }
    }
}
