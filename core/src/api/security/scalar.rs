//! Texts of the security group.

use crate::wire::model::scalar;
use crate::wire::shape::Spelling;

static LABEL: Spelling = Spelling {
    pattern: r"^[a-zA-Z0-9\-:;., _]{0,100}$",
    refusal: "holds other than ASCII letters and digits, blanks and - : ; . , _",
    fits: |text| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-:;., _".contains(&b)),
};

scalar! {
    /// Label of a credential: letters and digits of ASCII, blanks, and `- : ; . , _`.
    CredentialDescription: 0..=100 (LABEL) Public,
    /// The text that a server signs in with.
    ApiKey: 1..=1024 Plain Secret soft,
    /// The text that a browser or an app names itself with. Everybody may see it.
    ClientId: 1..=1024 Plain Public soft,
    /// A certificate, or a request for one, in PEM form.
    Pem: 1..=65536 Plain Public soft,
    /// Password of an SFTP user.
    SftpPassword: 1..=1024 Plain Secret soft,
    /// `NOW`, or a point in time.
    EnforcementStart: 1..=64 Plain Public soft,
}
