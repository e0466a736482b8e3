// A hosted page beside Klarna's SDK: where Klarna is offered, and what the SDK is answered. Source: Klarna's Web SDK, version 2.

import type { CheckoutView, Open, PaymentView } from "./types.js";

/** What Klarna's SDK makes a payment request of, where the page leaves that to it. */
export interface PaymentRequestData {
  currency: string;
  /** Minor units. */
  amount?: number;
  paymentOptionId?: string;
  paymentRequestReference?: string;
  supplementaryPurchaseData?: Record<string, unknown>;
  customerInteractionConfig?: { returnUrl?: string };
  collectCustomerProfile?: Open<
    | "profile:name" | "profile:email" | "profile:phone" | "profile:locale" | "profile:billing_address" | "profile:country"
    | "profile:national_identification" | "profile:date_of_birth"
  >[];
  shippingConfig?: { mode: Open<"EDITABLE" | "READ_ONLY">; supportedCountries?: string[] };
  requestCustomerToken?: { scopes: string[]; customerTokenReference?: string };
  interoperabilityData?: string;
  intent?: Open<"authorization" | "preparation">;
}

/** What Klarna's SDK takes from the `initiate` callback. */
export type Initiate =
  /** Klarna's own address, untouched: the SDK reads region and access out of it. */
  | { paymentRequestUrl: string }
  /** The payment request by its id. Older. */
  | { paymentRequestId: string }
  /** Nothing more is asked of the customer: the SDK goes there. */
  | { returnUrl: string }
  | PaymentRequestData;

/** `resolve` with it, reject, or ask the view again: nothing is decided. */
export type InitiateAnswer = { resolve: Initiate } | "reject" | "wait";

/**
 * What a page answers Klarna's SDK for a payment that stands like this. It rejects only what was not paid and will not be: as long as
 * that is open, `wait`, also while the payment is being given up. `returnUrl` is where the page goes on after an approval.
 */
export function initiateAnswer(view: PaymentView | CheckoutView, returnUrl: string): InitiateAnswer {
  if (view.state === "token_issued" || view.paid === "yes") return { resolve: { returnUrl } };
  if (view.ended && view.paid === "no") return "reject";
  if ("return_url" in view && view.return_url !== undefined) return { resolve: { returnUrl: view.return_url } };
  const way = view.step_up;
  if (view.state !== "awaiting_customer" || way === undefined) return "wait";
  if (way.url !== undefined) return { resolve: { paymentRequestUrl: way.url } };
  const id = way.payment_request_id ?? ("payment_request_id" in view ? view.payment_request_id : undefined);
  if (id !== undefined) return { resolve: { paymentRequestId: id } };
  return way.payment_request_data === undefined ? "wait" : { resolve: way.payment_request_data };
}

/** Where a page offers Klarna. */
export interface Offer {
  /** Where it usually stands; first and selected; alone; nowhere. */
  place: "usual" | "first" | "alone" | "hidden";
  /** The customer has done their part: start the payment without a click and without sending them anywhere. */
  authorize_at_once: boolean;
  /** Klarna's texts and pictures are there; otherwise show name and logo. */
  has_texts: boolean;
}

const PLACES: Record<string, Offer["place"]> = {
  PRESELECT_KLARNA: "first",
  SHOW_ONLY_KLARNA: "alone",
  HIDE_KLARNA: "hidden",
};

/**
 * The offer for what the presentation call answered or the SDK's `presentation()` resolved to; `undefined` where it failed, which is no
 * reason to leave Klarna out. What is not known leaves Klarna in its place.
 */
export function offer(presentation: unknown): Offer {
  const told = isObject(presentation) ? presentation : {};
  const place = PLACES[String(told["instruction"])] ?? "usual";
  const done = (told["payment_status"] ?? told["paymentStatus"]) === "PENDING_PARTNER_AUTHORIZATION";
  const options = ["payment_option", "saved_payment_option", "paymentOption", "savedPaymentOption", "paymentButton"];
  return {
    place,
    authorize_at_once: done && place !== "hidden",
    has_texts: options.some((option) => isObject(told[option])),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An option of shipping, in an answer to the SDK. */
export interface ShippingOption {
  shippingOptionReference: string;
  /** Minor units. */
  amount: number;
  displayName: string;
  description?: string;
  shippingType?: Open<"TO_DOOR" | "PICKUP_POINT" | "PICKUP_STORE">;
}

/** What the SDK takes from `shippingaddresschange`: the new total, of which the selected shipping is a part. */
export interface ShippingAddressAnswer {
  /** Minor units. */
  amount: number;
  lineItems: Record<string, unknown>[];
  shippingOptions: ShippingOption[];
  selectedShippingOptionReference: string;
}

/** What the SDK takes from `shippingoptionselect`. */
export type ShippingOptionAnswer = Pick<ShippingAddressAnswer, "amount" | "lineItems">;

/** Why it does not go there, or not like that. */
export interface ShippingRejection {
  rejectionReason: Open<
    | "COUNTRY_NOT_SUPPORTED" | "POSTAL_CODE_NOT_SUPPORTED" | "CITY_NOT_SUPPORTED" | "REGION_NOT_SUPPORTED"
    | "ADDRESS_NOT_SUPPORTED" | "INVALID_OPTION"
  >;
}

/** What a cart costs, and how it is sent. */
export interface Shippable {
  /** Items without shipping, as Klarna takes them; each has its `totalAmount` in minor units. */
  lineItems: (Record<string, unknown> & { totalAmount: number })[];
  options: ShippingOption[];
  /** ISO 3166 codes, two letters; all countries where it is left out. */
  countries?: string[];
}

/** The answer to `shippingaddresschange`: the first option, or the one that was `selected` before. */
export function answerAddress(
  cart: Shippable,
  address: { country?: string },
  selected?: string,
): ShippingAddressAnswer | ShippingRejection {
  if (cart.countries !== undefined && !cart.countries.includes(address.country ?? "")) {
    return { rejectionReason: "COUNTRY_NOT_SUPPORTED" };
  }
  const option = cart.options.find((known) => known.shippingOptionReference === selected) ?? cart.options[0];
  if (option === undefined) return { rejectionReason: "ADDRESS_NOT_SUPPORTED" };
  return {
    ...total(cart, option),
    shippingOptions: cart.options,
    selectedShippingOptionReference: option.shippingOptionReference,
  };
}

/** The answer to `shippingoptionselect`. */
export function answerOption(
  cart: Shippable,
  chosen: { shippingOptionReference: string },
): ShippingOptionAnswer | ShippingRejection {
  const option = cart.options.find((known) => known.shippingOptionReference === chosen.shippingOptionReference);
  return option === undefined ? { rejectionReason: "INVALID_OPTION" } : total(cart, option);
}

/** Shipping is an item of the cart, so that the items add up to the amount. */
function total(cart: Shippable, option: ShippingOption): ShippingOptionAnswer {
  const shipping = { name: option.displayName, quantity: 1, totalAmount: option.amount };
  const lineItems = option.amount === 0 ? cart.lineItems : [...cart.lineItems, shipping];
  const amount = lineItems.reduce((sum, item) => sum + item.totalAmount, 0);
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError("amounts are whole numbers of minor units");
  return { amount, lineItems };
}
