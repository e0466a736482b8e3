//! What templates may do with names and texts, besides what the template language brings.

use heck::{ToLowerCamelCase as _, ToPascalCase as _, ToShoutySnakeCase as _, ToSnakeCase as _};
use minijinja::Environment;

/// Adds the filters: `snake`, `camel`, `pascal`, `shout`, `safe_name`, `wrap`, `docstring` and `sql`.
pub(crate) fn add(environment: &mut Environment<'_>, reserved: Vec<String>) {
    environment.add_filter("snake", |text: String| text.to_snake_case());
    environment.add_filter("camel", |text: String| text.to_lower_camel_case());
    environment.add_filter("pascal", |text: String| text.to_pascal_case());
    environment.add_filter("shout", |text: String| text.to_shouty_snake_case());
    environment.add_filter("safe_name", move |text: String| safe(&text, &reserved));
    environment.add_filter("wrap", |text: String, width: usize, before: String| wrap(&text, width, &before));
    environment.add_filter("sql", |text: String, style: String| super::journal::written(&text, &style));
    environment.add_filter("docstring", |text: String, before: String| docstring(&text, &before));
}

/// A name that the language accepts: no reserved word, and no digit in front.
fn safe(name: &str, reserved: &[String]) -> String {
    let name: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect();
    if reserved.contains(&name) {
        format!("{name}_")
    } else if name.starts_with(|letter: char| letter.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

/// Breaks a text into lines of at most `width` letters, each after the first with `before` in front.
fn wrap(text: &str, width: usize, before: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join(&format!("\n{before}"))
}

/// A text between triple quotes; the closing ones stand alone where the text has several lines.
fn docstring(text: &str, before: &str) -> String {
    let text = wrap(&text.replace('\\', "\\\\"), 110, before);
    let last = if text.contains('\n') { format!("\n{before}") } else { String::new() };
    format!("\"\"\"{text}{last}\"\"\"")
}

#[cfg(test)]
mod tests {
    use super::{safe, wrap};

    #[test]
    fn no_name_is_a_reserved_word_or_begins_with_a_digit() {
        let reserved = ["from".to_owned()];
        let names = ["from", "to", "3DS", "customer[state]"].map(|name| safe(name, &reserved));
        assert_eq!(names, ["from_", "to", "_3DS", "customer_state_"]);
    }

    #[test]
    fn lines_are_no_longer_than_they_may_be() {
        assert_eq!(wrap("one two three four", 9, "# "), "one two\n# three\n# four");
    }
}
