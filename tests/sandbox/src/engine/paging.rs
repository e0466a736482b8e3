//! Pages of a list: `size`, `starting_after`, `ending_before`.

use serde_json::{Value, json};

use super::gate::Call;
use super::problem::Problem;

/// The facts publish none; samples use 20 and 25.
const SIZE: usize = 20;

/// Cuts the page out of (cursor, item) pairs; answers its items and the pagination block.
pub(crate) fn cut(call: &Call<'_>, all: Vec<(String, Value)>) -> Result<(Vec<Value>, Value), Problem> {
    let query = call.query();
    let find = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let size = find("size").and_then(|text| text.parse().ok()).unwrap_or(SIZE);
    let place = |name: &str, cursor: &str| {
        let at = all.iter().position(|(known, _)| known == cursor);
        at.ok_or_else(|| Problem::invalid(name, "is no cursor of this list"))
    };
    let (from, to) = match (find("starting_after"), find("ending_before")) {
        (Some(cursor), _) => {
            let from = place("starting_after", cursor)? + 1;
            (from, from.saturating_add(size).min(all.len()))
        }
        (None, Some(cursor)) => {
            let to = place("ending_before", cursor)?;
            (to.saturating_sub(size), to)
        }
        (None, None) => (0, size.min(all.len())),
    };
    let page = &all[from..to];
    let cursor = |item: Option<&(String, Value)>| item.map(|(cursor, _)| cursor.clone());
    // No cursor says that there is nothing more on that side.
    let first = cursor(page.first()).filter(|_| from > 0);
    let last = cursor(page.last()).filter(|_| to < all.len());
    let pagination = json!({"count": page.len(), "total": all.len(), "first_item": first, "last_item": last});
    Ok((page.iter().map(|(_, item)| item.clone()).collect(), pagination))
}
