//! Types that all parts of the API share.

use alloc::string::String;

use crate::value::open_enum::open_enum;
use crate::wire::model::{model, scalar};

pub use crate::wire::model::{Amount, Either, EpochMillis, Frequency, Number, PageSize, Raw, SignedAmount};

scalar! {
    /// Identifier issued by Klarna, in one of many forms. Compared byte for byte, never taken apart.
    Krn: 1..=8192 Plain Public soft,
    /// The caller's own name for a thing.
    Reference: 0..=255 Plain Public,
    /// A point in time. The API writes it with 0 to 9 fractional digits, once without zone; the text is kept.
    Timestamp: 0..=64 Timestamp Public soft,
    /// A calendar date, `YYYY-MM-DD`.
    Date: 10..=10 Date Public,
    /// ISO 4217 code in capital letters.
    Currency: 3..=3 Currency Public,
    /// ISO 3166-1 code of two capital letters.
    Country: 2..=2 Country Public,
    /// An address on the web.
    Url: 0..=2048 Plain Public soft,
    /// Where the browser returns to: a template, in which Klarna fills in placeholders in braces.
    ReturnUrl: 1..=2048 ReturnUrl Public soft,
    /// Time from now, as an ISO 8601 duration such as `PT30M`.
    ExpiryDuration: 1..=64 Expiry Public soft,
    /// Data of the network, handed over by the partner and forwarded byte for byte.
    NetworkData: 0..=10240 Plain Secret,
    /// A token whose content is nobody's business.
    OpaqueToken: 1..=8192 Plain Secret,
    /// Context of a session, and the proof of approval once a payment request is completed.
    KlarnaNetworkSessionToken: 1..=8192 Plain Secret,
    /// Older form of the session token.
    InteroperabilityToken: 1..=8192 Plain Secret,
    /// A stored customer, to be charged or recognised. Lives until it is revoked.
    CustomerToken: 1..=1024 Plain Secret,
    /// Account of a partner.
    AccountId: 1..=255 Plain Public,
    /// An e-mail address. Only its length is checked; the rest is Klarna's to judge.
    Email: 3..=320 Plain Personal,
    /// Place in a list, as an answer told it.
    PageCursor: 1..=8192 Plain Public soft,
}

open_enum! {
    /// Unit of a repeated period.
    pub enum Interval {
        Day = "DAY",
        Week = "WEEK",
        Month = "MONTH",
        Year = "YEAR",
    }

    /// What a customer token may be used for. A charge that does not fit is refused.
    pub enum CustomerTokenScope {
        /// Charges while the customer is there.
        CustomerPresent = "payment:customer_present",
        /// Charges without the customer, such as subscriptions.
        CustomerNotPresent = "payment:customer_not_present",
        /// Recognition only.
        Login = "customer:login",
        ProfileName = "profile:name",
        ProfileVerifiedName = "profile:verified:name",
        ProfileEmail = "profile:email",
        ProfilePhone = "profile:phone",
        ProfileLocale = "profile:locale",
        ProfileBillingAddress = "profile:billing_address",
        ProfileCountry = "profile:country",
        ProfileDateOfBirth = "profile:date_of_birth",
        ProfileVerifiedDateOfBirth = "profile:verified:date_of_birth",
        ProfileNationalIdentification = "profile:national_identification",
        ProfileCustomerId = "profile:customer_id",
    }
}

model! {
    /// A postal address. What is needed depends on the use.
    pub struct Address [personal] {
        may street_address: String,
        may street_address2: String,
        may postal_code: String,
        may city: String,
        /// Part of the country; written with or without the country in front, such as `OH` and `US-OH`.
        may region: String,
        may country: Country,
    }

    /// Name of a person.
    pub struct PersonName [personal] {
        may given_name: String,
        may family_name: String,
    }

    /// Where a list goes on.
    pub struct Pagination {
        /// Items on this page.
        must count: u32,
        /// Items in all, if that is told.
        may total: u32,
        /// For `ending_before`.
        may first_item: PageCursor,
        /// For `starting_after`. Null on the last page.
        may last_item: PageCursor,
        may links: PaginationLinks,
    }

    /// The pages beside this one.
    pub struct PaginationLinks {
        may next: Link,
        may prev: Link,
    }

    /// An address to call.
    pub struct Link {
        may href: Url,
        /// GET when left out.
        may method: String,
        may rel: String,
    }
}
