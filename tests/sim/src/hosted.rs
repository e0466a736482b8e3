//! Stories about hosted pages: by redirect and back by an app, in the page by Klarna's SDK, and where the customer has approved in the
//! shop before.

use kassa_sim_auditor::Partner;

use crate::partner::{DATA, OLDER, SESSION};
use crate::story::{APPROVES, PLAIN, SECOND, Story, What};

/// The customer comes back by the shop's app and by the browser.
pub(crate) const BACK_BY_THE_APP: Story = Story {
    name: "hosted page, back by the app",
    what: What::Hosted,
    customer: APPROVES,
    webhooks: true,
    faults: 2,
    ..PLAIN
};

/// A page without webhooks: the SDK's events and reads tell.
pub(crate) const IN_THE_PAGE: Story =
    Story { name: "hosted page, in the page by the SDK", what: What::Sdk, customer: APPROVES, faults: 2, ..PLAIN };

/// The customer closes Klarna's window and opens it again.
pub(crate) const CLOSED_AND_OPENED: Story = Story {
    name: "hosted page, closed and opened again",
    what: What::Sdk,
    customer: &[
        (2 * SECOND, kassa_sim_klarna::Step::Enter),
        (4 * SECOND, kassa_sim_klarna::Step::Leave),
        (8 * SECOND, kassa_sim_klarna::Step::Enter),
        (3 * SECOND, kassa_sim_klarna::Step::Approve),
    ],
    webhooks: true,
    faults: 1,
    ..PLAIN
};

/// Klarna's window is open, and the shop's button to cancel is pressed beside it.
pub(crate) const CANCELLED_BESIDE: Story = Story {
    name: "hosted page, cancelled beside the SDK",
    what: What::Sdk,
    customer: APPROVES,
    commands: &[(5_045, r#"{"cancel":{}}"#)],
    faults: 2,
    ..PLAIN
};

/// The payment status says so, and the page skips straight to authorize.
pub(crate) const APPROVED_BEFORE: Story =
    Story { name: "hosted page, approved in the shop before", what: What::Session, faults: 2, ..PLAIN };

impl Story {
    /// Whether the payment begins on a page of the acquirer's that shows Klarna among other ways to pay.
    pub(crate) fn is_page(&self) -> bool {
        matches!(self.what, What::Sdk | What::Session)
    }

    /// What the partner hands over, where the page is hosted. `session` is that of a customer who has approved before.
    pub(crate) fn hosted(&self, session: Option<&str>) -> Option<Partner> {
        let older = match self.what {
            What::Hosted => Some(OLDER.to_owned()),
            What::Sdk => None,
            What::Session => None,
            _ => return None,
        };
        Some(Partner { session: session.unwrap_or(SESSION).to_owned(), token: older, data: DATA.to_owned() })
    }
}

/// The spec with it, under names of which each story has its own.
pub(crate) fn spec(spec: &str, what: What, session: &str) -> String {
    let over = match what {
        What::Hosted => format!(
            r#"{{"session_token":"{session}","klarna_interoperability_token":"{OLDER}","klarna_interoperability_data":{DATA},"#
        ),
        What::Sdk => format!(r#"{{"network_session_token":"{session}","network_data":{DATA},"#),
        _ => format!(r#"{{"klarna_network_session_token":"{session}","interoperability_data":{DATA},"#),
    };
    let spec = spec.replacen('{', &over, 1);
    spec.replacen(
        r#""return_url":"https://shop.example/back""#,
        r#""return_url":"https://shop.example/back?id={klarna.payment_request.id}","app_return_url":"shop://back""#,
        1,
    )
}
