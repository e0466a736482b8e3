// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * What is bought, by whom, and where it goes.
 *
 * @param purchaseReference Order number that the customer sees.
 * @param lineItems Basket. Totals should add up to the amount of the payment.
 * @param shipping shipping.
 * @param customer customer.
 * @param subscriptions subscriptions.
 * @param ondemandService ondemand_service.
 * @param travelReservations travel_reservations.
 * @param lodgingReservations lodging_reservations.
 * @param eventReservations event_reservations.
 * @param insurances insurances.
 * @param vouchers vouchers.
 * @param marketplaceSellers marketplace_sellers.
 * @param additionalData Older extra data of the merchant, as a JSON text.
 * @param more members that this version does not know, as they came
 */
public record SupplementaryPurchaseData(
        String purchaseReference,
        List<LineItem> lineItems,
        List<Shipping> shipping,
        Customer customer,
        List<Subscription> subscriptions,
        OndemandService ondemandService,
        List<TravelReservation> travelReservations,
        List<LodgingReservation> lodgingReservations,
        List<EventReservation> eventReservations,
        List<Insurance> insurances,
        List<Voucher> vouchers,
        List<MarketplaceSeller> marketplaceSellers,
        String additionalData,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SupplementaryPurchaseData {
        lineItems = Reader.copy(lineItems);
        shipping = Reader.copy(shipping);
        subscriptions = Reader.copy(subscriptions);
        travelReservations = Reader.copy(travelReservations);
        lodgingReservations = Reader.copy(lodgingReservations);
        eventReservations = Reader.copy(eventReservations);
        insurances = Reader.copy(insurances);
        vouchers = Reader.copy(vouchers);
        marketplaceSellers = Reader.copy(marketplaceSellers);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SupplementaryPurchaseData from(JsonNode json) {
        Reader in = new Reader("SupplementaryPurchaseData", json);
        return new SupplementaryPurchaseData(
                in.take("purchase_reference", Reader::text),
                in.take("line_items", Reader.list(Reader.object(LineItem::from))),
                in.take("shipping", Reader.list(Reader.object(Shipping::from))),
                in.take("customer", Reader.object(Customer::from)),
                in.take("subscriptions", Reader.list(Reader.object(Subscription::from))),
                in.take("ondemand_service", Reader.object(OndemandService::from)),
                in.take("travel_reservations", Reader.list(Reader.object(TravelReservation::from))),
                in.take("lodging_reservations", Reader.list(Reader.object(LodgingReservation::from))),
                in.take("event_reservations", Reader.list(Reader.object(EventReservation::from))),
                in.take("insurances", Reader.list(Reader.object(Insurance::from))),
                in.take("vouchers", Reader.list(Reader.object(Voucher::from))),
                in.take("marketplace_sellers", Reader.list(Reader.object(MarketplaceSeller::from))),
                in.take("additional_data", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("purchase_reference", purchaseReference, false);
        visitor.member("line_items", lineItems, false);
        visitor.member("shipping", shipping, false);
        visitor.member("customer", customer, true);
        visitor.member("subscriptions", subscriptions, false);
        visitor.member("ondemand_service", ondemandService, false);
        visitor.member("travel_reservations", travelReservations, false);
        visitor.member("lodging_reservations", lodgingReservations, false);
        visitor.member("event_reservations", eventReservations, false);
        visitor.member("insurances", insurances, false);
        visitor.member("vouchers", vouchers, false);
        visitor.member("marketplace_sellers", marketplaceSellers, false);
        visitor.member("additional_data", additionalData, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SupplementaryPurchaseData}. */
    public static final class Builder {
        private String purchaseReference;
        private List<LineItem> lineItems;
        private List<Shipping> shipping;
        private Customer customer;
        private List<Subscription> subscriptions;
        private OndemandService ondemandService;
        private List<TravelReservation> travelReservations;
        private List<LodgingReservation> lodgingReservations;
        private List<EventReservation> eventReservations;
        private List<Insurance> insurances;
        private List<Voucher> vouchers;
        private List<MarketplaceSeller> marketplaceSellers;
        private String additionalData;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Order number that the customer sees. */
        public Builder purchaseReference(String purchaseReference) {
            this.purchaseReference = purchaseReference;
            return this;
        }

        /** Basket. Totals should add up to the amount of the payment. */
        public Builder lineItems(List<LineItem> lineItems) {
            this.lineItems = lineItems;
            return this;
        }

        /** Sets `shipping`. */
        public Builder shipping(List<Shipping> shipping) {
            this.shipping = shipping;
            return this;
        }

        /** Sets `customer`. */
        public Builder customer(Customer customer) {
            this.customer = customer;
            return this;
        }

        /** Sets `subscriptions`. */
        public Builder subscriptions(List<Subscription> subscriptions) {
            this.subscriptions = subscriptions;
            return this;
        }

        /** Sets `ondemand_service`. */
        public Builder ondemandService(OndemandService ondemandService) {
            this.ondemandService = ondemandService;
            return this;
        }

        /** Sets `travel_reservations`. */
        public Builder travelReservations(List<TravelReservation> travelReservations) {
            this.travelReservations = travelReservations;
            return this;
        }

        /** Sets `lodging_reservations`. */
        public Builder lodgingReservations(List<LodgingReservation> lodgingReservations) {
            this.lodgingReservations = lodgingReservations;
            return this;
        }

        /** Sets `event_reservations`. */
        public Builder eventReservations(List<EventReservation> eventReservations) {
            this.eventReservations = eventReservations;
            return this;
        }

        /** Sets `insurances`. */
        public Builder insurances(List<Insurance> insurances) {
            this.insurances = insurances;
            return this;
        }

        /** Sets `vouchers`. */
        public Builder vouchers(List<Voucher> vouchers) {
            this.vouchers = vouchers;
            return this;
        }

        /** Sets `marketplace_sellers`. */
        public Builder marketplaceSellers(List<MarketplaceSeller> marketplaceSellers) {
            this.marketplaceSellers = marketplaceSellers;
            return this;
        }

        /** Older extra data of the merchant, as a JSON text. */
        public Builder additionalData(String additionalData) {
            this.additionalData = additionalData;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SupplementaryPurchaseData build() {
            return new SupplementaryPurchaseData(purchaseReference, lineItems, shipping, customer, subscriptions, ondemandService, travelReservations, lodgingReservations, eventReservations, insurances, vouchers, marketplaceSellers, additionalData, more);
        }
    }
}
