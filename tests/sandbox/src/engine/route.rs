//! Paths to operations.

use percent_encoding::percent_decode_str;

use super::contract::{Contract, Operation, Segment};

/// A path that an operation answers.
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    /// The account segment, where the path has one.
    pub(crate) account: Option<String>,
    /// The resource in the path, decoded.
    pub(crate) id: Option<String>,
    /// The resource above it, where the path names two.
    pub(crate) parent: Option<String>,
}

impl Route {
    pub(crate) fn find(method: &str, path: &str) -> Option<Route> {
        let segments: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        Contract::get().operations.iter().filter(|operation| operation.method == method).find_map(|operation| {
            Self::fit(operation, &operation.path, &segments).or_else(|| {
                // A sub-partner with a key of its own leaves out `accounts/{partner_account_id}`.
                let shorter: Vec<String> = operation
                    .path
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| *at != 1 && *at != 2)
                    .map(|(_, s)| s.clone())
                    .collect();
                (operation.segment == Segment::Optional).then(|| Self::fit(operation, &shorter, &segments)).flatten()
            })
        })
    }

    fn fit(operation: &'static Operation, template: &[String], segments: &[&str]) -> Option<Route> {
        if template.len() != segments.len() {
            return None;
        }
        let mut route = Route { operation, account: None, id: None, parent: None };
        for (expected, given) in template.iter().zip(segments) {
            if !expected.starts_with('{') {
                if expected != given {
                    return None;
                }
                continue;
            }
            let value = percent_decode_str(given).decode_utf8().ok().filter(|value| !value.is_empty())?.into_owned();
            if expected == "{partner_account_id}" {
                route.account = Some(value);
            } else {
                route.parent = route.id.replace(value);
            }
        }
        Some(route)
    }
}

/// The operation that a call is, by its id in the OpenAPI files.
#[must_use]
pub fn operation(method: &str, path: &str) -> Option<&'static str> {
    Route::find(method, path).map(|route| route.operation.id)
}

/// Query members, decoded.
pub(crate) fn query(target: &str) -> Vec<(String, String)> {
    let text = target.split_once('?').map_or("", |(_, query)| query);
    let decode = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}
