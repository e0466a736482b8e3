//! QR codes, as dots.

use std::ffi::c_char;

use kassa_core::value::fault::{Code, Fault};
use qrcode::{EcLevel, QrCode};

use crate::args::{Bytes, Out, kassa_str};
use crate::error::{kassa_error, refuse};
use crate::guard;
use crate::handle::{self, Handled};
use crate::status::kassa_status;

/// A QR code: a square of dots, dark or light. Leave a margin of four light dots around it. It never changes.
pub struct kassa_qr {
    _opaque: [u8; 0],
}

pub(crate) struct Qr {
    size: u32,
    dark: Vec<bool>,
    text: String,
}

impl Handled for Qr {
    type C = kassa_qr;
    const TYPE: usize = 9;
}

/// Light dots around the code.
const MARGIN: i64 = 4;

impl Qr {
    fn new(text: &[u8]) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let size = u32::try_from(code.width()).ok()?;
        let dark = code.to_colors().into_iter().map(|color| color == qrcode::Color::Dark).collect();
        let mut qr = Self { size, dark, text: String::new() };
        qr.text = qr.draw();
        Some(qr)
    }

    fn is_dark(&self, x: i64, y: i64) -> bool {
        let size = i64::from(self.size);
        let inside = (0..size).contains(&x) && (0..size).contains(&y);
        inside && usize::try_from(y * size + x).is_ok_and(|at| self.dark.get(at).copied().unwrap_or(false))
    }

    /// Two rows of dots a line of text. Light dots are drawn, so that the code is right on a dark terminal.
    fn draw(&self) -> String {
        let size = i64::from(self.size);
        let mut text = String::new();
        for y in (-MARGIN..size + MARGIN).step_by(2) {
            for x in -MARGIN..size + MARGIN {
                let below_light = y + 1 < size + MARGIN && !self.is_dark(x, y + 1);
                text.push(match (!self.is_dark(x, y), below_light) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                });
            }
            text.push('\n');
        }
        text
    }
}

/// Makes a QR code of a text, such as the URL of a screen.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_qr_new(
    text: *const c_char,
    text_len: usize,
    out: *mut *mut kassa_qr,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (text, out, err) = unsafe { (Bytes::new(text, text_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let text = text.bytes()?;
        let too_long = || Fault::new(Code::TooLarge, "the text does not fit into a QR code");
        let qr = Qr::new(text).ok_or_else(|| refuse(err, too_long()))?;
        out.set(handle::give(qr)?);
        Ok(())
    })
}

/// Dots in a row, without the margin; 0 for a handle that is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_qr_size(qr: *const kassa_qr) -> u32 {
    guard::value(0, || Ok(handle::get::<Qr>(qr)?.size))
}

/// 1 when the dot is dark; 0 when it is light or outside.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_qr_dark(qr: *const kassa_qr, x: u32, y: u32) -> i32 {
    guard::value(0, || Ok(handle::get::<Qr>(qr)?.is_dark(x.into(), y.into()).into()))
}

/// The code with its margin as lines of text, two rows of dots each, for a terminal with light letters on dark ground.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_qr_text(qr: *const kassa_qr, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Qr>(qr)?.text.as_str().into());
        Ok(())
    })
}

/// Frees a QR code. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_qr_free(qr: *mut kassa_qr) -> kassa_status {
    guard::status(|| handle::free::<Qr>(qr))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_has_its_margin_and_the_finder_pattern() {
        let qr = Qr::new(b"https://pay.example/pay/1").unwrap();
        let lines: Vec<Vec<char>> = qr.text.lines().map(|line| line.chars().collect()).collect();
        let width = usize::try_from(qr.size).unwrap() + 8;
        assert!(lines.iter().all(|line| line.len() == width));
        assert_eq!(lines.len(), width.div_ceil(2));
        assert!(lines[0].iter().all(|c| *c == '█'));
        assert!((0..7).all(|x| qr.is_dark(x, 0)) && !qr.is_dark(7, 0) && !qr.is_dark(1, 1) && qr.is_dark(3, 3));
        assert!(Qr::new(&[b'a'; 4000]).is_none());
    }
}
