//! Operations of the acquiring group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::Nothing;
use crate::client::operation::{operation, setters};
use crate::client::{Body, Client, Request};

/// Operations of the acquiring group.
#[derive(Clone, Copy, Debug)]
pub struct Acquiring<'c>(pub(super) &'c Client);

impl<'c> Acquiring<'c> {
    /// Operations of `acquiring.enablement`.
    #[must_use]
    pub fn enablement(self) -> EnablementOperations<'c> {
        EnablementOperations(self.0)
    }

    /// Operations of `acquiring.payment_account`.
    #[must_use]
    pub fn payment_account(self) -> PaymentAccountOperations<'c> {
        PaymentAccountOperations(self.0)
    }

    /// Operations of `acquiring.price_plan`.
    #[must_use]
    pub fn price_plan(self) -> PricePlanOperations<'c> {
        PricePlanOperations(self.0)
    }

    /// Operations of `acquiring.product`.
    #[must_use]
    pub fn product(self) -> ProductOperations<'c> {
        ProductOperations(self.0)
    }

    /// Operations of `acquiring.profile`.
    #[must_use]
    pub fn profile(self) -> ProfileOperations<'c> {
        ProfileOperations(self.0)
    }

    /// Operations of `acquiring.program`.
    #[must_use]
    pub fn program(self) -> ProgramOperations<'c> {
        ProgramOperations(self.0)
    }

    /// Operations of `acquiring.program_plan`.
    #[must_use]
    pub fn program_plan(self) -> ProgramPlanOperations<'c> {
        ProgramPlanOperations(self.0)
    }
}

/// Operations of `acquiring.enablement`.
#[derive(Clone, Copy, Debug)]
pub struct EnablementOperations<'c>(&'c Client);

impl EnablementOperations<'_> {
    /// Lists what an account has switched on.
    ///
    /// `GET /products/payment/payment-programs/payment-program-enablements`.
    pub fn list(self) -> Request<EnablementList> {
        Request::new(self.0)
    }

    /// Switches an optional program on.
    ///
    /// `POST /products/payment/payment-programs/payment-program-enablements`.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::acquiring::enablement::PaymentProgramEnablementCreate>>,
    ) -> Request<EnablementCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads an enablement.
    ///
    /// `GET /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`; no source confirms the answer.
    pub fn read(self, payment_program_enablement_id: impl AsRef<str>) -> Request<EnablementRead> {
        Request::new(self.0).with_path("payment_program_enablement_id", payment_program_enablement_id)
    }

    /// Switches an optional program off.
    ///
    /// `DELETE /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`.
    ///
    /// 404: among others: it is deleted already.
    ///
    /// 409: among others: it is deleted already; read what is there.
    pub fn delete(self, payment_program_enablement_id: impl AsRef<str>) -> Request<EnablementDelete> {
        Request::new(self.0).with_path("payment_program_enablement_id", payment_program_enablement_id)
    }
}

/// Operations of `acquiring.payment_account`.
#[derive(Clone, Copy, Debug)]
pub struct PaymentAccountOperations<'c>(&'c Client);

impl PaymentAccountOperations<'_> {
    /// Adds a payment account to a product.
    ///
    /// `POST /products/payment/{product_id}/payment-accounts`.
    pub fn create(
        self,
        product_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::acquiring::payment_account::PaymentAccountInput>>,
    ) -> Request<PaymentAccountCreate> {
        Request::new(self.0).with_path("product_id", product_id).with_body(body)
    }

    /// Reads a payment account.
    ///
    /// `GET /products/payment/{product_id}/payment-accounts/{payment_account_id}`.
    pub fn read(self, product_id: impl AsRef<str>, payment_account_id: impl AsRef<str>) -> Request<PaymentAccountRead> {
        Request::new(self.0).with_path("product_id", product_id).with_path("payment_account_id", payment_account_id)
    }

    /// Changes a payment account. Later pages take it back: create another payment account instead.
    ///
    /// `PATCH /products/payment/{product_id}/payment-accounts/{payment_account_id}`; no source confirms the answer.
    ///
    /// 403: nothing of a payment account can change any more.
    ///
    /// 404: the operation is not offered, or there is no such payment account.
    ///
    /// 409: nothing of a payment account can change any more.
    pub fn update(
        self,
        product_id: impl AsRef<str>,
        payment_account_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::acquiring::payment_account::PaymentAccountUpdate>>,
    ) -> Request<PaymentAccountUpdate> {
        Request::new(self.0)
            .with_path("product_id", product_id)
            .with_path("payment_account_id", payment_account_id)
            .with_body(body)
    }
}

/// Operations of `acquiring.price_plan`.
#[derive(Clone, Copy, Debug)]
pub struct PricePlanOperations<'c>(&'c Client);

