//! A story about what a partner hands over with a payment.

use kassa_sim_auditor::Partner;

use crate::story::{APPROVES, PLAIN, Story, What};

/// An older token and a newer one, and data under its newest name.
pub(crate) const HANDS_OVER: Story =
    Story { name: "tokens and data of a partner", what: What::Partner, customer: APPROVES, faults: 2, ..PLAIN };

pub(crate) const SESSION: &str = "context-of-the-shop.newer";
pub(crate) const OLDER: &str = "krn:network:eu1:test:interoperability:context-of-the-shop";
/// With what a careless hand would change: escapes, spaces, an order of its own.
pub(crate) const DATA: &str =
    r#""{\"content_type\":\"vnd.klarna.interoperability-data.v3+json\", \"content\": {\"b\":1,\"a\":\"\u00e5\\/\"}}""#;

impl Story {
    /// What the partner hands over in this story.
    #[must_use]
    pub fn partner(&self) -> Option<Partner> {
        let handed = || Partner { session: SESSION.to_owned(), token: Some(OLDER.to_owned()), data: DATA.to_owned() };
        (self.what == What::Partner).then(handed)
    }
}

/// The spec with it.
pub(crate) fn spec(spec: &str) -> String {
    let over = format!(
        r#"{{"klarna_network_session_token":"{SESSION}","interoperability_token":"{OLDER}","klarna_network_data":{DATA},"#
    );
    spec.replacen('{', &over, 1)
}
