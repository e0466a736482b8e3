//! The texts that everything is measured with: of the size that is common, and in the form that Klarna sends.

/// Body of an authorize request, about 700 bytes.
pub(crate) const AUTHORIZE: &str = r#"{"currency":"EUR","request_payment_transaction":{"amount":12336,"payment_transaction_reference":"receipt-4711"},"supplementary_purchase_data":{"purchase_reference":"order-4711","line_items":[{"name":"Pen, blue","quantity":2,"unit_price":1999,"total_amount":3998,"line_item_reference":"7310865004703"},{"name":"Desk lamp","quantity":3,"unit_price":3599,"total_amount":10797,"line_item_reference":"7310865004710"},{"name":"Sale","quantity":1,"total_amount":-2959},{"name":"Freight","quantity":1,"total_amount":500}]},"step_up_config":{"payment_request_reference":"receipt-4711/1","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back?id={klarna.payment_request.id}"}}}"#;

/// Answer that wants to see the customer, about 1 KB.
pub(crate) const STEP_UP: &str = r#"{"payment_transaction_response":{"result":"STEP_UP_REQUIRED"},"payment_request":{"payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","payment_request_reference":"receipt-4711/1","amount":12336,"currency":"EUR","state":"SUBMITTED","previous_state":"SUBMITTED","state_reason":"PAYMENT_REQUEST_SUBMITTED","expires_at":"2026-01-04T03:04:05.000Z","created_at":"2026-01-02T03:04:05.123456789Z","updated_at":"2026-01-02T03:04:05.123456789Z","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back?id={klarna.payment_request.id}"},"state_context":{"customer_interaction":{"method":"HANDOVER","payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","payment_request_url":"https://pay.klarna.com/eu/hpp/payments/2OCkffK?sid=552603c0-fe8b-4ab1-aacb-41d55fafbdb4","qr_code":{"image_url":"https://pay.klarna.com/eu/qr/552603c0-fe8b-4ab1-aacb-41d55fafbdb4.png","target_url":"https://pay.klarna.com/eu/q/552603c0-fe8b"}}}}}"#;

/// The same request as a later read shows it: nothing new.
pub(crate) const REQUEST: &str = r#"{"payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","payment_request_reference":"receipt-4711/1","amount":12336,"currency":"EUR","state":"SUBMITTED","previous_state":"SUBMITTED","state_reason":"PAYMENT_REQUEST_SUBMITTED","expires_at":"2026-01-04T03:04:05.000Z","created_at":"2026-01-02T03:04:05.123456789Z","updated_at":"2026-01-02T03:04:05.123456789Z","customer_interaction_config":{"method":"HANDOVER","return_url":"https://shop.example/back?id={klarna.payment_request.id}"},"state_context":{"customer_interaction":{"method":"HANDOVER","payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","payment_request_url":"https://pay.klarna.com/eu/hpp/payments/2OCkffK?sid=552603c0-fe8b-4ab1-aacb-41d55fafbdb4","qr_code":{"image_url":"https://pay.klarna.com/eu/qr/552603c0-fe8b-4ab1-aacb-41d55fafbdb4.png","target_url":"https://pay.klarna.com/eu/q/552603c0-fe8b"}}}}"#;

/// Answer to a payment that was made, about 1 KB.
pub(crate) const APPROVED: &str = r#"{"payment_transaction_response":{"result":"APPROVED","payment_transaction":{"payment_transaction_id":"krn:payment:eu1:transaction:6debe89e-98c0-488e-9f6c-7e3a6a1b1b5d","payment_transaction_reference":"receipt-4711","amount":12336,"currency":"EUR","state":"AUTHORIZED","expires_at":"2026-01-30T03:04:05.000Z","created_at":"2026-01-02T03:05:05.123456789Z","supplementary_purchase_data":{"purchase_reference":"order-4711","line_items":[{"name":"Pen, blue","quantity":2,"unit_price":1999,"total_amount":3998,"line_item_reference":"7310865004703"},{"name":"Desk lamp","quantity":3,"unit_price":3599,"total_amount":10797,"line_item_reference":"7310865004710"},{"name":"Sale","quantity":1,"total_amount":-2959},{"name":"Freight","quantity":1,"total_amount":500}]},"payment_pricing":{"price_plan_id":"krn:partner:global:payment:price-plan:5a3f6d1c","rate":{"fixed":"25","variable":"299"}},"payment_funding":{"type":"GUARANTEED","state":"FUNDED"}}}}"#;

