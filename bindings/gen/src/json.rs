//! JSON with its members in the order in which they were written.

/// A JSON value to be printed.
#[derive(Debug, Clone)]
pub(crate) enum Json {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
    /// `null`.
    Null,
}

impl Json {
    /// An object.
    pub(crate) fn object<const N: usize>(members: [(&str, Json); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// An array.
    pub(crate) fn list(items: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// Adds a member to an object.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Json>) {
        if let Self::Object(members) = self {
            members.push((name.to_owned(), value.into()));
        }
    }

    /// Adds a member to an object if there is something to say.
    pub(crate) fn set_if(&mut self, condition: bool, name: &str, value: impl Into<Json>) {
        if condition {
            self.set(name, value);
        }
    }

    /// The text, indented by two, short arrays and objects on one line.
    pub(crate) fn print(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out.push('\n');
        out
    }

    fn write(&self, indent: usize, out: &mut String) {
        let flat = self.flat();
        if indent + flat.len() <= 110 {
            out.push_str(&flat);
            return;
        }
        let mut lines = |open: char, close: char, items: Vec<(String, &Json)>| {
            out.push(open);
            for (n, (prefix, value)) in items.into_iter().enumerate() {
                out.push_str(if n > 0 { ",\n" } else { "\n" });
                out.push_str(&" ".repeat(indent + 2));
                out.push_str(&prefix);
                value.write(indent + 2, out);
            }
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            out.push(close);
        };
        match self {
            Self::List(items) => lines('[', ']', items.iter().map(|item| (String::new(), item)).collect()),
            Self::Object(members) => {
                lines('{', '}', members.iter().map(|(name, value)| (format!("{}: ", quote(name)), value)).collect());
            }
            _ => out.push_str(&flat),
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Int(value) => value.to_string(),
            Self::Text(text) => quote(text),
            Self::List(items) => {
                format!("[{}]", items.iter().map(Self::flat).collect::<Vec<_>>().join(", "))
            }
            Self::Object(members) => {
                let member = |(name, value): &(String, Json)| format!("{}: {}", quote(name), value.flat());
                format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Int(value.into())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
