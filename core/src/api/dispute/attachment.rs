//! Files for a dispute.

use alloc::string::String;

use super::scalar::{FileContent, FileName};
use crate::wire::model::model;

model! {
    /// A file, as a form: PDF, JPEG, PNG or DOCX of at most 7 MB.
    pub struct UploadRequest {
        /// Its bytes.
        must file: FileContent,
        /// Instead of the name in the form; the ending has to be that of the file.
        may filename: FileName,
    }

    /// The file is stored.
    pub struct UploadResponse {
        must payment_dispute_attachment_id: String [min 1, max 255],
    }
}
