//! The tables of the core, gathered in a stable order.

use kassa::wire::shape::{Choice, Kind, Shape, Text};

/// Every type that an operation leads to, in the order in which one meets them.
#[derive(Default)]
pub(crate) struct Types {
    /// Objects.
    pub(crate) shapes: Vec<&'static Shape>,
    /// Open enums.
    pub(crate) choices: Vec<&'static Choice>,
    /// String types.
    pub(crate) texts: Vec<Text>,
}

impl Types {
    /// Walks all operations.
    pub(crate) fn gather() -> Self {
        let mut types = Self::default();
        for op in kassa::api::operations() {
            for shape in [op.body, op.answer].into_iter().flatten() {
                types.shape(shape);
            }
            for param in op.query {
                types.kind(&param.kind);
            }
        }
        types
    }

    fn shape(&mut self, shape: &'static Shape) {
        if !self.shapes.iter().any(|known| known.name == shape.name) {
            self.shapes.push(shape);
            for field in shape.fields {
                self.kind(&field.kind);
            }
        }
    }

    fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Object(shape) => self.shape(shape),
            Kind::List(item) => self.kind(item),
            Kind::Either(text, object) => {
                self.kind(text);
                self.kind(object);
            }
            Kind::Choice(choice) if !self.choices.contains(choice) => self.choices.push(choice),
            Kind::Text(text) if !self.texts.contains(text) => self.texts.push(*text),
            _ => {}
        }
    }
}

/// Documentation text on one line.
pub(crate) fn line(doc: &str) -> String {
    doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
}
