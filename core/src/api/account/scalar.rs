//! Texts of the groups about partners and their accounts.

use crate::wire::model::scalar;
use crate::wire::shape::Spelling;

static COUNTRY: Spelling =
    Spelling { pattern: "^[A-Z]{2}$", refusal: "is not in capital letters of ASCII", fits: is_capital };

static CURRENCY: Spelling =
    Spelling { pattern: "^[A-Z]{3}$", refusal: "is not in capital letters of ASCII", fits: is_capital };

static FOUR_DIGITS: Spelling = Spelling {
    pattern: "^[0-9]{4}$",
    refusal: "is not in digits",
    fits: |text| text.bytes().all(|b| b.is_ascii_digit()),
};

fn is_capital(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_uppercase())
}

scalar! {
    /// ISO 3166-1 code, in capitals and nothing else.
    CountryCode: 2..=2 (COUNTRY) Public,
    /// ISO 4217 code, in capitals and nothing else.
    CurrencyCode: 3..=3 (CURRENCY) Public,
    /// Kind of a business: four digits, zeros in front included.
    MerchantCategoryCode: 4..=4 (FOUR_DIGITS) Public,
}
