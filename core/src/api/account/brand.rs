//! Brands: what customers see of a partner.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Krn, Pagination, Reference, Url};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// A member of a brand that is missing or cannot be used.
    pub enum BrandDataField {
        LogoUrl = "logo_url",
    }
}

model! {
    /// Pictures.
    pub struct BrandElement {
        may logo_url: Url,
        may icon_url: Url,
        may feature_image_url: Url,
    }

    /// A brand to be created.
    pub struct BrandInput {
        /// Unique within the account.
        must brand_reference: String,
        /// What customers read.
        must display_name: String,
        may element: BrandElement,
    }

    /// A brand.
    pub struct Brand {
        must brand_reference: String,
        must display_name: String,
        may element: BrandElement,
        must brand_id: String,
    }

    /// Changes to a brand: only what changes.
    pub struct BrandUpdate {
        may brand_reference: String,
        may display_name: String,
        may element: BrandElement,
    }
    rules { Rule::NotEmpty }

    /// All brands of the account.
    pub struct BrandList {
        must brands: Vec<Brand>,
        may pagination: Pagination [unverified],
    }

    /// Event: something of a brand cannot be shown. Nothing is blocked by it.
    pub struct PartnerBrandIncompletePayload [unverified] {
        may brand_id: Krn,
        may brand_reference: Reference,
        may fields: Vec<BrandDataField>,
    }
}
