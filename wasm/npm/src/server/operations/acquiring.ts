// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `acquiring`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { DisableProductRequest, EnablementType, PaymentAccountUpdate, PaymentProfile, PaymentProgram, PaymentProgramEnablement, PaymentProgramEnablementCreate, PaymentProgramEnablementList, PaymentProgramList, PaymentProgramPlanList, PricePlan, PricePlanList, PricingPaymentCategory } from "../models/acquiring.js";
import type { PaymentAccount, PaymentAccountInput, PaymentProduct } from "../models/shared.js";

/** Operations `acquiring.enablement`. */
export class AcquiringEnablementOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists what an account has switched on.
   *
   * `GET /products/payment/payment-programs/payment-program-enablements`.
   */
  list(): Request<PaymentProgramEnablementList> {
    return new Request(this.#sender, {
      number: 62,
      operation: "acquiring.enablement.list",
      form: "object",
      model: "PaymentProgramEnablementList",
    });
  }

  /**
   * Switches an optional program on.
   *
   * `POST /products/payment/payment-programs/payment-program-enablements`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: PaymentProgramEnablementCreate, options: { reference: string;  }): Request<PaymentProgramEnablement> {
    return new Request(this.#sender, {
      number: 63,
      operation: "acquiring.enablement.create",
      form: "object",
      model: "PaymentProgramEnablement",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads an enablement.
   *
   * `GET /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`.
   */
  read(paymentProgramEnablementId: string): Request<PaymentProgramEnablement> {
    return new Request(this.#sender, {
      number: 64,
      operation: "acquiring.enablement.read",
      form: "object",
      model: "PaymentProgramEnablement",
      path: { payment_program_enablement_id: paymentProgramEnablementId },
    });
  }

  /**
   * Switches an optional program off.
   *
   * `DELETE /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`.
   */
  delete(paymentProgramEnablementId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 65,
      operation: "acquiring.enablement.delete",
      form: "object",
      path: { payment_program_enablement_id: paymentProgramEnablementId },
    });
  }
}

/** Operations `acquiring.payment_account`. */
export class AcquiringPaymentAccountOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Adds a payment account to a product.
   *
   * `POST /products/payment/{product_id}/payment-accounts`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(productId: string, body: PaymentAccountInput, options: { reference: string;  }): Request<PaymentAccount> {
    return new Request(this.#sender, {
      number: 52,
      operation: "acquiring.payment_account.create",
      form: "object",
      model: "PaymentAccount",
      reference: options.reference,
      path: { product_id: productId },
      body,
    });
  }

  /**
   * Reads a payment account.
   *
   * `GET /products/payment/{product_id}/payment-accounts/{payment_account_id}`.
   */
  read(productId: string, paymentAccountId: string): Request<PaymentAccount> {
    return new Request(this.#sender, {
      number: 53,
      operation: "acquiring.payment_account.read",
      form: "object",
      model: "PaymentAccount",
      path: { product_id: productId, payment_account_id: paymentAccountId },
    });
  }

  /**
   * Changes a payment account. Later pages take it back: create another payment account instead.
   *
   * `PATCH /products/payment/{product_id}/payment-accounts/{payment_account_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(productId: string, paymentAccountId: string, body: PaymentAccountUpdate, options: { reference: string;  }): Request<PaymentAccount> {
    return new Request(this.#sender, {
      number: 54,
      operation: "acquiring.payment_account.update",
      form: "object",
      model: "PaymentAccount",
      reference: options.reference,
      path: { product_id: productId, payment_account_id: paymentAccountId },
      body,
    });
  }
}

/** Operations `acquiring.price_plan`. */
export class AcquiringPricePlanOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists price plans and their versions.
   *
   * `GET /distribution/products/payment/price-plans`.
   */
  list(): Request<PricePlanList> {
    return new Request(this.#sender, {
      number: 56,
      operation: "acquiring.price_plan.list",
      form: "object",
      model: "PricePlanList",
    });
  }

  /**
   * Reads the rates of a price plan, page by page.
   *
   * `GET /distribution/products/payment/price-plans/{price_plan_id}`.
   */
  read(pricePlanId: string, options: { merchantCategoryCode?: string | undefined; currency?: string | undefined; customerCountry?: string | undefined; partnerCountry?: string | undefined; version?: string | undefined; pricingPaymentCategory?: PricingPaymentCategory | undefined; paymentProgramId?: string | undefined; dateTime?: string | undefined; size?: number | undefined; startingAfter?: string | undefined; endingBefore?: string | undefined;  } = {}): Request<PricePlan> {
    return new Request(this.#sender, {
      number: 57,
      operation: "acquiring.price_plan.read",
      form: "object",
      model: "PricePlan",
      path: { price_plan_id: pricePlanId },
      query: { "merchant_category_code": options.merchantCategoryCode, "currency": options.currency, "customer_country": options.customerCountry, "partner_country": options.partnerCountry, "version": options.version, "pricing_payment_category": options.pricingPaymentCategory, "payment_program_id": options.paymentProgramId, "date_time": options.dateTime, "size": options.size, "starting_after": options.startingAfter, "ending_before": options.endingBefore },
      paged: true,
    });
  }
}

