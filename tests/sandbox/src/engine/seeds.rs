//! Resources that exist from the start. Their ids are derived from the seed, not drawn, so that they shift no other number.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Seed;
use super::kinds::{
    API_KEY, BRAND, BUSINESS_ENTITY, CLIENT_IDENTIFIER, Kind, PARTNER_ACCOUNT, PAYMENT_ACCOUNT, PAYMENT_PRODUCT,
    PAYMENT_PROFILE, PRICE_PLAN, PRICE_VERSION, PROGRAM, PROGRAM_PLAN, PROGRAM_VERSION, STORE, STORE_GROUP,
};
use super::moments::rfc3339;
use super::shelf::{Resource, Shelf};

const PROGRAMS: [(&str, &str); 3] = [("Pay in full", "PRESET"), ("Pay in 3", "OPTIONAL"), ("Financing", "RESTRICTED")];

/// The shelf of a new world.
pub(crate) fn shelf(seed: &Seed, now: u64) -> Shelf {
    let mut shelf = Shelf::default();
    catalogue(&mut shelf, seed, now);
    credentials(&mut shelf, seed, now);
    for (account, name) in [
        (&seed.partner_account_id, seed.merchant_name.as_str()),
        (&seed.second_partner_account_id, "Second shop"),
        (&seed.foreign_partner_account_id, "Somebody else's shop"),
    ] {
        partner(&mut shelf, seed, account, name, now);
    }
    shelf
}

fn derived(kind: &Kind, from: &str) -> String {
    let hash = Sha256::digest(format!("{}/{from}", kind.name));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    format!("krn:{}:{}", kind.krn, uuid::Builder::from_random_bytes(bytes).into_uuid())
}

fn catalogue(shelf: &mut Shelf, seed: &Seed, now: u64) {
    let mut put = |kind: &'static Kind, id: &str, body: Value, parent: &str| {
        shelf.put(Resource::new(kind, id.to_owned(), "", body, now).below(parent));
    };
    let plan = derived(&PROGRAM_PLAN, &seed.price_plan_id);
    let rate = |country: &str, currency: &str, fixed: i64, percentage: &str| json!({"customer_country": country, "currency": currency, "fixed_fee": fixed, "percentage_fee": percentage});
    let price = json!({
        "version": "1",
        "effective_from": rfc3339(now),
        "rates": [rate("DE", "EUR", 35, "2.99"), rate("SE", "SEK", 300, "2.49"), rate("US", "USD", 30, "5.99")],
    });
    put(&PRICE_PLAN, &seed.price_plan_id, json!({}), "");
    put(&PROGRAM_PLAN, &plan, json!({}), "");
    let profile = json!({"price_plan_id": seed.price_plan_id, "payment_program_plan_id": plan});
    put(&PAYMENT_PROFILE, &seed.payment_profile_id, profile, "");
    for (name, kind) in PROGRAMS {
        let program = json!({"display_name": name, "enablement_type": kind});
        put(&PROGRAM, &derived(&PROGRAM, &format!("{plan}/{name}")), program, &plan);
    }
    let programs = json!({"version": "1", "effective_from": rfc3339(now)});
    for (kind, plan, body) in [(&PRICE_VERSION, &seed.price_plan_id, price), (&PROGRAM_VERSION, &plan, programs)] {
        let mut row = Resource::new(kind, derived(kind, plan), "", body, now).below(plan);
        "ACTIVE".clone_into(&mut row.state);
        shelf.put(row);
    }
}

fn credentials(shelf: &mut Shelf, seed: &Seed, now: u64) {
    let keys = [
        (&seed.acquiring_partner_api_key, &seed.acquiring_partner_account_id),
        (&seed.subpartner_api_key, &seed.partner_account_id),
    ];
    for (key, owner) in keys {
        let body = json!({"description": "from the start", "created_at": rfc3339(now)});
        let mut row = Resource::new(&API_KEY, derived(&API_KEY, key), owner, body, now);
        row.hidden = json!({"secret": {"secret": key}});
        shelf.put(row);
    }
    let body = json!({
        "description": "from the start",
        "created_at": rfc3339(now),
        "identity": {"client_id": seed.client_identifier},
    });
    let id = derived(&CLIENT_IDENTIFIER, &seed.client_identifier);
    shelf.put(Resource::new(&CLIENT_IDENTIFIER, id, &seed.acquiring_partner_account_id, body, now));
}

fn partner(shelf: &mut Shelf, seed: &Seed, account: &str, name: &str, now: u64) {
    let first = account == seed.partner_account_id;
    let id = |kind: &Kind, own: &str| if first && !own.is_empty() { own.to_owned() } else { derived(kind, account) };
    let mut put = |kind: &'static Kind, id: &str, body: Value, parent: &str| {
        shelf.put(Resource::new(kind, id.to_owned(), account, body, now).below(parent));
    };
    let entity = derived(&BUSINESS_ENTITY, account);
    let brand = derived(&BRAND, account);
    let group = derived(&STORE_GROUP, account);
    let product = id(&PAYMENT_PRODUCT, &seed.payment_product_id);
    let partner = json!({
        "partner_account_reference": format!("partner-{}", account.rsplit(':').next().unwrap_or_default()),
        "partner_account_name": name,
        "partner_account_contact": {"email": "owner@shop.example"},
    });
    put(&PARTNER_ACCOUNT, account, partner, "");
    let business = json!({
        "partner_business_entity_reference": "entity-1",
        "legal_registered_entity_name": name,
        "legal_registration_country": "SE",
    });
    put(&BUSINESS_ENTITY, &entity, business, "");
    put(&BRAND, &brand, json!({"brand_reference": "brand-1", "display_name": name}), "");
    let shops = json!({"store_group_reference": "group-1", "brand_reference": "brand-1", "brand_id": brand});
    put(&STORE_GROUP, &group, shops, "");
    let store = json!({
        "type": "WEBSITE",
        "store_reference": seed.store_reference,
        "url": "https://shop.example",
        "store_group_id": group,
    });
    put(&STORE, &id(&STORE, &seed.store_id), store, "");
    put(&PAYMENT_PRODUCT, &product, json!({"type": "PAYMENT", "payment_profile_id": seed.payment_profile_id}), "");
    let link = json!({
        "payment_account_reference": "payment-account-1",
        "payment_acquiring_account_id": seed.payment_acquiring_account_id,
        "default_merchant_category_code": "5411",
        "partner_business_entity_id": entity,
        "default_store_group_id": group,
    });
    put(&PAYMENT_ACCOUNT, &id(&PAYMENT_ACCOUNT, &seed.payment_account_id), link, &product);
    if let Some(row) = shelf.get_mut(account) {
        "OPERATIONAL".clone_into(&mut row.state);
    }
}