impl PricePlanOperations<'_> {
    /// Lists price plans and their versions.
    ///
    /// `GET /distribution/products/payment/price-plans`.
    pub fn list(self) -> Request<PricePlanList> {
        Request::new(self.0)
    }

    /// Reads the rates of a price plan, page by page.
    ///
    /// `GET /distribution/products/payment/price-plans/{price_plan_id}`; no source confirms the answer.
    pub fn read(self, price_plan_id: impl AsRef<str>) -> Request<PricePlanRead> {
        Request::new(self.0).with_path("price_plan_id", price_plan_id)
    }
}

/// Operations of `acquiring.product`.
#[derive(Clone, Copy, Debug)]
pub struct ProductOperations<'c>(&'c Client);

impl ProductOperations<'_> {
    /// Lists the products of an account, as a bare array.
    ///
    /// `GET /products/payment`.
    pub fn list(self) -> Request<ProductList> {
        Request::new(self.0)
    }

    /// Switches a product off: no new payments, within ten minutes. Captures and refunds go on.
    ///
    /// `POST /products/payment/{product_id}/disable`.
    pub fn disable(
        self,
        product_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::acquiring::product::DisableProductRequest>>,
    ) -> Request<ProductDisable> {
        Request::new(self.0).with_path("product_id", product_id).with_body(body)
    }

    /// Switches a product on again, if it was the acquirer who had switched it off.
    ///
    /// `POST /products/payment/{product_id}/enable`.
    pub fn enable(self, product_id: impl AsRef<str>) -> Request<ProductEnable> {
        Request::new(self.0).with_path("product_id", product_id)
    }
}

/// Operations of `acquiring.profile`.
#[derive(Clone, Copy, Debug)]
pub struct ProfileOperations<'c>(&'c Client);

impl ProfileOperations<'_> {
    /// Lists the profiles that the acquirer may use, as a bare array.
    ///
    /// `GET /distribution/products/payment/profiles`.
    pub fn list(self) -> Request<ProfileList> {
        Request::new(self.0)
    }
}

/// Operations of `acquiring.program`.
#[derive(Clone, Copy, Debug)]
pub struct ProgramOperations<'c>(&'c Client);

impl ProgramOperations<'_> {
    /// Reads a program.
    ///
    /// `GET /distribution/products/payment/payment-programs/{payment_program_id}`; no source confirms the answer.
    pub fn read(self, payment_program_id: impl AsRef<str>) -> Request<ProgramRead> {
        Request::new(self.0).with_path("payment_program_id", payment_program_id)
    }

    /// Lists the programs of an account.
    ///
    /// `GET /products/payment/payment-programs`; no source confirms the answer.
    pub fn list(self) -> Request<ProgramList> {
        Request::new(self.0)
    }
}

/// Operations of `acquiring.program_plan`.
#[derive(Clone, Copy, Debug)]
pub struct ProgramPlanOperations<'c>(&'c Client);

impl ProgramPlanOperations<'_> {
    /// Lists program plans and their versions.
    ///
    /// `GET /distribution/products/payment/payment-program-plans`.
    pub fn list(self) -> Request<ProgramPlanList> {
        Request::new(self.0)
    }

    /// Lists the programs of a plan, page by page; not the plan, though the path names it.
    ///
    /// `GET /distribution/products/payment/payment-program-plans/{payment_program_plan_id}`.
    pub fn programs(self, payment_program_plan_id: impl AsRef<str>) -> Request<ProgramPlanPrograms> {
        Request::new(self.0).with_path("payment_program_plan_id", payment_program_plan_id)
    }
}

