//! The same strictness for both sides.

use kassa_sandbox::engine as sandbox;
use kassa_sim_klarna as model;

use crate::chance::Chance;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// Draws both.
pub(crate) fn draw(chance: &mut Chance) -> (model::Knobs, sandbox::Knobs) {
    let (mut ours, mut theirs) = (model::Knobs::default(), sandbox::Knobs::default());
    let mut set = |odds: usize, to: &mut dyn FnMut()| {
        if chance.once_in(odds) {
            to();
        }
    };
    set(3, &mut || (ours.single_use_token, theirs.single_use_token) = (true, true));
    set(3, &mut || (ours.cancel_after_complete, theirs.cancel_after_complete) = (false, false));
    set(3, &mut || (ours.store_4xx, theirs.store_4xx) = (true, true));
    set(3, &mut || (ours.store_5xx, theirs.store_5xx) = (true, true));
    let early = DAY - 30 * MINUTE;
    set(3, &mut || (ours.key_life_ms, theirs.idempotency_life_ms) = (early, early));
    set(4, &mut || (ours.vanish_after_ms, theirs.delete_after_expiry) = (None, false));
    set(4, &mut || (ours.vanish_after_ms, theirs.delete_after_expiry_ms) = (Some(1), 1));
    theirs.delete_after_expiry = ours.vanish_after_ms.is_some();
    set(4, &mut || (ours.request_life_ms, theirs.request_lifetime_ms) = (48 * HOUR, 48 * HOUR));
    set(4, &mut || (ours.token_life_ms, theirs.token_lifetime_ms) = (MINUTE, MINUTE));
    set(3, &mut || (ours.transaction_life_ms, theirs.transaction_lifetime_ms) = (DAY, DAY));
    set(3, &mut || (ours.grace_ms, theirs.reauthorization_grace_ms) = (DAY, DAY));
    set(3, &mut || (ours.post_purchase_ms, theirs.post_purchase_ms) = (Some(DAY), DAY));
    set(3, &mut || (ours.final_decline_moves_request, theirs.final_decline_moves_request) = (false, false));
    set(4, &mut || {
        (ours.request_wrong_state, ours.transaction_wrong_state, theirs.wrong_state_status) = (403, 403, Some(403));
    });
    set(4, &mut || {
        (ours.request_wrong_state, ours.transaction_wrong_state, theirs.wrong_state_status) = (409, 409, Some(409));
    });
    set(4, &mut || (ours.answers_without_body, theirs.answers_without_body) = (Some(200), true));
    set(3, &mut || (ours.running_totals, theirs.running_totals) = (true, true));
    set(3, &mut || (ours.create_answers_like_authorize, theirs.create_answers_like_authorize) = (true, true));
    set(3, &mut || (ours.customer_token_as_text, theirs.customer_token_as_text) = (true, true));
    set(4, &mut || (ours.older_errors, theirs.older_errors) = (true, true));
    set(3, &mut || {
        (ours.webhook_payload, theirs.webhook_payload) =
            (model::Payload::StateContext, sandbox::PayloadStyle::StateContext);
    });
    set(3, &mut || {
        (ours.webhook_payload, theirs.webhook_payload) = (model::Payload::Both, sandbox::PayloadStyle::Both);
    });
    set(3, &mut || {
        (ours.webhook_ladder, theirs.webhook_ladder) = (model::Ladder::FromFirst, sandbox::Ladder::FromFirst);
    });
    set(5, &mut || {
        ours.quota = Some(model::Quota { partner: 2, acquirer: 3 });
        theirs.quotas_enforced = true;
        theirs.quotas.iter_mut().for_each(|quota| (quota.partner, quota.acquirer) = (2, 3));
    });
    (ours, theirs)
}
