//! What a good call of each operation needs: what has to be there before, and a body.

use kassa_drive::kassa::wire::op::TokenHeader;
use serde_json::{Value, json};

use crate::stage::Stage;

#[derive(Clone, Debug, Default)]
pub(crate) struct Needs {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) headers: Vec<(TokenHeader, String)>,
    pub(crate) body: Option<Value>,
}

impl Needs {
    fn path(name: &str, value: impl Into<String>) -> Self {
        Self::default().and(name, value)
    }

    fn and(mut self, name: &str, value: impl Into<String>) -> Self {
        self.path.push((name.to_owned(), value.into()));
        self
    }

    fn body(body: Value) -> Self {
        Self::default().with(body)
    }

    fn with(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    fn query(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.query.push((name.to_owned(), value.into()));
        self
    }

    fn header(mut self, token: TokenHeader, value: &str) -> Self {
        self.headers.push((token, value.to_owned()));
        self
    }
}

const CSR: &str = "-----BEGIN CERTIFICATE REQUEST-----MIH-----END CERTIFICATE REQUEST-----";

fn text(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{pointer} of {value}")).to_owned()
}

fn plain(amount: i64) -> Value {
    json!({"currency": "EUR", "request_payment_transaction": {"amount": amount, "payment_transaction_reference": "t"}})
}

impl Stage {
    fn made(&self, operation: &str, needs: &Needs, pointer: &str) -> String {
        text(&self.call(operation, needs), pointer)
    }

    fn transaction(&self) -> String {
        let pointer = "/payment_transaction_response/payment_transaction/payment_transaction_id";
        self.made("payment.authorize", &Needs::body(plain(1_000)), pointer)
    }

    fn captured(&self) -> (String, String) {
        let transaction = self.transaction();
        let needs = Needs::path("payment_transaction_id", &transaction).with(json!({"capture_amount": 1_000}));
        let capture = self.made("payment.transaction.capture", &needs, "/payment_capture_id");
        (transaction, capture)
    }

    fn request_made(&self) -> String {
        let body = json!({"currency": "EUR", "amount": 100, "customer_interaction_config": {"method": "HANDOVER"}});
        self.made("payment.request.create", &Needs::body(body), "/payment_request_id")
    }

    fn session(&self) -> String {
        let needs = Needs::default().header(TokenHeader::Customer, &self.seed.customer_token);
        self.made("interoperability.token.create", &needs, "/interoperability_token")
    }

    fn group(&self) -> String {
        self.made("account.brand.create", &brand(), "/brand_id");
        self.made("account.store_group.create", &group(), "/store_group_id")
    }

    fn product(&self) -> String {
        text(&self.call("acquiring.product.list", &Needs::default()), "/0/product_id")
    }

    fn program(&self) -> String {
        let needs = self.plan().query("enablement_type", json!(["OPTIONAL"]));
        self.made("acquiring.program_plan.programs", &needs, "/payment_programs/0/payment_program_id")
    }

    fn plan(&self) -> Needs {
        let plans = self.call("acquiring.program_plan.list", &Needs::default());
        Needs::path("payment_program_plan_id", text(&plans, "/payment_program_plans/0/payment_program_plan_id"))
    }

    fn settlement(&self) -> String {
        self.captured();
        self.made("settlement.generate", &self.interval(), "/settlement_reports/0/settlement_id")
    }

    fn interval(&self) -> Needs {
        Needs::body(json!({"interval_start": "2026-01-05T00:00:00Z", "interval_end": "2026-01-06T00:00:00Z",
            "payment_acquiring_account_id": self.seed.payment_acquiring_account_id}))
    }

    fn dispute(&self, framework: &str) -> String {
        let (transaction, _) = self.captured();
        let body = json!({"payment_transaction_id": transaction, "base_framework": framework});
        text(&self.control("disputes", &body), "/payment_dispute_id")
    }

