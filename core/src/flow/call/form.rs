//! Bodies that are forms with a file (RFC 7578). In a spec the file is base64; on the wire it is its bytes.

use alloc::string::String;
use alloc::vec::Vec;

use base64ct::{Base64, Base64Unpadded, Encoding};

use super::spec::place;
use crate::value::fault::{Code, Fault};
use crate::value::limits;
use crate::wire::http::Form;
use crate::wire::json;
use crate::wire::shape::{Field, Kind, Shape};

/// Checks what the shape cannot say about a file.
pub(super) fn check(body: &[u8], shape: &Shape) -> Result<(), Fault> {
    for part in parts(body, shape) {
        let at = || place("body", part.name);
        match part.content {
            Content::Text(text) if text.contains(['"', '\r', '\n']) => {
                let why = "a text of a form has no quotation marks and no line breaks; rename the file";
                return Err(Fault::at(Code::Characters, at(), why));
            }
            Content::Text(_) => {}
            Content::File(None) => {
                return Err(Fault::at(Code::Form, at(), "a file is given as base64 of its bytes"));
            }
            Content::File(Some(bytes)) if bytes.is_empty() => {
                return Err(Fault::at(Code::Form, at(), "the file is empty"));
            }
            Content::File(Some(bytes)) if bytes.len() > limits::FILE_BYTES => {
                return Err(Fault::at(Code::TooLarge, at(), "a file may have 7 MB; send a smaller one"));
            }
            Content::File(Some(_)) => {}
        }
    }
    Ok(())
}

/// Writes the form. The boundary follows from the call, so that an attempt can be made again with the same bytes.
pub(super) fn write(body: &[u8], shape: &Shape, seed: &str) -> Result<Form, Fault> {
    let parts: Vec<Part<'_>> = parts(body, shape).collect();
    let mut boundary = alloc::format!("kassa-{seed}");
    while parts
        .iter()
        .any(|part| part.content.bytes().windows(boundary.len()).any(|piece| piece == boundary.as_bytes()))
    {
        boundary.push('x');
    }
    let name = parts.iter().find_map(|part| match &part.content {
        Content::Text(text) if part.name == "filename" => Some(text.as_str()),
        _ => None,
    });
    let mut bytes = Vec::new();
    for part in &parts {
        let mut head = alloc::format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", part.name);
        if let Content::File(_) = part.content {
            let name = name.unwrap_or("file");
            head.push_str(&alloc::format!("; filename=\"{name}\"\r\nContent-Type: {}", media_type(name)));
        }
        bytes.extend_from_slice(head.as_bytes());
        bytes.extend_from_slice(b"\r\n\r\n");
        bytes.extend_from_slice(part.content.bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(alloc::format!("--{boundary}--\r\n").as_bytes());
    Ok(Form { content_type: alloc::format!("multipart/form-data; boundary={boundary}"), bytes })
}

struct Part<'a> {
    name: &'a str,
    content: Content,
}

enum Content {
    Text(String),
    /// `None` when it is not base64.
    File(Option<Vec<u8>>),
}

impl Content {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::File(bytes) => bytes.as_deref().unwrap_or_default(),
        }
    }
}

/// Members that the shape knows, in its order.
fn parts<'a>(body: &'a [u8], shape: &'a Shape) -> impl Iterator<Item = Part<'a>> {
    shape.fields.iter().filter_map(|field| {
        let entry = json::members(body).find(|entry| entry.name == field.name)?;
        let text = json::text_at(entry.value, "")?;
        let content = if is_file(field) { Content::File(decode(&text)) } else { Content::Text(text.into_owned()) };
        Some(Part { name: field.name, content })
    })
}

fn is_file(field: &Field) -> bool {
    matches!(field.kind, Kind::Text(text) if text.name == "FileContent")
}

fn decode(text: &str) -> Option<Vec<u8>> {
    Base64::decode_vec(text).or_else(|_| Base64Unpadded::decode_vec(text)).ok()
}

/// By the ending, as the operation decides by it too.
fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "pdf" => "application/pdf",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}
