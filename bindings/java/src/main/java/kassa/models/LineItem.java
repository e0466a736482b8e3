// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * One line of the basket.
 *
 * @param name Text the customer sees. Needed in a request.
 * @param quantity quantity. Needed in a request.
 * @param totalAmount Quantity times unit price, tax included; negative for discounts. Needed in a request.
 * @param unitPrice unit_price.
 * @param totalTaxAmount total_tax_amount.
 * @param currency currency.
 * @param productUrl product_url.
 * @param imageUrl image_url.
 * @param productIdentifier Number of the article, such as a GTIN.
 * @param lineItemReference line_item_reference.
 * @param reference Older name of `line_item_reference`. On its way out.
 * @param shippingReference An entry of `shipping`.
 * @param subscriptionReference An entry of `subscriptions`.
 * @param lineItemMetadata line_item_metadata.
 * @param more members that this version does not know, as they came
 */
public record LineItem(
        String name,
        Long quantity,
        Long totalAmount,
        Long unitPrice,
        Long totalTaxAmount,
        String currency,
        String productUrl,
        String imageUrl,
        String productIdentifier,
        String lineItemReference,
        String reference,
        String shippingReference,
        String subscriptionReference,
        LineItemMetadata lineItemMetadata,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public LineItem {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static LineItem from(JsonNode json) {
        Reader in = new Reader("LineItem", json);
        return new LineItem(
                in.take("name", Reader::text),
                in.take("quantity", Reader::integer),
                in.take("total_amount", Reader::integer),
                in.take("unit_price", Reader::integer),
                in.take("total_tax_amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("product_url", Reader::text),
                in.take("image_url", Reader::text),
                in.take("product_identifier", Reader::text),
                in.take("line_item_reference", Reader::text),
                in.take("reference", Reader::text),
                in.take("shipping_reference", Reader::text),
                in.take("subscription_reference", Reader::text),
                in.take("line_item_metadata", Reader.object(LineItemMetadata::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("name", name, false);
        visitor.member("quantity", quantity, false);
        visitor.member("total_amount", totalAmount, false);
        visitor.member("unit_price", unitPrice, false);
        visitor.member("total_tax_amount", totalTaxAmount, false);
        visitor.member("currency", currency, false);
        visitor.member("product_url", productUrl, false);
        visitor.member("image_url", imageUrl, false);
        visitor.member("product_identifier", productIdentifier, false);
        visitor.member("line_item_reference", lineItemReference, false);
        visitor.member("reference", reference, false);
        visitor.member("shipping_reference", shippingReference, false);
        visitor.member("subscription_reference", subscriptionReference, false);
        visitor.member("line_item_metadata", lineItemMetadata, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link LineItem}. */
    public static final class Builder {
        private String name;
        private Long quantity;
        private Long totalAmount;
        private Long unitPrice;
        private Long totalTaxAmount;
        private String currency;
        private String productUrl;
        private String imageUrl;
        private String productIdentifier;
        private String lineItemReference;
        private String reference;
        private String shippingReference;
        private String subscriptionReference;
        private LineItemMetadata lineItemMetadata;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Text the customer sees. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets `quantity`. */
        public Builder quantity(Long quantity) {
            this.quantity = quantity;
            return this;
        }

        /** The same. */
        public Builder quantity(long quantity) {
            this.quantity = quantity;
            return this;
        }

        /** Quantity times unit price, tax included; negative for discounts. */
        public Builder totalAmount(Long totalAmount) {
            this.totalAmount = totalAmount;
            return this;
        }

        /** The same. */
        public Builder totalAmount(long totalAmount) {
            this.totalAmount = totalAmount;
            return this;
        }

        /** Sets `unit_price`. */
        public Builder unitPrice(Long unitPrice) {
            this.unitPrice = unitPrice;
            return this;
        }

        /** The same. */
        public Builder unitPrice(long unitPrice) {
            this.unitPrice = unitPrice;
            return this;
        }

        /** Sets `total_tax_amount`. */
        public Builder totalTaxAmount(Long totalTaxAmount) {
            this.totalTaxAmount = totalTaxAmount;
            return this;
        }

        /** The same. */
        public Builder totalTaxAmount(long totalTaxAmount) {
            this.totalTaxAmount = totalTaxAmount;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `product_url`. */
        public Builder productUrl(String productUrl) {
            this.productUrl = productUrl;
            return this;
        }

        /** Sets `image_url`. */
        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** Number of the article, such as a GTIN. */
        public Builder productIdentifier(String productIdentifier) {
            this.productIdentifier = productIdentifier;
            return this;
        }

        /** Sets `line_item_reference`. */
        public Builder lineItemReference(String lineItemReference) {
            this.lineItemReference = lineItemReference;
            return this;
        }

        /** Older name of `line_item_reference`. */
        public Builder reference(String reference) {
            this.reference = reference;
            return this;
        }

        /** An entry of `shipping`. */
        public Builder shippingReference(String shippingReference) {
            this.shippingReference = shippingReference;
            return this;
        }

        /** An entry of `subscriptions`. */
        public Builder subscriptionReference(String subscriptionReference) {
            this.subscriptionReference = subscriptionReference;
            return this;
        }

        /** Sets `line_item_metadata`. */
        public Builder lineItemMetadata(LineItemMetadata lineItemMetadata) {
            this.lineItemMetadata = lineItemMetadata;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public LineItem build() {
            return new LineItem(name, quantity, totalAmount, unitPrice, totalTaxAmount, currency, productUrl, imageUrl, productIdentifier, lineItemReference, reference, shippingReference, subscriptionReference, lineItemMetadata, more);
        }
    }
}
