//! Forms with a file (RFC 7578): the one multipart body of the API.

use serde_json::{Value, json};

use super::message::ApiRequest;
use super::problem::Problem;

/// A file with its name and media type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) bytes: Vec<u8>,
}

/// The form as its schema sees it, and the file.
pub(crate) fn read(request: &ApiRequest) -> Result<(Value, File), Problem> {
    let boundary = boundary(request.header("Content-Type").unwrap_or_default())
        .ok_or_else(|| Problem::content("Content-Type has to be multipart/form-data with a boundary"))?;
    let mut body = json!({});
    let mut file = File { name: String::new(), kind: "application/octet-stream".to_owned(), bytes: Vec::new() };
    for part in parts(&request.body, &boundary) {
        let Some(at) = find(part, b"\r\n\r\n") else { return Err(Problem::content("A part has no header")) };
        let head = String::from_utf8_lossy(&part[..at]).into_owned();
        let content = &part[at + 4..];
        match attribute(&head, "name").as_deref() {
            Some("file") => {
                body["file"] = json!("");
                file.bytes = content.to_vec();
                file.name = attribute(&head, "filename").unwrap_or_default();
                let line = head
                    .lines()
                    .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-type:").map(str::to_owned));
                file.kind = line.map_or(file.kind, |kind| kind.trim().to_owned());
            }
            Some("filename") => body["filename"] = json!(String::from_utf8_lossy(content)),
            _ => {}
        }
    }
    if let Some(name) = body["filename"].as_str() {
        name.clone_into(&mut file.name);
    }
    Ok((body, file))
}

fn boundary(kind: &str) -> Option<String> {
    let mut members = kind.split(';').map(str::trim);
    let form = members.next().is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/form-data"));
    let value = members.find_map(|member| member.strip_prefix("boundary="))?.trim_matches('"');
    (form && !value.is_empty()).then(|| value.to_owned())
}

fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let fence = format!("\r\n--{boundary}");
    let mut rest = match body.strip_prefix(&fence.as_bytes()[2..]) {
        Some(rest) => rest,
        None => return Vec::new(),
    };
    let mut found = Vec::new();
    while let Some(inner) = rest.strip_prefix(b"\r\n") {
        let Some(end) = find(inner, fence.as_bytes()) else { break };
        found.push(&inner[..end]);
        rest = &inner[end + fence.len()..];
    }
    found
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let value = line.split(';').map(str::trim).find_map(|member| member.strip_prefix(name)?.strip_prefix('='))?;
    // The name goes back into a header line.
    Some(value.trim_matches('"').chars().filter(|c| !c.is_control() && *c != '"').collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_bytes() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n-\r\n--x--\r\n";
        let request = ApiRequest {
            headers: vec![("Content-Type".to_owned(), "multipart/form-data; boundary=x".to_owned())],
            body: body.to_vec(),
            ..ApiRequest::default()
        };
        let (_, file) = read(&request).unwrap();
        assert_eq!((file.name.as_str(), file.kind.as_str()), ("a.pdf", "application/pdf"));
        assert_eq!(file.bytes, b"%PDF\r\n-");
    }
}
