//! How many decimals the minor unit of a currency has, by ISO 4217, and amounts as people write them.

use alloc::string::String;

use super::limits::AMOUNT_MAX;
use super::money::Currency;

/// Currencies whose minor unit is a hundredth.
const TWO: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF \
    CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR \
    IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO \
    NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT \
    TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";
/// The others, by their number of decimals.
const OTHERS: [(u8, &str); 3] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

fn lists(list: &str, code: &str) -> bool {
    list.split(' ').any(|known| known == code)
}

impl Currency {
    /// Decimals of the minor unit by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. `None` for a code that is not on the list.
    #[must_use]
    pub fn exponent(&self) -> Option<u8> {
        let code = self.as_str();
        let other = OTHERS.iter().find(|(_, list)| lists(list, code)).map(|(exponent, _)| *exponent);
        other.or_else(|| lists(TWO, code).then_some(2))
    }

    /// Minor units of an amount as people write it, with a point: `118.36` EUR is 11836, `-5` EUR is -500. `None` when the text is
    /// no such number, has more decimals than the currency, or leaves the range of amounts; and for a code that is not on the list.
    #[must_use]
    pub fn minor(&self, text: &str) -> Option<i64> {
        let exponent = usize::from(self.exponent()?);
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, part) = match digits.split_once('.') {
            Some((_, "")) => return None,
            Some((whole, part)) => (whole, part),
            None => (digits, ""),
        };
        if whole.is_empty() || part.len() > exponent {
            return None;
        }
        let padding = core::iter::repeat_n(b'0', exponent.saturating_sub(part.len()));
        let mut minor = 0_i64;
        for digit in whole.bytes().chain(part.bytes()).chain(padding) {
            let digit = digit.is_ascii_digit().then(|| i64::from(digit.saturating_sub(b'0')))?;
            minor = minor.checked_mul(10)?.checked_add(digit)?;
        }
        (minor <= AMOUNT_MAX).then_some(if negative { minor.saturating_neg() } else { minor })
    }

    /// An amount of minor units as people write it: `118.36`, without the code. For a code that is not on the list, the minor
    /// units.
    #[must_use]
    pub fn written(&self, minor: i64) -> String {
        let Some(exponent @ 1..) = self.exponent() else { return alloc::format!("{minor}") };
        let unit = 10_u64.saturating_pow(u32::from(exponent));
        let sign = if minor < 0 { "-" } else { "" };
        let size = minor.unsigned_abs();
        let (whole, part) = (size.checked_div(unit).unwrap_or(0), size.checked_rem(unit).unwrap_or(0));
        alloc::format!("{sign}{whole}.{part:0width$}", width = usize::from(exponent))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use alloc::collections::BTreeSet;

    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::new(code).unwrap()
    }

    #[test]
    fn every_code_of_the_list_has_one_exponent() {
        let all: alloc::vec::Vec<&str> =
            OTHERS.iter().map(|(_, list)| *list).chain([TWO]).flat_map(|list| list.split(' ')).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "a code stands there twice");
        assert!(all.iter().all(|code| Currency::new(code).is_some()));
        for (code, exponent) in
            [("EUR", Some(2)), ("JPY", Some(0)), ("KWD", Some(3)), ("CLF", Some(4)), ("XAU", None), ("ABC", None)]
        {
            assert_eq!(currency(code).exponent(), exponent, "{code}");
        }
    }

    #[test]
    fn amounts_are_read_and_written_without_loss() {
        for (code, text, minor) in [
            ("EUR", "118.36", Some(11_836)),
            ("EUR", "118.3", Some(11_830)),
            ("EUR", "118", Some(11_800)),
            ("EUR", "-0.05", Some(-5)),
            ("EUR", "0.1", Some(10)),
            ("EUR", "118.365", None),
            ("EUR", "90071992547409.91", Some(AMOUNT_MAX)),
            ("EUR", "90071992547409.92", None),
            ("EUR", "92233720368547758080", None),
            ("JPY", "9007199254740991", Some(AMOUNT_MAX)),
            ("JPY", "118", Some(118)),
            ("JPY", "118.0", None),
            ("KWD", "1.5", Some(1_500)),
            ("CLF", "-0.0001", Some(-1)),
            ("XAU", "1", None),
            ("EUR", "", None),
            ("EUR", "-", None),
            ("EUR", ".5", None),
            ("EUR", "5.", None),
            ("EUR", "1,5", None),
            ("EUR", "+1", None),
            ("EUR", "1e2", None),
            ("EUR", "--1", None),
            ("EUR", "١", None),
        ] {
            assert_eq!(currency(code).minor(text), minor, "{text} {code}");
        }
        for code in ["EUR", "JPY", "KWD", "CLF"] {
            for minor in [0, 1, -1, 9, 10, 99, 100, 12_345, -12_345, AMOUNT_MAX, -AMOUNT_MAX] {
                assert_eq!(currency(code).minor(&currency(code).written(minor)), Some(minor), "{minor} {code}");
            }
        }
        assert_eq!(currency("EUR").written(i64::MIN), "-92233720368547758.08");
        assert_eq!(currency("XAU").written(-7), "-7");
    }
}
