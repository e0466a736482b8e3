//! What happens, as aligned lines: time, who, what.

use std::io::{IsTerminal, Write, stdout};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

/// Prints lines; clones print into the same column of time.
#[derive(Clone)]
pub(crate) struct Timeline {
    begin: Instant,
    colour: bool,
    last: Arc<Mutex<String>>,
}

impl Timeline {
    /// Begins now.
    pub(crate) fn new() -> Self {
        let colour = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { begin: Instant::now(), colour, last: Arc::default() }
    }

    /// A line of the table.
    pub(crate) fn say(&self, who: &str, what: &str) {
        let seconds = self.begin.elapsed().as_secs_f64();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = if *last == who { "" } else { who };
        self.print(&format!(
            "{} {} {what}",
            self.paint("2", &format!("{seconds:7.2}")),
            self.paint(hue(who), &format!("{shown:<9}"))
        ));
        who.clone_into(&mut last);
    }

    /// A heading between the parts.
    pub(crate) fn part(&self, title: &str) {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.print(&format!("\n{}", self.paint("1", title)));
    }

    /// Lines without the columns.
    pub(crate) fn print(&self, text: &str) {
        let _ = writeln!(stdout(), "{text}");
    }

    /// A QR code in half blocks, indented to the third column.
    pub(crate) fn qr(&self, address: &str) {
        let Ok(code) = QrCode::new(address) else { return };
        let drawn = code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
        for line in drawn.lines() {
            self.print(&format!("{:18}{line}", ""));
        }
    }

    /// Text in a colour, where there is colour.
    pub(crate) fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

fn hue(who: &str) -> &'static str {
    match who {
        "customer" => "35",
        "sandbox" | "webhook" => "33",
        "till" => "36",
        "page" => "34",
        "power" => "31",
        _ => "32",
    }
}
