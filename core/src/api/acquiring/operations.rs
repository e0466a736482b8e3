//! Operations of the acquiring group.

use alloc::string::String;
use alloc::vec::Vec;

use super::enablement::{PaymentProgramEnablement, PaymentProgramEnablementCreate, PaymentProgramEnablementList};
use super::payment_account::{PaymentAccount, PaymentAccountInput, PaymentAccountUpdate};
use super::price_plan::{PaymentProfile, PricePlan, PricePlanList};
use super::product::{DisableProductRequest, PaymentProduct};
use super::program::{EnablementType, PaymentProgram, PaymentProgramList, PaymentProgramPlanList};
use super::scalar::PricingPaymentCategory;
use crate::api::common::{PageCursor, PageSize, Timestamp};
use crate::wire::operations::operations;

operations! {
    Acquiring;

    /// Lists the products of an account, as a bare array.
    49 LIST_PAYMENT_PRODUCTS = listPaymentProducts "acquiring.product.list" {
        Get Required "/products/payment",
        () -> [PaymentProduct],
        Natural Free Standard,
    }

    /// Switches a product off: no new payments, within ten minutes. Captures and refunds go on.
    50 DISABLE_PAYMENT_PRODUCT = disablePaymentProduct "acquiring.product.disable" {
        Post Required "/products/payment/{product_id}/disable",
        DisableProductRequest -> (),
        Header Keyed Standard,
    }

    /// Switches a product on again, if it was the acquirer who had switched it off.
    51 ENABLE_PAYMENT_PRODUCT = enablePaymentProduct "acquiring.product.enable" {
        Post Required "/products/payment/{product_id}/enable",
        () -> (),
        Header Keyed Standard,
    }

    /// Adds a payment account to a product.
    52 CREATE_PAYMENT_ACCOUNT = createPaymentAccount "acquiring.payment_account.create" {
        Post Required "/products/payment/{product_id}/payment-accounts",
        PaymentAccountInput -> PaymentAccount,
        Header Keyed Standard,
    }

    /// Reads a payment account.
    53 GET_PAYMENT_ACCOUNT = getPaymentAccount "acquiring.payment_account.read" {
        Get Required "/products/payment/{product_id}/payment-accounts/{payment_account_id}",
        () -> PaymentAccount,
        Natural Free Standard,
    }

    /// Changes a payment account. Later pages take it back: create another payment account instead.
    54 UPDATE_PAYMENT_ACCOUNT = updatePaymentAccount "acquiring.payment_account.update" {
        Patch Required "/products/payment/{product_id}/payment-accounts/{payment_account_id}",
        PaymentAccountUpdate -> PaymentAccount,
        Header Keyed Standard,
        marks [answer_unverified],
        errors {
            403 "nothing of a payment account can change any more",
            404 "the operation is not offered, or there is no such payment account",
            409 "nothing of a payment account can change any more",
        },
    }

    /// Lists the profiles that the acquirer may use, as a bare array.
    55 LIST_PAYMENT_PROFILES = listPaymentProfiles "acquiring.profile.list" {
        Get None "/distribution/products/payment/profiles",
        () -> [PaymentProfile],
        Natural Free Standard,
    }

    /// Lists price plans and their versions.
    56 LIST_PRICE_PLANS = listPricePlans "acquiring.price_plan.list" {
        Get None "/distribution/products/payment/price-plans",
        () -> PricePlanList,
        Natural Free Standard,
    }

    /// Reads the rates of a price plan, page by page.
    57 GET_PRICE_PLAN = getPricePlan "acquiring.price_plan.read" {
        Get None "/distribution/products/payment/price-plans/{price_plan_id}",
        () -> PricePlan,
        Natural Free Standard Cursor,
        query {
            merchant_category_code: String => optional,
            currency: String => optional,
            customer_country: String => optional,
            partner_country: String => optional,
            version: String => optional,
            pricing_payment_category: PricingPaymentCategory => optional,
            payment_program_id: String => optional,
            date_time: Timestamp => optional,
            size: PageSize => optional,
            starting_after: PageCursor => optional,
            ending_before: PageCursor => optional,
        },
        marks [answer_unverified],
    }

    /// Lists program plans and their versions.
    58 LIST_PAYMENT_PROGRAM_PLANS = listPaymentProgramPlans "acquiring.program_plan.list" {
        Get None "/distribution/products/payment/payment-program-plans",
        () -> PaymentProgramPlanList,
        Natural Free Standard,
    }

    /// Lists the programs of a plan, page by page; not the plan, though the path names it.
    59 LIST_PAYMENT_PROGRAMS_FOR_PAYMENT_PROGRAM_PLAN = listPaymentProgramsForPaymentProgramPlan "acquiring.program_plan.programs" {
        Get None "/distribution/products/payment/payment-program-plans/{payment_program_plan_id}",
        () -> PaymentProgramList,
        Natural Free Standard Cursor,
        query {
            merchant_category_code: String => optional,
            customer_country: String => optional,
            transaction_currency: String => optional,
            version: String => optional,
            enablement_type: Vec<EnablementType> => optional,
            size: PageSize => optional,
            starting_after: PageCursor => optional,
            ending_before: PageCursor => optional,
        },
    }

    /// Reads a program.
    60 READ_PAYMENT_PROGRAM = readPaymentProgram "acquiring.program.read" {
        Get None "/distribution/products/payment/payment-programs/{payment_program_id}",
        () -> PaymentProgram,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Lists the programs of an account.
    61 LIST_PAYMENT_PROGRAMS_FOR_PAYMENT_PRODUCT = listPaymentProgramsForPaymentProduct "acquiring.program.list" {
        Get Required "/products/payment/payment-programs",
        () -> PaymentProgramList,
        Natural Free Standard,
        query {
            merchant_category_code: String => optional,
            customer_country: String => optional,
            enablement_type: Vec<EnablementType> => optional,
        },
        marks [answer_unverified],
    }

    /// Lists what an account has switched on.
    62 LIST_PAYMENT_PROGRAM_ENABLEMENTS = listPaymentProgramEnablements "acquiring.enablement.list" {
        Get Required "/products/payment/payment-programs/payment-program-enablements",
        () -> PaymentProgramEnablementList,
        Natural Free Standard,
    }

    /// Switches an optional program on.
    63 CREATE_PAYMENT_PROGRAM_ENABLEMENT = createPaymentProgramEnablement "acquiring.enablement.create" {
        Post Required "/products/payment/payment-programs/payment-program-enablements",
        PaymentProgramEnablementCreate -> PaymentProgramEnablement,
        Header Keyed Standard,
    }

    /// Reads an enablement.
    64 READ_PAYMENT_PROGRAM_ENABLEMENT = readPaymentProgramEnablement "acquiring.enablement.read" {
        Get Required "/products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}",
        () -> PaymentProgramEnablement,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Switches an optional program off.
    65 DELETE_PAYMENT_PROGRAM_ENABLEMENT = deletePaymentProgramEnablement "acquiring.enablement.delete" {
        Delete Required "/products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: it is deleted already",
            409 "among others: it is deleted already; read what is there",
        },
    }
}
