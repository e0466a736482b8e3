//! A second reader of JSON, by recursion over RFC 8259, to compare the strict one with. It knows nothing of the first.

/// A JSON value with nothing rounded or dropped.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`
    Null,
    /// `true` or `false`
    Flag(bool),
    /// A number, as it is written.
    Number(String),
    /// A string, escapes resolved.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object, in its order.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// The member of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The value below these members, one after the other.
    #[must_use]
    pub fn path(&self, names: &[&str]) -> Option<&Self> {
        names.iter().try_fold(self, |here, name| here.get(name))
    }

    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The whole number, if it is one.
    #[must_use]
    pub fn integer(&self) -> Option<i64> {
        if let Self::Number(text) = self { text.parse().ok() } else { None }
    }
}

/// Reads `bytes` as one value, nested no deeper than `depth`, without doubled members. `None` when it is something else.
#[must_use]
pub fn tree(bytes: &[u8], depth: usize) -> Option<Tree> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut reader = Reader { left: text.chars().peekable() };
    let value = reader.value(depth)?;
    reader.blanks();
    reader.left.peek().is_none().then_some(value)
}

struct Reader<'a> {
    left: std::iter::Peekable<std::str::Chars<'a>>,
}

impl Reader<'_> {
    fn blanks(&mut self) {
        while self.left.next_if(|c| matches!(c, ' ' | '\t' | '\n' | '\r')).is_some() {}
    }

    fn eat(&mut self, wanted: char) -> Option<()> {
        self.left.next_if_eq(&wanted).map(drop)
    }

    fn word(&mut self, word: &str, value: Tree) -> Option<Tree> {
        word.chars().try_for_each(|c| self.eat(c))?;
        Some(value)
    }

    fn value(&mut self, depth: usize) -> Option<Tree> {
        self.blanks();
        match self.left.peek()? {
            'n' => self.word("null", Tree::Null),
            't' => self.word("true", Tree::Flag(true)),
            'f' => self.word("false", Tree::Flag(false)),
            '"' => self.text().map(Tree::Text),
            '[' => self.list(depth.checked_sub(1)?),
            '{' => self.object(depth.checked_sub(1)?),
            _ => self.number(),
        }
    }

    fn list(&mut self, depth: usize) -> Option<Tree> {
        self.eat('[')?;
        self.blanks();
        let mut items = Vec::new();
        if self.eat(']').is_some() {
            return Some(Tree::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.blanks();
            match self.left.next()? {
                ',' => {}
                ']' => return Some(Tree::List(items)),
                _ => return None,
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Tree> {
        self.eat('{')?;
        self.blanks();
        let mut members: Vec<(String, Tree)> = Vec::new();
        if self.eat('}').is_some() {
            return Some(Tree::Object(members));
        }
        loop {
            self.blanks();
            let name = self.text()?;
            self.blanks();
            self.eat(':')?;
            if members.iter().any(|(known, _)| *known == name) {
                return None;
            }
            members.push((name, self.value(depth)?));
            self.blanks();
            match self.left.next()? {
                ',' => {}
                '}' => return Some(Tree::Object(members)),
                _ => return None,
            }
        }
    }

    fn number(&mut self) -> Option<Tree> {
        let mut text = String::new();
        text.extend(self.left.next_if_eq(&'-'));
        match self.left.peek()? {
            '0' => text.extend(self.left.next()),
            _ => self.digits(&mut text)?,
        }
        if let Some(point) = self.left.next_if_eq(&'.') {
            text.push(point);
            self.digits(&mut text)?;
        }
        if let Some(exponent) = self.left.next_if(|c| matches!(c, 'e' | 'E')) {
            text.push(exponent);
            text.extend(self.left.next_if(|c| matches!(c, '+' | '-')));
            self.digits(&mut text)?;
        }
        Some(Tree::Number(text))
    }

    fn digits(&mut self, text: &mut String) -> Option<()> {
        text.push(self.left.next_if(char::is_ascii_digit)?);
        while let Some(digit) = self.left.next_if(char::is_ascii_digit) {
            text.push(digit);
        }
        Some(())
    }

    fn text(&mut self) -> Option<String> {
        self.eat('"')?;
        let mut text = String::new();
        loop {
            match self.left.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                c if u32::from(c) < 0x20 => return None,
                c => text.push(c),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.left.next()? {
            c @ ('"' | '\\' | '/') => c,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => match self.unit()? {
                high @ 0xd800..=0xdbff => {
                    self.eat('\\')?;
                    self.eat('u')?;
                    let low = self.unit()?;
                    if !(0xdc00..=0xdfff).contains(&low) {
                        return None;
                    }
                    char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))?
                }
                unit => char::from_u32(unit)?,
            },
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit << 4 | self.left.next()?.to_digit(16)?))
    }
}
