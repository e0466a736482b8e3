// A hosted page beside Klarna's SDK: where Klarna is offered, and what the SDK is answered. Source: Klarna's Web SDK, version 2.
/**
 * What a page answers Klarna's SDK for a payment that stands like this. It rejects only what was not paid and will not be: as long as
 * that is open, `wait`, also while the payment is being given up. `returnUrl` is where the page goes on after an approval.
 */
export function initiateAnswer(view, returnUrl) {
    if (view.state === "token_issued" || view.paid === "yes")
        return { resolve: { returnUrl } };
    if (view.ended && view.paid === "no")
        return "reject";
    if ("return_url" in view && view.return_url !== undefined)
        return { resolve: { returnUrl: view.return_url } };
    const way = view.step_up;
    if (view.state !== "awaiting_customer" || way === undefined)
        return "wait";
    if (way.url !== undefined)
        return { resolve: { paymentRequestUrl: way.url } };
    const id = way.payment_request_id ?? ("payment_request_id" in view ? view.payment_request_id : undefined);
    if (id !== undefined)
        return { resolve: { paymentRequestId: id } };
    return way.payment_request_data === undefined ? "wait" : { resolve: way.payment_request_data };
}
const PLACES = {
    PRESELECT_KLARNA: "first",
    SHOW_ONLY_KLARNA: "alone",
    HIDE_KLARNA: "hidden",
};
/**
 * The offer for what the presentation call answered or the SDK's `presentation()` resolved to; `undefined` where it failed, which is no
 * reason to leave Klarna out. What is not known leaves Klarna in its place.
 */
export function offer(presentation) {
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
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The answer to `shippingaddresschange`: the first option, or the one that was `selected` before. */
export function answerAddress(cart, address, selected) {
    if (cart.countries !== undefined && !cart.countries.includes(address.country ?? "")) {
        return { rejectionReason: "COUNTRY_NOT_SUPPORTED" };
    }
    const option = cart.options.find((known) => known.shippingOptionReference === selected) ?? cart.options[0];
    if (option === undefined)
        return { rejectionReason: "ADDRESS_NOT_SUPPORTED" };
    return {
        ...total(cart, option),
        shippingOptions: cart.options,
        selectedShippingOptionReference: option.shippingOptionReference,
    };
}
/** The answer to `shippingoptionselect`. */
export function answerOption(cart, chosen) {
    const option = cart.options.find((known) => known.shippingOptionReference === chosen.shippingOptionReference);
    return option === undefined ? { rejectionReason: "INVALID_OPTION" } : total(cart, option);
}
/** Shipping is an item of the cart, so that the items add up to the amount. */
function total(cart, option) {
    const shipping = { name: option.displayName, quantity: 1, totalAmount: option.amount };
    const lineItems = option.amount === 0 ? cart.lineItems : [...cart.lineItems, shipping];
    const amount = lineItems.reduce((sum, item) => sum + item.totalAmount, 0);
    if (!Number.isSafeInteger(amount) || amount < 0)
        throw new RangeError("amounts are whole numbers of minor units");
    return { amount, lineItems };
}
