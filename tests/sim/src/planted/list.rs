//! The list of planted bugs.

pub(super) const LIST: &str = include_str!("../../planted/list");

/// One wrong variant.
#[derive(Clone, Debug, Default)]
pub struct Bug {
    /// What is wrong.
    pub name: &'static str,
    /// Promises, one of which it breaks.
    pub breaks: Vec<&'static str>,
    /// It takes several flows to show.
    pub shift: bool,
    /// File, text, what takes its place.
    pub edits: Vec<(&'static str, &'static str, &'static str)>,
}

/// Every bug, in the order of the list. Its number is its place, from 1.
///
/// # Panics
/// When the list is not of its form.
#[must_use]
pub fn bugs() -> Vec<Bug> {
    let mut bugs: Vec<Bug> = Vec::new();
    let (mut file, mut old) = ("", "");
    for line in LIST.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (mark, text) = line.split_at_checked(2).expect("a line begins with its mark");
        if mark == "= " {
            bugs.push(Bug { name: text, ..Bug::default() });
            continue;
        }
        let bug = bugs.last_mut().expect("a bug begins with its name");
        match mark {
            "! " => bug.breaks = text.split(' ').collect(),
            "~ " => bug.shift = text == "shift",
            "@ " => file = text,
            "- " => old = text,
            "+ " => bug.edits.push((file, old, text)),
            _ => panic!("this is no line of the list: {line}"),
        }
    }
    bugs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bug_breaks_a_promise_and_changes_something() {
        let bugs = bugs();
        assert!(bugs.len() >= 40, "{}", bugs.len());
        for bug in &bugs {
            assert!(
                !bug.breaks.is_empty() && bug.edits.iter().any(|(_, _, new)| new.contains("PLANTED")),
                "{}",
                bug.name
            );
        }
        let mut names: Vec<_> = bugs.iter().map(|bug| bug.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), bugs.len(), "a name stands twice");
    }
}
