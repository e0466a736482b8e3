import type { CheckoutView, Open, PaymentView } from "./types.js";
/** What Klarna's SDK makes a payment request of, where the page leaves that to it. */
export interface PaymentRequestData {
    currency: string;
    /** Minor units. */
    amount?: number;
    paymentOptionId?: string;
    paymentRequestReference?: string;
    supplementaryPurchaseData?: Record<string, unknown>;
    customerInteractionConfig?: {
        returnUrl?: string;
    };
    collectCustomerProfile?: Open<"profile:name" | "profile:email" | "profile:phone" | "profile:locale" | "profile:billing_address" | "profile:country" | "profile:national_identification" | "profile:date_of_birth">[];
    shippingConfig?: {
        mode: Open<"EDITABLE" | "READ_ONLY">;
        supportedCountries?: string[];
    };
    requestCustomerToken?: {
        scopes: string[];
        customerTokenReference?: string;
    };
    interoperabilityData?: string;
    intent?: Open<"authorization" | "preparation">;
}
/** What Klarna's SDK takes from the `initiate` callback. */
export type Initiate = 
/** Klarna's own address, untouched: the SDK reads region and access out of it. */
{
    paymentRequestUrl: string;
}
/** The payment request by its id. Older. */
 | {
    paymentRequestId: string;
}
/** Nothing more is asked of the customer: the SDK goes there. */
 | {
    returnUrl: string;
} | PaymentRequestData;
/** `resolve` with it, reject, or ask the view again: nothing is decided. */
export type InitiateAnswer = {
    resolve: Initiate;
} | "reject" | "wait";
/**
 * What a page answers Klarna's SDK for a payment that stands like this. It rejects only what was not paid and will not be: as long as
 * that is open, `wait`, also while the payment is being given up. `returnUrl` is where the page goes on after an approval.
 */
export declare function initiateAnswer(view: PaymentView | CheckoutView, returnUrl: string): InitiateAnswer;
/** Where a page offers Klarna. */
export interface Offer {
    /** Where it usually stands; first and selected; alone; nowhere. */
    place: "usual" | "first" | "alone" | "hidden";
    /** The customer has done their part: start the payment without a click and without sending them anywhere. */
    authorize_at_once: boolean;
    /** Klarna's texts and pictures are there; otherwise show name and logo. */
    has_texts: boolean;
}
/**
 * The offer for what the presentation call answered or the SDK's `presentation()` resolved to; `undefined` where it failed, which is no
 * reason to leave Klarna out. What is not known leaves Klarna in its place.
 */
export declare function offer(presentation: unknown): Offer;
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
    rejectionReason: Open<"COUNTRY_NOT_SUPPORTED" | "POSTAL_CODE_NOT_SUPPORTED" | "CITY_NOT_SUPPORTED" | "REGION_NOT_SUPPORTED" | "ADDRESS_NOT_SUPPORTED" | "INVALID_OPTION">;
}
/** What a cart costs, and how it is sent. */
export interface Shippable {
    /** Items without shipping, as Klarna takes them; each has its `totalAmount` in minor units. */
    lineItems: (Record<string, unknown> & {
        totalAmount: number;
    })[];
    options: ShippingOption[];
    /** ISO 3166 codes, two letters; all countries where it is left out. */
    countries?: string[];
}
/** The answer to `shippingaddresschange`: the first option, or the one that was `selected` before. */
export declare function answerAddress(cart: Shippable, address: {
    country?: string;
}, selected?: string): ShippingAddressAnswer | ShippingRejection;
/** The answer to `shippingoptionselect`. */
export declare function answerOption(cart: Shippable, chosen: {
    shippingOptionReference: string;
}): ShippingOptionAnswer | ShippingRejection;
