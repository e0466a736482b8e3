// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import java.util.List;
import kassa.Request;
import kassa.Sender;
import kassa.models.DisableProductRequest;
import kassa.models.EnablementType;
import kassa.models.PaymentAccountUpdate;
import kassa.models.PaymentProfile;
import kassa.models.PaymentProgram;
import kassa.models.PaymentProgramEnablement;
import kassa.models.PaymentProgramEnablementCreate;
import kassa.models.PaymentProgramEnablementList;
import kassa.models.PaymentProgramList;
import kassa.models.PaymentProgramPlanList;
import kassa.models.PricePlan;
import kassa.models.PricePlanList;
import kassa.models.PricingPaymentCategory;
import kassa.models.PaymentAccount;
import kassa.models.PaymentAccountInput;
import kassa.models.PaymentProduct;

/** Operations of the group {@code acquiring}. */
public final class AcquiringOperations {
    private final Sender sender;

    AcquiringOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code acquiring.enablement}. */
    public EnablementOperations enablement() {
        return new EnablementOperations(sender);
    }

    /** Operations {@code acquiring.payment_account}. */
    public PaymentAccountOperations paymentAccount() {
        return new PaymentAccountOperations(sender);
    }

    /** Operations {@code acquiring.price_plan}. */
    public PricePlanOperations pricePlan() {
        return new PricePlanOperations(sender);
    }

    /** Operations {@code acquiring.product}. */
    public ProductOperations product() {
        return new ProductOperations(sender);
    }

    /** Operations {@code acquiring.profile}. */
    public ProfileOperations profile() {
        return new ProfileOperations(sender);
    }

    /** Operations {@code acquiring.program}. */
    public ProgramOperations program() {
        return new ProgramOperations(sender);
    }

    /** Operations {@code acquiring.program_plan}. */
    public ProgramPlanOperations programPlan() {
        return new ProgramPlanOperations(sender);
    }

    /** Operations {@code acquiring.enablement}. */
    public static final class EnablementOperations {
        private final Sender sender;

        private EnablementOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists what an account has switched on.
         *
         * <p>{@code GET /products/payment/payment-programs/payment-program-enablements}.
         */
        public Request<PaymentProgramEnablementList> list() {
            Request<PaymentProgramEnablementList> request = new Request<>(sender, 62, "acquiring.enablement.list", null, Request.object(PaymentProgramEnablementList::from));
            return request;
        }

        /**
         * Switches an optional program on.
         *
         * <p>{@code POST /products/payment/payment-programs/payment-program-enablements}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentProgramEnablement> create(PaymentProgramEnablementCreate body, String reference) {
            Request<PaymentProgramEnablement> request = new Request<>(sender, 63, "acquiring.enablement.create", reference, Request.object(PaymentProgramEnablement::from));
            request.body(body);
            return request;
        }

        /**
         * Reads an enablement.
         *
         * <p>{@code GET /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}}.
         */
        public Request<PaymentProgramEnablement> read(String paymentProgramEnablementId) {
            Request<PaymentProgramEnablement> request = new Request<>(sender, 64, "acquiring.enablement.read", null, Request.object(PaymentProgramEnablement::from));
            request.path("payment_program_enablement_id", paymentProgramEnablementId);
            return request;
        }

        /**
         * Switches an optional program off.
         *
         * <p>{@code DELETE /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}}.
         */
        public Request<Void> delete(String paymentProgramEnablementId) {
            Request<Void> request = new Request<>(sender, 65, "acquiring.enablement.delete", null, Request.nothing());
            request.path("payment_program_enablement_id", paymentProgramEnablementId);
            return request;
        }
    }

    /** Operations {@code acquiring.payment_account}. */
    public static final class PaymentAccountOperations {
        private final Sender sender;

        private PaymentAccountOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Adds a payment account to a product.
         *
         * <p>{@code POST /products/payment/{product_id}/payment-accounts}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentAccount> create(String productId, PaymentAccountInput body, String reference) {
            Request<PaymentAccount> request = new Request<>(sender, 52, "acquiring.payment_account.create", reference, Request.object(PaymentAccount::from));
            request.path("product_id", productId);
            request.body(body);
            return request;
        }

        /**
         * Reads a payment account.
         *
         * <p>{@code GET /products/payment/{product_id}/payment-accounts/{payment_account_id}}.
         */
        public Request<PaymentAccount> read(String productId, String paymentAccountId) {
            Request<PaymentAccount> request = new Request<>(sender, 53, "acquiring.payment_account.read", null, Request.object(PaymentAccount::from));
            request.path("product_id", productId);
            request.path("payment_account_id", paymentAccountId);
            return request;
        }

        /**
         * Changes a payment account. Later pages take it back: create another payment account instead.
         *
         * <p>{@code PATCH /products/payment/{product_id}/payment-accounts/{payment_account_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentAccount> update(String productId, String paymentAccountId, PaymentAccountUpdate body, String reference) {
            Request<PaymentAccount> request = new Request<>(sender, 54, "acquiring.payment_account.update", reference, Request.object(PaymentAccount::from));
            request.path("product_id", productId);
            request.path("payment_account_id", paymentAccountId);
            request.body(body);
            return request;
        }
    }

    /** Operations {@code acquiring.price_plan}. */
    public static final class PricePlanOperations {
        private final Sender sender;

        private PricePlanOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists price plans and their versions.
         *
         * <p>{@code GET /distribution/products/payment/price-plans}.
         */
        public Request<PricePlanList> list() {
            Request<PricePlanList> request = new Request<>(sender, 56, "acquiring.price_plan.list", null, Request.object(PricePlanList::from));
            return request;
        }

        /**
         * Reads the rates of a price plan, page by page.
         *
         * <p>{@code GET /distribution/products/payment/price-plans/{price_plan_id}}.
         */
        public ReadCall read(String pricePlanId) {
            ReadCall request = new ReadCall(sender);
            request.path("price_plan_id", pricePlanId);
            return request;
        }

        /** {@code acquiring.price_plan.read}, with what may be left out. */
        public static final class ReadCall extends Request<PricePlan> {
            private ReadCall(Sender sender) {
                super(sender, 57, "acquiring.price_plan.read", null, Request.object(PricePlan::from));
            }

            /** Sets {@code merchant_category_code}. */
            public ReadCall merchantCategoryCode(String merchantCategoryCode) {
                query("merchant_category_code", merchantCategoryCode);
                return this;
            }

            /** Sets {@code currency}. */
            public ReadCall currency(String currency) {
                query("currency", currency);
                return this;
            }

            /** Sets {@code customer_country}. */
            public ReadCall customerCountry(String customerCountry) {
                query("customer_country", customerCountry);
                return this;
            }

            /** Sets {@code partner_country}. */
            public ReadCall partnerCountry(String partnerCountry) {
                query("partner_country", partnerCountry);
                return this;
            }

            /** Sets {@code version}. */
            public ReadCall version(String version) {
                query("version", version);
                return this;
            }

            /** Sets {@code pricing_payment_category}. */
            public ReadCall pricingPaymentCategory(PricingPaymentCategory pricingPaymentCategory) {
                query("pricing_payment_category", pricingPaymentCategory);
                return this;
            }

            /** Sets {@code payment_program_id}. */
            public ReadCall paymentProgramId(String paymentProgramId) {
                query("payment_program_id", paymentProgramId);
                return this;
            }

            /** Sets {@code date_time}. */
            public ReadCall dateTime(String dateTime) {
                query("date_time", dateTime);
                return this;
            }

            /** Sets {@code size}. */
            public ReadCall size(long size) {
                query("size", size);
                return this;
            }

            /** Sets {@code starting_after}. */
            public ReadCall startingAfter(String startingAfter) {
                query("starting_after", startingAfter);
                return this;
            }

            /** Sets {@code ending_before}. */
            public ReadCall endingBefore(String endingBefore) {
                query("ending_before", endingBefore);
                return this;
            }
        }
    }

    /** Operations {@code acquiring.product}. */
    public static final class ProductOperations {
        private final Sender sender;

        private ProductOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the products of an account, as a bare array.
         *
         * <p>{@code GET /products/payment}.
         */
        public Request<List<PaymentProduct>> list() {
            Request<List<PaymentProduct>> request = new Request<>(sender, 49, "acquiring.product.list", null, Request.list(PaymentProduct::from));
            return request;
        }

        /**
         * Switches a product off: no new payments, within ten minutes. Captures and refunds go on.
         *
         * <p>{@code POST /products/payment/{product_id}/disable}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Void> disable(String productId, DisableProductRequest body, String reference) {
            Request<Void> request = new Request<>(sender, 50, "acquiring.product.disable", reference, Request.nothing());
            request.path("product_id", productId);
            request.body(body);
            return request;
        }

        /**
         * Switches a product on again, if it was the acquirer who had switched it off.
         *
         * <p>{@code POST /products/payment/{product_id}/enable}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Void> enable(String productId, String reference) {
            Request<Void> request = new Request<>(sender, 51, "acquiring.product.enable", reference, Request.nothing());
            request.path("product_id", productId);
            return request;
        }
    }

    /** Operations {@code acquiring.profile}. */
    public static final class ProfileOperations {
        private final Sender sender;

        private ProfileOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the profiles that the acquirer may use, as a bare array.
         *
         * <p>{@code GET /distribution/products/payment/profiles}.
         */
        public Request<List<PaymentProfile>> list() {
            Request<List<PaymentProfile>> request = new Request<>(sender, 55, "acquiring.profile.list", null, Request.list(PaymentProfile::from));
            return request;
        }
    }

    /** Operations {@code acquiring.program}. */
    public static final class ProgramOperations {
        private final Sender sender;

        private ProgramOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Reads a program.
         *
         * <p>{@code GET /distribution/products/payment/payment-programs/{payment_program_id}}.
         */
        public Request<PaymentProgram> read(String paymentProgramId) {
            Request<PaymentProgram> request = new Request<>(sender, 60, "acquiring.program.read", null, Request.object(PaymentProgram::from));
            request.path("payment_program_id", paymentProgramId);
            return request;
        }

        /**
         * Lists the programs of an account.
         *
         * <p>{@code GET /products/payment/payment-programs}.
         */
        public ListCall list() {
            ListCall request = new ListCall(sender);
            return request;
        }

        /** {@code acquiring.program.list}, with what may be left out. */
        public static final class ListCall extends Request<PaymentProgramList> {
            private ListCall(Sender sender) {
                super(sender, 61, "acquiring.program.list", null, Request.object(PaymentProgramList::from));
            }

            /** Sets {@code merchant_category_code}. */
            public ListCall merchantCategoryCode(String merchantCategoryCode) {
                query("merchant_category_code", merchantCategoryCode);
                return this;
            }

            /** Sets {@code customer_country}. */
            public ListCall customerCountry(String customerCountry) {
                query("customer_country", customerCountry);
                return this;
            }

            /** Sets {@code enablement_type}. */
            public ListCall enablementType(List<EnablementType> enablementType) {
                query("enablement_type", enablementType);
                return this;
            }
        }
    }

    /** Operations {@code acquiring.program_plan}. */
    public static final class ProgramPlanOperations {
        private final Sender sender;

        private ProgramPlanOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists program plans and their versions.
         *
         * <p>{@code GET /distribution/products/payment/payment-program-plans}.
         */
        public Request<PaymentProgramPlanList> list() {
            Request<PaymentProgramPlanList> request = new Request<>(sender, 58, "acquiring.program_plan.list", null, Request.object(PaymentProgramPlanList::from));
            return request;
        }

        /**
         * Lists the programs of a plan, page by page; not the plan, though the path names it.
         *
         * <p>{@code GET /distribution/products/payment/payment-program-plans/{payment_program_plan_id}}.
         */
        public ProgramsCall programs(String paymentProgramPlanId) {
            ProgramsCall request = new ProgramsCall(sender);
            request.path("payment_program_plan_id", paymentProgramPlanId);
            return request;
        }

        /** {@code acquiring.program_plan.programs}, with what may be left out. */
        public static final class ProgramsCall extends Request<PaymentProgramList> {
            private ProgramsCall(Sender sender) {
                super(sender, 59, "acquiring.program_plan.programs", null, Request.object(PaymentProgramList::from));
            }

            /** Sets {@code merchant_category_code}. */
            public ProgramsCall merchantCategoryCode(String merchantCategoryCode) {
                query("merchant_category_code", merchantCategoryCode);
                return this;
            }

            /** Sets {@code customer_country}. */
            public ProgramsCall customerCountry(String customerCountry) {
                query("customer_country", customerCountry);
                return this;
            }

            /** Sets {@code transaction_currency}. */
            public ProgramsCall transactionCurrency(String transactionCurrency) {
                query("transaction_currency", transactionCurrency);
                return this;
            }

            /** Sets {@code version}. */
            public ProgramsCall version(String version) {
                query("version", version);
                return this;
            }

            /** Sets {@code enablement_type}. */
            public ProgramsCall enablementType(List<EnablementType> enablementType) {
                query("enablement_type", enablementType);
                return this;
            }

            /** Sets {@code size}. */
            public ProgramsCall size(long size) {
                query("size", size);
                return this;
            }

            /** Sets {@code starting_after}. */
            public ProgramsCall startingAfter(String startingAfter) {
                query("starting_after", startingAfter);
                return this;
            }

            /** Sets {@code ending_before}. */
            public ProgramsCall endingBefore(String endingBefore) {
                query("ending_before", endingBefore);
                return this;
            }
        }
    }
}