operation! {
/// `acquiring.product.list`.
ProductList = kassa::api::acquiring::LIST_PAYMENT_PRODUCTS => json Vec<kassa::api::acquiring::product::PaymentProduct>;
/// `acquiring.product.disable`.
ProductDisable = kassa::api::acquiring::DISABLE_PAYMENT_PRODUCT => json Nothing;
/// `acquiring.product.enable`.
ProductEnable = kassa::api::acquiring::ENABLE_PAYMENT_PRODUCT => json Nothing;
/// `acquiring.payment_account.create`.
PaymentAccountCreate = kassa::api::acquiring::CREATE_PAYMENT_ACCOUNT => json kassa::api::acquiring::payment_account::PaymentAccount;
/// `acquiring.payment_account.read`.
PaymentAccountRead = kassa::api::acquiring::GET_PAYMENT_ACCOUNT => json kassa::api::acquiring::payment_account::PaymentAccount;
/// `acquiring.payment_account.update`.
PaymentAccountUpdate = kassa::api::acquiring::UPDATE_PAYMENT_ACCOUNT => json kassa::api::acquiring::payment_account::PaymentAccount;
/// `acquiring.profile.list`.
ProfileList = kassa::api::acquiring::LIST_PAYMENT_PROFILES => json Vec<kassa::api::acquiring::price_plan::PaymentProfile>;
/// `acquiring.price_plan.list`.
PricePlanList = kassa::api::acquiring::LIST_PRICE_PLANS => json kassa::api::acquiring::price_plan::PricePlanList;
/// `acquiring.price_plan.read`.
PricePlanRead = kassa::api::acquiring::GET_PRICE_PLAN => json kassa::api::acquiring::price_plan::PricePlan;
/// `acquiring.program_plan.list`.
ProgramPlanList = kassa::api::acquiring::LIST_PAYMENT_PROGRAM_PLANS => json kassa::api::acquiring::program::PaymentProgramPlanList;
/// `acquiring.program_plan.programs`.
ProgramPlanPrograms = kassa::api::acquiring::LIST_PAYMENT_PROGRAMS_FOR_PAYMENT_PROGRAM_PLAN => json kassa::api::acquiring::program::PaymentProgramList;
/// `acquiring.program.read`.
ProgramRead = kassa::api::acquiring::READ_PAYMENT_PROGRAM => json kassa::api::acquiring::program::PaymentProgram;
/// `acquiring.program.list`.
ProgramList = kassa::api::acquiring::LIST_PAYMENT_PROGRAMS_FOR_PAYMENT_PRODUCT => json kassa::api::acquiring::program::PaymentProgramList;
/// `acquiring.enablement.list`.
EnablementList = kassa::api::acquiring::LIST_PAYMENT_PROGRAM_ENABLEMENTS => json kassa::api::acquiring::enablement::PaymentProgramEnablementList;
/// `acquiring.enablement.create`.
EnablementCreate = kassa::api::acquiring::CREATE_PAYMENT_PROGRAM_ENABLEMENT => json kassa::api::acquiring::enablement::PaymentProgramEnablement;
/// `acquiring.enablement.read`.
EnablementRead = kassa::api::acquiring::READ_PAYMENT_PROGRAM_ENABLEMENT => json kassa::api::acquiring::enablement::PaymentProgramEnablement;
/// `acquiring.enablement.delete`.
EnablementDelete = kassa::api::acquiring::DELETE_PAYMENT_PROGRAM_ENABLEMENT => json Nothing;
}

setters! { PricePlanRead {
/// Sets `merchant_category_code` in the query.
merchant_category_code: one "merchant_category_code" String;
/// Sets `currency` in the query.
currency: one "currency" String;
/// Sets `customer_country` in the query.
customer_country: one "customer_country" String;
/// Sets `partner_country` in the query.
partner_country: one "partner_country" String;
/// Sets `version` in the query.
version: one "version" String;
/// Sets `pricing_payment_category` in the query.
pricing_payment_category: one "pricing_payment_category" kassa::api::acquiring::scalar::PricingPaymentCategory;
/// Sets `payment_program_id` in the query.
payment_program_id: one "payment_program_id" String;
/// Sets `date_time` in the query.
date_time: one "date_time" String;
/// Sets `size` in the query.
size: one "size" i64;
/// Sets `starting_after` in the query.
starting_after: one "starting_after" String;
/// Sets `ending_before` in the query.
ending_before: one "ending_before" String;
} }

setters! { ProgramPlanPrograms {
/// Sets `merchant_category_code` in the query.
merchant_category_code: one "merchant_category_code" String;
/// Sets `customer_country` in the query.
customer_country: one "customer_country" String;
/// Sets `transaction_currency` in the query.
transaction_currency: one "transaction_currency" String;
/// Sets `version` in the query.
version: one "version" String;
/// Sets `enablement_type` in the query.
enablement_type: list "enablement_type" kassa::api::acquiring::program::EnablementType;
/// Sets `size` in the query.
size: one "size" i64;
/// Sets `starting_after` in the query.
starting_after: one "starting_after" String;
/// Sets `ending_before` in the query.
ending_before: one "ending_before" String;
} }

setters! { ProgramList {
/// Sets `merchant_category_code` in the query.
merchant_category_code: one "merchant_category_code" String;
/// Sets `customer_country` in the query.
customer_country: one "customer_country" String;
/// Sets `enablement_type` in the query.
enablement_type: list "enablement_type" kassa::api::acquiring::program::EnablementType;
} }

impl crate::client::Paged for PricePlanRead {
    type Item = kassa::api::common::Raw;

    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {
        (answer.rates.unwrap_or_default(), answer.pagination)
    }

    fn id(item: &Self::Item) -> Option<&str> {
        {
            let _ = item;
            None
        }
    }
}

impl crate::client::Paged for ProgramPlanPrograms {
    type Item = kassa::api::acquiring::program::PaymentProgram;

    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {
        (answer.payment_programs.unwrap_or_default(), answer.pagination)
    }

    fn id(item: &Self::Item) -> Option<&str> {
        item.payment_program_id.as_ref().map(AsRef::<str>::as_ref)
    }
}