    fn walk(&self, resource: &str, states: &[&str]) {
        for state in states {
            self.control(&format!("resources/{resource}/{state}"), &json!({}));
        }
    }

    fn attachment(&self, dispute: &str) -> String {
        self.made("dispute.attachment.upload", &upload(dispute), "/payment_dispute_attachment_id")
    }

    fn credential(&self, kind: &str) -> Needs {
        let made = self.made(&format!("security.{kind}.create"), &description(kind), "/credential_id");
        Needs::path("credential_id", made)
    }

    fn hook(&self) -> Needs {
        let key = self.signing_key();
        let body = json!({"url": "https://shop.example/hook", "event_types": ["payment.*"], "event_version": "v2",
            "signing_key_id": key, "status": "ENABLED"});
        Needs::body(body)
    }

    fn signing_key(&self) -> String {
        self.made("notification.signing_key.create", &Needs::default(), "/signing_key_id")
    }

    fn hooked(&self) -> Needs {
        let made = self.made("notification.webhook.create", &self.hook(), "/webhook_id");
        Needs::path("webhook_id", made)
    }
}

fn description(kind: &str) -> Needs {
    Needs::body(if kind == "client_certificate" {
        json!({"description": "a", "config": {"usage": "MTLS", "certificate_signing_request": CSR}})
    } else {
        json!({"description": "a"})
    })
}

fn upload(dispute: &str) -> Needs {
    Needs::path("payment_dispute_id", dispute).with(json!({"file": "JVBERi0x", "filename": "a.pdf"}))
}

fn entity() -> Needs {
    Needs::body(json!({"partner_business_entity_reference": "e2", "legal_registered_entity_name": "Two AB",
        "legal_registration_country": "SE"}))
}

fn brand() -> Needs {
    Needs::body(json!({"brand_reference": "b2", "display_name": "Two"}))
}

fn group() -> Needs {
    Needs::body(json!({"store_group_reference": "g2", "brand_reference": "b2",
        "stores": [{"type": "WEBSITE", "store_reference": "s2", "url": "https://two.example"}]}))
}

fn onboarding() -> Value {
    json!({
        "partner_account_reference": "kiosk",
        "partner_account_name": "Kiosk",
        "partner_account_contact": {"email": "owner@kiosk.example"},
        "partner_business_entities": [{"partner_business_entity_reference": "e", "legal_registered_entity_name": "Kiosk AB",
            "legal_registration_country": "SE"}],
        "products": [{"type": "PAYMENT", "payment_profile_id": "krn:profile", "payment_accounts": [{
            "payment_account_reference": "p", "payment_acquiring_account_id": "krn:acquiring",
            "default_merchant_category_code": "5411", "partner_business_entity_reference": "e",
            "default_store_group_reference": "g",
        }]}],
        "brands": [{"brand_reference": "b", "display_name": "Kiosk"}],
        "store_groups": [{"store_group_reference": "g", "brand_reference": "b",
            "stores": [{"type": "WEBSITE", "store_reference": "s", "url": "https://kiosk.example"}]}],
    })
}

fn payment_account(product: &str) -> Needs {
    Needs::path("product_id", product).with(json!({
        "payment_account_reference": "p2", "payment_acquiring_account_id": "krn:acquiring",
        "default_merchant_category_code": "0742", "partner_business_entity_reference": "entity-1",
        "default_store_group_reference": "group-1",
    }))
}

fn jwt(stage: &Stage) -> Value {
    use base64ct::{Base64UrlUnpadded, Encoding};
    let part = |value: Value| Base64UrlUnpadded::encode_string(value.to_string().as_bytes());
    let account = &stage.seed.partner_account_id;
    let claims = json!({"iss": account, "sub": "a@b.example", "account_id": account, "roles": ["merchant:admin"],
        "amr": ["pwd"], "exp": 1_900_000_000});
    let head = json!({"alg": "ES256", "typ": "JWT", "x5c": ["MIIB"]});
    json!({"jwt": format!("{}.{}.c2ln", part(head), part(claims))})
}

/// The table.
pub(crate) fn needs(operation: &str, stage: &Stage) -> Needs {
    let none = Needs::default;
    let shown = || none().query("locale", "en-US").query("currency", "EUR").query("amount", 100);
    let transaction = || Needs::path("payment_transaction_id", stage.transaction());
    let capture = || Needs::path("payment_capture_id", stage.captured().1);
    let customer = || none().header(TokenHeader::Customer, &stage.seed.customer_token);
    let dispute = |id: &str| Needs::path("payment_dispute_id", id);
    let evidence = |id: &str| json!([{"payment_dispute_attachment_id": stage.attachment(id)}]);
    match operation {
        "payment.authorize" => Needs::body(plain(1_000)),
        "payment.request.create" => Needs::body(
            json!({"currency": "EUR", "amount": 100, "customer_interaction_config": {"method": "HANDOVER"}}),
        ),
        "payment.request.read" | "payment.request.cancel" => Needs::path("payment_request_id", stage.request_made()),
        "payment.request.update" => Needs::path("payment_request_id", stage.request_made()).with(json!({"amount": 90})),
        "payment.presentation.get" => shown(),
        "payment.transaction.read" | "payment.transaction.void" => transaction(),
        "payment.transaction.update" => transaction().with(json!({"payment_transaction_reference": "t2"})),
        "payment.transaction.reauthorize" => transaction().with(json!({"amount": 1_000})),
        "payment.transaction.capture" => transaction().with(json!({"capture_amount": 500})),
        "payment.transaction.refund" => Needs::path("payment_transaction_id", stage.captured().0)
            .with(json!({"refund_amount": 5, "refund_reference": "r"})),
        "payment.capture.read" => capture(),
        "payment.capture.update" => capture().with(json!({"payment_capture_reference": "c"})),
        "payment.capture.refund" => capture().with(json!({"refund_amount": 5, "payment_refund_reference": "r"})),
        "payment.refund.read" => {
            let refund = needs("payment.capture.refund", stage);
            Needs::path("payment_refund_id", stage.made("payment.capture.refund", &refund, "/payment_refund_id"))
        }
        "payment.chargeback.read" => {
            let (transaction, _) = stage.captured();
            stage.control(&format!("transactions/{transaction}/chargeback"), &json!({}));
            let all = stage.look("transactions");
            let found =
                all.as_array().unwrap().iter().find(|one| one["payment_transaction_id"] == transaction.as_str());
            let id = text(found.unwrap(), "/payment_chargebacks/0/payment_chargeback_id");
            Needs::path("payment_chargeback_id", id)
        }
        "payment.token.cancel" => {
            let request = stage.request_made();
            stage.control(&format!("requests/{request}/approve"), &json!({}));
            let read = stage.call("payment.request.read", &Needs::path("payment_request_id", request));
            Needs::path("payment_token", text(&read, "/state_context/payment_token"))
        }
        "interoperability.sdk_token.create" => none().header(TokenHeader::NetworkSession, &stage.session()),
        "interoperability.token.create" => customer(),
        "interoperability.test_token.create" => customer()
            .header(TokenHeader::CustomerRegion, "krn:partner:eu1:region")
            .with(json!({"customer_journey": "SIGN_IN_WITH_KLARNA"})),
        "interoperability.read_v1" | "interoperability.read_v2" => {
            none().query("currency", "EUR").query("interoperability_token", stage.session())
        }
        "identity.sdk_token.create" | "identity.customer_token.introspect" | "identity.customer_token.revoke" => {
            customer()
        }
        "identity.request.create" => Needs::body(json!({"request_customer_token": {"scopes": ["customer:login"]},
            "customer_interaction_config": {"method": "HANDOVER"}})),
        "identity.request.read" => {
            let request = needs("identity.request.create", stage);
            let id = stage.made("identity.request.create", &request, "/identity_request_id");
            Needs::path("identity_request_id", id)
        }
        "messaging.get" => shown().and("placement", "credit-promotion-badge"),
        "account.onboard" => Needs::body(onboarding()),
        "account.read" => none().query("expand", json!(["products", "brands"])),
        "account.update" => Needs::body(json!({"partner_account_name": "New name"})),
        "account.business_entity.create" => entity(),
        "account.business_entity.read" | "account.business_entity.update" => {
            let id = stage.made("account.business_entity.create", &entity(), "/partner_business_entity_id");
            let needs = Needs::path("partner_business_entity_id", id);
            if operation.ends_with("read") {
                needs
            } else {
                needs.with(json!({"legal_registered_entity_name": "Three AB"}))
            }
        }
        "account.brand.create" => brand(),
        "account.brand.read" => Needs::path("brand_id", stage.made("account.brand.create", &brand(), "/brand_id")),
        "account.brand.update" => needs("account.brand.read", stage).with(json!({"display_name": "Three"})),
        "account.store_group.create" => {
            stage.made("account.brand.create", &brand(), "/brand_id");
            group()
        }
        "account.store_group.read" => Needs::path("store_group_id", stage.group()),
        "account.store_group.update" => {
            Needs::path("store_group_id", stage.group()).with(json!({"support_contact": {"email": "help@two.example"}}))
        }
        "account.store.create" => Needs::body(json!({"store_group_id": stage.group(), "type": "PHYSICAL_STORE",
            "store_reference": "s3", "address": {"city": "Oslo"}})),
        "account.store.read" => {
            let store = needs("account.store.create", stage);
            Needs::path("store_id", stage.made("account.store.create", &store, "/store_id"))
        }
        "account.store.update" => needs("account.store.read", stage).with(json!({"address": {"city": "Bergen"}})),
        "account.store.list" | "account.store_group.list" => none().query("size", 2),
        "acquiring.product.disable" => Needs::path("product_id", stage.product()).with(json!({"reason": "VOLUNTARY"})),
        "acquiring.product.enable" => {
            let product = Needs::path("product_id", stage.product());
            stage.call("acquiring.product.disable", &product.clone().with(json!({"reason": "VOLUNTARY"})));
            product
        }
        "acquiring.payment_account.create" => payment_account(&stage.product()),
        "acquiring.payment_account.read" | "acquiring.payment_account.update" => {
            let product = stage.product();
            let id = stage.made("acquiring.payment_account.create", &payment_account(&product), "/payment_account_id");
            let needs = Needs::path("product_id", product).and("payment_account_id", id);
            let change = json!({"default_merchant_category_code": "7995"});
            if operation.ends_with("read") { needs } else { needs.with(change) }
        }
        "acquiring.price_plan.read" => Needs::path("price_plan_id", &stage.seed.price_plan_id).query("size", 1),
        "acquiring.program_plan.programs" => stage.plan(),
        "acquiring.program.read" => Needs::path("payment_program_id", stage.program()),
        "acquiring.enablement.create" => Needs::body(json!({"payment_program_id": stage.program(),
            "enablement_criteria": {"customer_countries": ["SE"]}})),
        "acquiring.enablement.read" | "acquiring.enablement.delete" => {
            let enablement = needs("acquiring.enablement.create", stage);
            let made = stage.made("acquiring.enablement.create", &enablement, "/payment_program_enablement_id");
            Needs::path("payment_program_enablement_id", made)
        }
        "settlement.list" => none().query("currency", "EUR"),
        "settlement.generate" => {
            stage.captured();
            stage.interval()
        }
        "settlement.read" | "settlement.csv" | "settlement.transactions" | "settlement.payout.status" => {
            Needs::path("settlement_id", stage.settlement())
        }
        "settlement.payout.set_status" => {
            Needs::path("settlement_id", stage.settlement()).with(json!({"status": "PROCESSED"}))
        }
        "compliance.decision.read" => {
            let body = json!({"account_id": stage.seed.partner_account_id, "decision_type": "NON_COMPLIANT"});
            Needs::path("decision_id", text(&stage.control("compliance-decisions", &body), "/decision_id"))
        }
        "portal.deep_link.create" => Needs::body(json!({"subject": "a@b.example", "roles": ["merchant:admin"]})),
        "portal.deep_link.delete" => {
            let link = needs("portal.deep_link.create", stage);
            Needs::path("deep_link_id", stage.made("portal.deep_link.create", &link, "/deep_link_id"))
        }
        "portal.user_access.set" => Needs::body(jwt(stage)),
        "portal.user_access.delete" => {
            stage.call("portal.user_access.set", &Needs::body(jwt(stage)));
            none().query("principal", "a@b.example")
        }
        "dispute.list" => none().query("size", 2).query("sort_by", json!(["-opened_at"])),
        "dispute.read" | "dispute.accept_loss" => dispute(&stage.dispute("FRAMEWORK_2026")),
        "dispute.attachment.upload" => upload(&stage.dispute("FRAMEWORK_2026")),
        "dispute.attachment.download" => {
            let id = stage.dispute("FRAMEWORK_2026");
            dispute(&id).and("payment_dispute_attachment_id", stage.attachment(&id))
        }
        "dispute.respond" => {
            let id = stage.dispute("FRAMEWORK_2020");
            stage.walk(&id, &["ARBITRATION_PENDING", "MERCHANT_EVIDENCE_PENDING"]);
            let details = json!({"have_you_resolved_the_dispute_with_the_customer": "NO_DISPUTE_NOT_ACCEPTED"});
            dispute(&id).with(json!({"details": details, "attachments": evidence(&id)}))
        }
        "dispute.represent" => {
            let id = stage.dispute("FRAMEWORK_2026");
            dispute(&id).with(json!({"attachments": evidence(&id), "additional_information": "Sent."}))
        }
        "dispute.appeal" => {
            let id = stage.dispute("FRAMEWORK_2026");
            let sent = dispute(&id).with(json!({"attachments": evidence(&id)}));
            stage.call("dispute.represent", &sent);
            stage.walk(&id, &["PRE_ARBITRATION"]);
            dispute(&id).with(json!({"additional_information": "Look again."}))
        }
        "security.mtls.enforce" => Needs::body(json!({"enforced_from": "2026-02-01T00:00:00Z"})),
        "security.mtls.remove" => {
            stage.call("security.mtls.enforce", &needs("security.mtls.enforce", stage));
            none()
        }
        "security.ip.update" => {
            Needs::body(json!({"enforcement_mode": "REPORTING", "allowed_ips": ["203.0.113.0/24"]}))
        }
        "security.client_certificate.revoke" => {
            stage.credential("client_certificate").with(json!({"revoked_from": "2026-01-22T16:00:00Z"}))
        }
        "notification.signing_key.read" | "notification.signing_key.delete" => {
            Needs::path("signing_key_id", stage.signing_key())
        }
        "notification.webhook.create" => stage.hook(),
        "notification.webhook.read" | "notification.webhook.delete" => stage.hooked(),
        "notification.webhook.update" => stage.hooked().with(json!({"event_types": ["settlement.*"]})),
        "notification.webhook.simulate" => {
            stage.hooked().with(json!({"event_type": "settlement.report.created", "event_version": "v2"}))
        }
        // Credentials of all kinds are made, read, changed and disabled alike.
        name if name.starts_with("security.") && !name.ends_with(".list") => {
            let (kind, what) = name.strip_prefix("security.").and_then(|rest| rest.split_once('.')).unwrap_or_default();
            match (kind, what) {
                ("mtls" | "ip", _) => none(),
                (_, "create") => description(kind),
                (_, "update") => stage.credential(kind).with(json!({"description": "b"})),
                _ => stage.credential(kind),
            }
        }
        // Lists, and what needs nothing.
        _ => none(),
    }
}