/** Operations `acquiring.product`. */
export class AcquiringProductOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the products of an account, as a bare array.
   *
   * `GET /products/payment`.
   */
  list(): Request<PaymentProduct[]> {
    return new Request(this.#sender, {
      number: 49,
      operation: "acquiring.product.list",
      form: "list",
      model: "PaymentProduct",
    });
  }

  /**
   * Switches a product off: no new payments, within ten minutes. Captures and refunds go on.
   *
   * `POST /products/payment/{product_id}/disable`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  disable(productId: string, body: DisableProductRequest, options: { reference: string;  }): Request<undefined> {
    return new Request(this.#sender, {
      number: 50,
      operation: "acquiring.product.disable",
      form: "object",
      reference: options.reference,
      path: { product_id: productId },
      body,
    });
  }

  /**
   * Switches a product on again, if it was the acquirer who had switched it off.
   *
   * `POST /products/payment/{product_id}/enable`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  enable(productId: string, options: { reference: string;  }): Request<undefined> {
    return new Request(this.#sender, {
      number: 51,
      operation: "acquiring.product.enable",
      form: "object",
      reference: options.reference,
      path: { product_id: productId },
    });
  }
}

/** Operations `acquiring.profile`. */
export class AcquiringProfileOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the profiles that the acquirer may use, as a bare array.
   *
   * `GET /distribution/products/payment/profiles`.
   */
  list(): Request<PaymentProfile[]> {
    return new Request(this.#sender, {
      number: 55,
      operation: "acquiring.profile.list",
      form: "list",
      model: "PaymentProfile",
    });
  }
}

/** Operations `acquiring.program`. */
export class AcquiringProgramOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Reads a program.
   *
   * `GET /distribution/products/payment/payment-programs/{payment_program_id}`.
   */
  read(paymentProgramId: string): Request<PaymentProgram> {
    return new Request(this.#sender, {
      number: 60,
      operation: "acquiring.program.read",
      form: "object",
      model: "PaymentProgram",
      path: { payment_program_id: paymentProgramId },
    });
  }

  /**
   * Lists the programs of an account.
   *
   * `GET /products/payment/payment-programs`.
   */
  list(options: { merchantCategoryCode?: string | undefined; customerCountry?: string | undefined; enablementType?: EnablementType[] | undefined;  } = {}): Request<PaymentProgramList> {
    return new Request(this.#sender, {
      number: 61,
      operation: "acquiring.program.list",
      form: "object",
      model: "PaymentProgramList",
      query: { "merchant_category_code": options.merchantCategoryCode, "customer_country": options.customerCountry, "enablement_type": options.enablementType },
    });
  }
}

/** Operations `acquiring.program_plan`. */
export class AcquiringProgramPlanOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists program plans and their versions.
   *
   * `GET /distribution/products/payment/payment-program-plans`.
   */
  list(): Request<PaymentProgramPlanList> {
    return new Request(this.#sender, {
      number: 58,
      operation: "acquiring.program_plan.list",
      form: "object",
      model: "PaymentProgramPlanList",
    });
  }

  /**
   * Lists the programs of a plan, page by page; not the plan, though the path names it.
   *
   * `GET /distribution/products/payment/payment-program-plans/{payment_program_plan_id}`.
   */
  programs(paymentProgramPlanId: string, options: { merchantCategoryCode?: string | undefined; customerCountry?: string | undefined; transactionCurrency?: string | undefined; version?: string | undefined; enablementType?: EnablementType[] | undefined; size?: number | undefined; startingAfter?: string | undefined; endingBefore?: string | undefined;  } = {}): Request<PaymentProgramList> {
    return new Request(this.#sender, {
      number: 59,
      operation: "acquiring.program_plan.programs",
      form: "object",
      model: "PaymentProgramList",
      path: { payment_program_plan_id: paymentProgramPlanId },
      query: { "merchant_category_code": options.merchantCategoryCode, "customer_country": options.customerCountry, "transaction_currency": options.transactionCurrency, "version": options.version, "enablement_type": options.enablementType, "size": options.size, "starting_after": options.startingAfter, "ending_before": options.endingBefore },
      paged: true,
    });
  }
}

/** Operations of the group `acquiring`. */
export class AcquiringOperations {
  /** Operations `acquiring.enablement`. */
  readonly enablement: AcquiringEnablementOperations;
  /** Operations `acquiring.payment_account`. */
  readonly paymentAccount: AcquiringPaymentAccountOperations;
  /** Operations `acquiring.price_plan`. */
  readonly pricePlan: AcquiringPricePlanOperations;
  /** Operations `acquiring.product`. */
  readonly product: AcquiringProductOperations;
  /** Operations `acquiring.profile`. */
  readonly profile: AcquiringProfileOperations;
  /** Operations `acquiring.program`. */
  readonly program: AcquiringProgramOperations;
  /** Operations `acquiring.program_plan`. */
  readonly programPlan: AcquiringProgramPlanOperations;

  constructor(sender: Sender) {
    this.enablement = new AcquiringEnablementOperations(sender);
    this.paymentAccount = new AcquiringPaymentAccountOperations(sender);
    this.pricePlan = new AcquiringPricePlanOperations(sender);
    this.product = new AcquiringProductOperations(sender);
    this.profile = new AcquiringProfileOperations(sender);
    this.program = new AcquiringProgramOperations(sender);
    this.programPlan = new AcquiringProgramPlanOperations(sender);
  }
}
