// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>acquiring</c>.</summary>
    public sealed class AcquiringOperations
    {
        private readonly ISender sender;

        internal AcquiringOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>acquiring.enablement</c>.</summary>
        public EnablementSpace Enablement => new EnablementSpace(sender);

        /// <summary>Operations <c>acquiring.payment_account</c>.</summary>
        public PaymentAccountSpace PaymentAccount => new PaymentAccountSpace(sender);

        /// <summary>Operations <c>acquiring.price_plan</c>.</summary>
        public PricePlanSpace PricePlan => new PricePlanSpace(sender);

        /// <summary>Operations <c>acquiring.product</c>.</summary>
        public ProductSpace Product => new ProductSpace(sender);

        /// <summary>Operations <c>acquiring.profile</c>.</summary>
        public ProfileSpace Profile => new ProfileSpace(sender);

        /// <summary>Operations <c>acquiring.program</c>.</summary>
        public ProgramSpace Program => new ProgramSpace(sender);

        /// <summary>Operations <c>acquiring.program_plan</c>.</summary>
        public ProgramPlanSpace ProgramPlan => new ProgramPlanSpace(sender);

        /// <summary>Operations <c>acquiring.enablement</c>.</summary>
        public sealed class EnablementSpace
        {
            private readonly ISender sender;

            internal EnablementSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists what an account has switched on.</summary>
            /// <remarks><c>GET /products/payment/payment-programs/payment-program-enablements</c>.</remarks>
            public Request<PaymentProgramEnablementList> List()
            {
                var request = new Request<PaymentProgramEnablementList>(sender, 62, "acquiring.enablement.list", null, Answers.Object(Models.PaymentProgramEnablementList.FromJson));
                return request;
            }

            /// <summary>Switches an optional program on.</summary>
            /// <remarks><c>POST /products/payment/payment-programs/payment-program-enablements</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentProgramEnablement> Create(PaymentProgramEnablementCreate body, string reference)
            {
                var request = new Request<PaymentProgramEnablement>(sender, 63, "acquiring.enablement.create", reference, Answers.Object(Models.PaymentProgramEnablement.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads an enablement.</summary>
            /// <remarks><c>GET /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}</c>.</remarks>
            public Request<PaymentProgramEnablement> Read(string paymentProgramEnablementId)
            {
                var request = new Request<PaymentProgramEnablement>(sender, 64, "acquiring.enablement.read", null, Answers.Object(Models.PaymentProgramEnablement.FromJson));
                request.Path("payment_program_enablement_id", paymentProgramEnablementId);
                return request;
            }

            /// <summary>Switches an optional program off.</summary>
            /// <remarks><c>DELETE /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}</c>.</remarks>
            public Request<Nothing> Delete(string paymentProgramEnablementId)
            {
                var request = new Request<Nothing>(sender, 65, "acquiring.enablement.delete", null, Answers.Nothing);
                request.Path("payment_program_enablement_id", paymentProgramEnablementId);
                return request;
            }
        }

        /// <summary>Operations <c>acquiring.payment_account</c>.</summary>
        public sealed class PaymentAccountSpace
        {
            private readonly ISender sender;

            internal PaymentAccountSpace(ISender sender) => this.sender = sender;

            /// <summary>Adds a payment account to a product.</summary>
            /// <remarks><c>POST /products/payment/{product_id}/payment-accounts</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentAccount> Create(string productId, PaymentAccountInput body, string reference)
            {
                var request = new Request<PaymentAccount>(sender, 52, "acquiring.payment_account.create", reference, Answers.Object(Models.PaymentAccount.FromJson));
                request.Path("product_id", productId);
                request.Body(body);
                return request;
            }

            /// <summary>Reads a payment account.</summary>
            /// <remarks><c>GET /products/payment/{product_id}/payment-accounts/{payment_account_id}</c>.</remarks>
            public Request<PaymentAccount> Read(string productId, string paymentAccountId)
            {
                var request = new Request<PaymentAccount>(sender, 53, "acquiring.payment_account.read", null, Answers.Object(Models.PaymentAccount.FromJson));
                request.Path("product_id", productId);
                request.Path("payment_account_id", paymentAccountId);
                return request;
            }

            /// <summary>Changes a payment account. Later pages take it back: create another payment account instead.</summary>
            /// <remarks><c>PATCH /products/payment/{product_id}/payment-accounts/{payment_account_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentAccount> Update(string productId, string paymentAccountId, PaymentAccountUpdate body, string reference)
            {
                var request = new Request<PaymentAccount>(sender, 54, "acquiring.payment_account.update", reference, Answers.Object(Models.PaymentAccount.FromJson));
                request.Path("product_id", productId);
                request.Path("payment_account_id", paymentAccountId);
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>acquiring.price_plan</c>.</summary>
        public sealed class PricePlanSpace
        {
            private readonly ISender sender;

            internal PricePlanSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists price plans and their versions.</summary>
            /// <remarks><c>GET /distribution/products/payment/price-plans</c>.</remarks>
            public Request<PricePlanList> List()
            {
                var request = new Request<PricePlanList>(sender, 56, "acquiring.price_plan.list", null, Answers.Object(Models.PricePlanList.FromJson));
                return request;
            }

            /// <summary>Reads the rates of a price plan, page by page.</summary>
            /// <remarks><c>GET /distribution/products/payment/price-plans/{price_plan_id}</c>.</remarks>
            public Request<PricePlan> Read(string pricePlanId, string? merchantCategoryCode = null, string? currency = null, string? customerCountry = null, string? partnerCountry = null, string? version = null, PricingPaymentCategory? pricingPaymentCategory = null, string? paymentProgramId = null, string? dateTime = null, long? size = null, string? startingAfter = null, string? endingBefore = null)
            {
                var request = new Request<PricePlan>(sender, 57, "acquiring.price_plan.read", null, Answers.Object(Models.PricePlan.FromJson));
                request.Path("price_plan_id", pricePlanId);
                request.Query("merchant_category_code", merchantCategoryCode);
                request.Query("currency", currency);
                request.Query("customer_country", customerCountry);
                request.Query("partner_country", partnerCountry);
                request.Query("version", version);
                request.Query("pricing_payment_category", pricingPaymentCategory);
                request.Query("payment_program_id", paymentProgramId);
                request.Query("date_time", dateTime);
                request.Query("size", size);
                request.Query("starting_after", startingAfter);
                request.Query("ending_before", endingBefore);
                return request;
            }
        }

        /// <summary>Operations <c>acquiring.product</c>.</summary>
        public sealed class ProductSpace
        {
            private readonly ISender sender;

            internal ProductSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the products of an account, as a bare array.</summary>
            /// <remarks><c>GET /products/payment</c>.</remarks>
            public Request<IReadOnlyList<PaymentProduct>> List()
            {
                var request = new Request<IReadOnlyList<PaymentProduct>>(sender, 49, "acquiring.product.list", null, Answers.List(Models.PaymentProduct.FromJson));
                return request;
            }

            /// <summary>Switches a product off: no new payments, within ten minutes. Captures and refunds go on.</summary>
            /// <remarks><c>POST /products/payment/{product_id}/disable</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Nothing> Disable(string productId, DisableProductRequest body, string reference)
            {
                var request = new Request<Nothing>(sender, 50, "acquiring.product.disable", reference, Answers.Nothing);
                request.Path("product_id", productId);
                request.Body(body);
                return request;
            }

            /// <summary>Switches a product on again, if it was the acquirer who had switched it off.</summary>
            /// <remarks><c>POST /products/payment/{product_id}/enable</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Nothing> Enable(string productId, string reference)
            {
                var request = new Request<Nothing>(sender, 51, "acquiring.product.enable", reference, Answers.Nothing);
                request.Path("product_id", productId);
                return request;
            }
        }

        /// <summary>Operations <c>acquiring.profile</c>.</summary>
        public sealed class ProfileSpace
        {
            private readonly ISender sender;

            internal ProfileSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the profiles that the acquirer may use, as a bare array.</summary>
            /// <remarks><c>GET /distribution/products/payment/profiles</c>.</remarks>
            public Request<IReadOnlyList<PaymentProfile>> List()
            {
                var request = new Request<IReadOnlyList<PaymentProfile>>(sender, 55, "acquiring.profile.list", null, Answers.List(Models.PaymentProfile.FromJson));
                return request;
            }
        }

        /// <summary>Operations <c>acquiring.program</c>.</summary>
        public sealed class ProgramSpace
        {
            private readonly ISender sender;

            internal ProgramSpace(ISender sender) => this.sender = sender;

            /// <summary>Reads a program.</summary>
            /// <remarks><c>GET /distribution/products/payment/payment-programs/{payment_program_id}</c>.</remarks>
            public Request<PaymentProgram> Read(string paymentProgramId)
            {
                var request = new Request<PaymentProgram>(sender, 60, "acquiring.program.read", null, Answers.Object(Models.PaymentProgram.FromJson));
                request.Path("payment_program_id", paymentProgramId);
                return request;
            }

            /// <summary>Lists the programs of an account.</summary>
            /// <remarks><c>GET /products/payment/payment-programs</c>.</remarks>
            public Request<PaymentProgramList> List(string? merchantCategoryCode = null, string? customerCountry = null, IReadOnlyList<EnablementType>? enablementType = null)
            {
                var request = new Request<PaymentProgramList>(sender, 61, "acquiring.program.list", null, Answers.Object(Models.PaymentProgramList.FromJson));
                request.Query("merchant_category_code", merchantCategoryCode);
                request.Query("customer_country", customerCountry);
                request.Query("enablement_type", enablementType);
                return request;
            }
        }

        /// <summary>Operations <c>acquiring.program_plan</c>.</summary>
        public sealed class ProgramPlanSpace
        {
            private readonly ISender sender;

            internal ProgramPlanSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists program plans and their versions.</summary>
            /// <remarks><c>GET /distribution/products/payment/payment-program-plans</c>.</remarks>
            public Request<PaymentProgramPlanList> List()
            {
                var request = new Request<PaymentProgramPlanList>(sender, 58, "acquiring.program_plan.list", null, Answers.Object(Models.PaymentProgramPlanList.FromJson));
                return request;
            }

            /// <summary>Lists the programs of a plan, page by page; not the plan, though the path names it.</summary>
            /// <remarks><c>GET /distribution/products/payment/payment-program-plans/{payment_program_plan_id}</c>.</remarks>
            public Request<PaymentProgramList> Programs(string paymentProgramPlanId, string? merchantCategoryCode = null, string? customerCountry = null, string? transactionCurrency = null, string? version = null, IReadOnlyList<EnablementType>? enablementType = null, long? size = null, string? startingAfter = null, string? endingBefore = null)
            {
                var request = new Request<PaymentProgramList>(sender, 59, "acquiring.program_plan.programs", null, Answers.Object(Models.PaymentProgramList.FromJson));
                request.Path("payment_program_plan_id", paymentProgramPlanId);
                request.Query("merchant_category_code", merchantCategoryCode);
                request.Query("customer_country", customerCountry);
                request.Query("transaction_currency", transactionCurrency);
                request.Query("version", version);
                request.Query("enablement_type", enablementType);
                request.Query("size", size);
                request.Query("starting_after", startingAfter);
                request.Query("ending_before", endingBefore);
                return request;
            }
        }
    }
}
