//! The kinds of resources, and the operations that are the same for all of them.

use super::contract::Contract;
use super::machine::Machine;

/// What a collection is made of.
#[derive(Debug)]
pub(crate) struct Kind {
    /// As messages call it.
    pub(crate) name: &'static str,
    /// The member that holds the id.
    pub(crate) id: &'static str,
    /// Middle of the id, between `krn:` and a UUID.
    pub(crate) krn: &'static str,
    /// The member that holds the items of a list; empty where the answer is a bare array.
    pub(crate) list: &'static str,
    /// The caller's own name for it, unique per owner.
    pub(crate) reference: Option<&'static str>,
    /// Its lifecycle in the facts.
    machine: Option<&'static str>,
    /// Part of a partner account: it may be written once the account is OPERATIONAL.
    pub(crate) managed: bool,
}

impl Kind {
    pub(crate) fn machine(&self) -> Option<&'static Machine> {
        Contract::get().machines.get(self.machine?)
    }

    /// The member that shows the state. The states of credentials are derived, yet their shape has a member for them.
    pub(crate) fn state_member(&self) -> Option<&'static str> {
        let field = self.machine().and_then(|machine| machine.field.as_deref());
        field.or_else(|| (self.id == "credential_id").then_some("state"))
    }
}

macro_rules! kinds {
    ($($constant:ident: $name:literal, $id:literal, $krn:literal, $list:literal, $reference:expr, $machine:expr, $managed:literal;)*) => {
        $(pub(crate) static $constant: Kind = Kind {
            name: $name, id: $id, krn: $krn, list: $list, reference: $reference, machine: $machine, managed: $managed,
        };)*
    };
}

kinds! {
    API_KEY: "API key", "credential_id", "partner:global:account:credential:api-key", "credentials", None, Some("credential"), false;
    CLIENT_IDENTIFIER: "client identifier", "credential_id", "partner:global:account:credential:client-identifier", "credentials", None, Some("credential"), false;
    CLIENT_CERTIFICATE: "client certificate", "credential_id", "partner:global:account:credential:client-certificate", "credentials", None, Some("credential"), false;
    SFTP_CREDENTIAL: "SFTP credential", "credential_id", "partner:global:account:credential:sftp", "credentials", None, Some("credential"), false;
    MTLS: "enforcement", "enforcement_id", "sandbox:mtls", "", None, Some("mtls_enforcement"), false;
    IP_RESTRICTION: "IP restriction", "restriction_id", "sandbox:ip", "", None, None, false;
    PARTNER_ACCOUNT: "account", "partner_account_id", "partner:global:account:test", "", Some("partner_account_reference"), Some("partner_account"), true;
    BUSINESS_ENTITY: "partner business entity", "partner_business_entity_id", "partner:global:account:business-entity", "partner_business_entities", Some("partner_business_entity_reference"), Some("partner_business_entity"), true;
    BRAND: "brand", "brand_id", "partner:global:account:brand", "brands", Some("brand_reference"), Some("brand"), true;
    STORE: "store", "store_id", "partner:global:account:store", "stores", Some("store_reference"), None, true;
    STORE_GROUP: "store group", "store_group_id", "partner:global:account:store-group", "store_groups", Some("store_group_reference"), None, true;
    PAYMENT_PRODUCT: "payment product", "product_id", "partner:global:account:product:payment", "", None, Some("payment_product"), true;
    PAYMENT_ACCOUNT: "payment account", "payment_account_id", "partner:global:payment-account:test", "payment_accounts", Some("payment_account_reference"), Some("payment_account"), true;
    PAYMENT_PROFILE: "payment profile", "payment_profile_id", "network:global:test:payment-profile", "", None, None, false;
    PRICE_PLAN: "price plan", "price_plan_id", "partner:global:price-plan", "price_plans", None, None, false;
    PROGRAM_PLAN: "payment program plan", "payment_program_plan_id", "partner:global:payment-program-plan", "payment_program_plans", None, None, false;
    PRICE_VERSION: "price plan version", "version_id", "sandbox:price-plan-version", "", None, Some("price_plan"), false;
    PROGRAM_VERSION: "payment program plan version", "version_id", "sandbox:program-plan-version", "", None, Some("payment_program_plan_version"), false;
    PROGRAM: "payment program", "payment_program_id", "network:global:all:payment:payment-program", "payment_programs", None, None, false;
    ENABLEMENT: "payment program enablement", "payment_program_enablement_id", "partner:global:payment-program-enablement", "payment_program_enablements", None, Some("payment_program_enablement"), true;
    SETTLEMENT: "settlement", "settlement_id", "partner:global:settlement", "settlement_reports", None, Some("settlement_report"), false;
    PAYOUT: "payout", "payout_id", "partner:global:payout", "", None, Some("payout"), false;
    DECISION: "compliance decision", "decision_id", "partner:global:compliance:decision", "decisions", None, None, false;
    DEEP_LINK: "deep link", "deep_link_id", "partner:global:portal:deep-link", "", None, Some("deep_link"), false;
    USER_ACCESS: "user access", "user_access_id", "partner:global:portal:user-access", "", None, Some("portal_user_access"), false;
    DISPUTE_2026: "dispute", "payment_dispute_id", "network:eu1:test:payment:dispute", "disputes", None, Some("dispute_2026"), false;
    DISPUTE_2020: "older dispute", "payment_dispute_id", "payment:eu1:dispute", "disputes", None, Some("dispute_2020"), false;
    ATTACHMENT: "attachment", "payment_dispute_attachment_id", "network:eu1:test:payment:attachment", "", None, None, false;
    IDENTITY_REQUEST: "identity request", "identity_request_id", "identity:eu1:request", "", None, None, false;
    SESSION: "session token", "session_token", "network:eu1:test:session-token", "", None, None, false;
    SDK_TOKEN: "SDK token", "sdk_token", "network:eu1:test:sdk-token", "", None, None, false;
}