/// Answer to a capture.
pub(crate) const CAPTURED: &str = r#"{"payment_capture_id":"krn:payment:eu1:capture:2b1a7a5c-5a31-4d7b-a7a8-9e8f0b6a3c11","payment_capture_reference":"parcel-1","capture_amount":12336,"payment_transaction_id":"krn:payment:eu1:transaction:6debe89e-98c0-488e-9f6c-7e3a6a1b1b5d","captured_at":"2026-01-02T03:06:05.123456789Z"}"#;

/// Webhook about the approval, about 1 KB, with the token that finalises.
pub(crate) const WEBHOOK: &str = r#"{"metadata":{"event_id":"99bf6248-b3ed-42d9-b2b5-bf560668d42a","event_type":"payment.request.state-change.completed","event_version":"v2","occurred_at":"2026-01-02T03:05:04.603057514Z","subject_account_id":"krn:partner:global:account:test:M7UJ6WZ2","recipient_account_id":"krn:partner:global:account:test:M48JTZF8","webhook_id":"krn:partner:global:notification:webhook:8e3e2120-04fd-4975-88fa-fd26299c4280","live":false},"payload":{"payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","payment_request_reference":"receipt-4711/1","state":"COMPLETED","previous_state":"IN_PROGRESS","klarna_network_session_token":"krn:network:eu1:test:session-token:eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJrcm46cGF5bWVudDpldTE6cmVxdWVzdDo1NTI2MDNjMCIsImlhdCI6MTc2NzMyMzEwNCwiZXhwIjoxNzY3MzI2NzA0LCJqdGkiOiI5OWJmNjI0OC1iM2VkLTQyZDktYjJiNS1iZjU2MDY2OGQ0MmEifQ.dGhpcyBpcyBubyBzaWduYXR1cmUgb2YgYW55Ym9keQ"}}"#;

pub(crate) const ACCOUNT: &str = "krn:partner:global:account:test:M7UJ6WZ2";
pub(crate) const TRANSACTION: &str = "krn:payment:eu1:transaction:6debe89e-98c0-488e-9f6c-7e3a6a1b1b5d";
pub(crate) const SECRET: &str = "example-signing-key-0123456789";
pub(crate) const KEY_ID: &str = "krn:partner:global:notification:signing-key:7f3c";
pub(crate) const JOURNAL_KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// What a payment is started with.
pub(crate) fn payment_spec() -> String {
    format!(r#"{{"reference":"receipt-4711/1","authorize":{AUTHORIZE}}}"#)
}

/// The same without a step-up: one call and done.
pub(crate) fn one_step_spec() -> String {
    let (body, _) = AUTHORIZE.split_once(",\"step_up_config\"").expect("there is a step-up");
    format!(r#"{{"reference":"receipt-4711/1","authorize":{body}}}}}"#)
}

/// What a transaction is started with.
pub(crate) fn transaction_spec() -> String {
    format!(
        r#"{{"reference":"receipt-4711","payment_transaction_id":"{TRANSACTION}","amount":12336,"currency":"EUR"}}"#
    )
}

pub(crate) const CAPTURE: &str = r#"{"capture":{"reference":"parcel-1","amount":12336}}"#;

pub(crate) fn config() -> String {
    format!(
        r#"{{"base_url":"https://api-global.test.klarna.com","environment":"test","partner_account_id":"{ACCOUNT}","installation":"shop-1/till-7","journal_key":"{JOURNAL_KEY}"}}"#
    )
}
