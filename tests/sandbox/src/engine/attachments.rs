//! Evidence files of disputes.

use serde_json::json;

use super::gate::Call;
use super::kinds::{ATTACHMENT, DISPUTE_2026};
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

const LARGEST: usize = 7_000_000;
const ENDINGS: [&str; 5] = [".pdf", ".jpg", ".jpeg", ".png", ".docx"];
/// States in which evidence may still be given.
const OPEN: [&str; 3] = ["INITIATED", "PRE_ARBITRATION", "MERCHANT_EVIDENCE_PENDING"];

impl World {
    pub(crate) fn upload(&mut self, call: &Call<'_>) -> Outcome {
        let fits = |row: &&Resource| row.kind.list == DISPUTE_2026.list && row.owner == call.account;
        let dispute = self.shelf.get(&call.id).filter(fits).ok_or_else(|| Problem::not_found("dispute"))?;
        if !OPEN.contains(&dispute.state.as_str()) {
            return Err(Problem::conflict(format!("A dispute in state {} takes no files", dispute.state)));
        }
        let id = dispute.id.clone();
        let Some(file) = &call.file else { return Err(Problem::invalid("file", "is required")) };
        let name = file.name.to_ascii_lowercase();
        if !ENDINGS.iter().any(|ending| name.ends_with(ending)) {
            return Err(Problem::invalid("filename", "ends with none of .pdf, .jpg, .jpeg, .png, .docx"));
        }
        if file.bytes.is_empty() || file.bytes.len() > LARGEST {
            return Err(Problem::invalid("file", "has to have 1 byte to 7 MB"));
        }
        let number = self.shelf.all(&ATTACHMENT).filter(|row| row.parent == id).count() + 1;
        let attachment = format!("{id}:attachment:{number}");
        let mut row = Resource::new(&ATTACHMENT, attachment.clone(), &call.account, json!({}), self.now).below(&id);
        row.file = Some(file.clone());
        self.place(row);
        Ok(Reply::new(call.operation.success, json!({"payment_dispute_attachment_id": attachment})))
    }

    pub(crate) fn download(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.find(call, &ATTACHMENT)?;
        let file = row.file.clone().ok_or_else(|| Problem::not_found(ATTACHMENT.name))?;
        Ok(Reply::file(call.operation.success, file))
    }
}