/// What an operation does to its collection.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Action {
    Create,
    List,
    Read,
    Update,
    /// Walks to the state, where it stays readable.
    Disable(&'static str),
    /// Walks to the state and is gone.
    Delete(&'static str),
}

/// The collection and the action of an operation that needs nothing else.
pub(crate) fn plain(operation: &str) -> Option<(&'static Kind, Action)> {
    use Action::{Create, Delete, Disable, List, Read, Update};
    Some(match operation {
        "createApiKey" => (&API_KEY, Create),
        "listApiKeys" => (&API_KEY, List),
        "getApiKey" => (&API_KEY, Read),
        "updateApiKey" => (&API_KEY, Update),
        "disableApiKey" => (&API_KEY, Disable("DISABLED")),
        "createClientIdentifier" => (&CLIENT_IDENTIFIER, Create),
        "listClientIdentifiers" => (&CLIENT_IDENTIFIER, List),
        "getClientIdentifier" => (&CLIENT_IDENTIFIER, Read),
        "updateClientIdentifier" => (&CLIENT_IDENTIFIER, Update),
        "disableClientIdentifier" => (&CLIENT_IDENTIFIER, Disable("DISABLED")),
        "createClientCertificate" => (&CLIENT_CERTIFICATE, Create),
        "listClientCertificates" => (&CLIENT_CERTIFICATE, List),
        "getClientCertificate" => (&CLIENT_CERTIFICATE, Read),
        "updateClientCertificate" => (&CLIENT_CERTIFICATE, Update),
        "createSftpCredential" => (&SFTP_CREDENTIAL, Create),
        "listSftpCredentials" => (&SFTP_CREDENTIAL, List),
        "getSftpCredential" => (&SFTP_CREDENTIAL, Read),
        "disableSftpCredential" => (&SFTP_CREDENTIAL, Disable("DISABLED")),
        "updateAccount" => (&PARTNER_ACCOUNT, Update),
        "createPartnerBusinessEntity" => (&BUSINESS_ENTITY, Create),
        "listPartnerBusinessEntities" => (&BUSINESS_ENTITY, List),
        "getPartnerBusinessEntity" => (&BUSINESS_ENTITY, Read),
        "updatePartnerBusinessEntity" => (&BUSINESS_ENTITY, Update),
        "createBrand" => (&BRAND, Create),
        "listBrands" => (&BRAND, List),
        "getBrand" => (&BRAND, Read),
        "updateBrand" => (&BRAND, Update),
        "createStore" => (&STORE, Create),
        "listStores" => (&STORE, List),
        "getStore" => (&STORE, Read),
        "updateStore" => (&STORE, Update),
        "createStoreGroup" => (&STORE_GROUP, Create),
        "listStoreGroups" => (&STORE_GROUP, List),
        "getStoreGroup" => (&STORE_GROUP, Read),
        "updateStoreGroup" => (&STORE_GROUP, Update),
        "createPaymentAccount" => (&PAYMENT_ACCOUNT, Create),
        "getPaymentAccount" => (&PAYMENT_ACCOUNT, Read),
        "updatePaymentAccount" => (&PAYMENT_ACCOUNT, Update),
        "listPaymentProfiles" => (&PAYMENT_PROFILE, List),
        "readPaymentProgram" => (&PROGRAM, Read),
        "createPaymentProgramEnablement" => (&ENABLEMENT, Create),
        "listPaymentProgramEnablements" => (&ENABLEMENT, List),
        "readPaymentProgramEnablement" => (&ENABLEMENT, Read),
        "deletePaymentProgramEnablement" => (&ENABLEMENT, Delete("DELETED")),
        "getSettlement" => (&SETTLEMENT, Read),
        "listComplianceDecisions" => (&DECISION, List),
        "getComplianceDecision" => (&DECISION, Read),
        "deleteDeepLink" => (&DEEP_LINK, Delete("DELETED")),
        "readIdentityRequest" => (&IDENTITY_REQUEST, Read),
        _ => return None,
    })
}
