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
 * A seller on a marketplace.
 *
 * @param marketplaceSellerReference marketplace_seller_reference.
 * @param marketplaceSellerName marketplace_seller_name.
 * @param marketplaceSellerAddress marketplace_seller_address.
 * @param productCategory product_category.
 * @param lineItemReferences line_item_references.
 * @param shippingReferences shipping_references.
 * @param sellerRegisteredAt seller_registered_at.
 * @param sellerUpdatedAt seller_updated_at.
 * @param sellerLastLoginAt seller_last_login_at.
 * @param sellerRating seller_rating.
 * @param numberOfTransactions number_of_transactions.
 * @param volumeOfTransactions volume_of_transactions.
 * @param more members that this version does not know, as they came
 */
public record MarketplaceSeller(
        String marketplaceSellerReference,
        String marketplaceSellerName,
        Address marketplaceSellerAddress,
        String productCategory,
        List<String> lineItemReferences,
        List<String> shippingReferences,
        String sellerRegisteredAt,
        String sellerUpdatedAt,
        String sellerLastLoginAt,
        SellerRating sellerRating,
        Long numberOfTransactions,
        Long volumeOfTransactions,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MarketplaceSeller {
        lineItemReferences = Reader.copy(lineItemReferences);
        shippingReferences = Reader.copy(shippingReferences);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MarketplaceSeller from(JsonNode json) {
        Reader in = new Reader("MarketplaceSeller", json);
        return new MarketplaceSeller(
                in.take("marketplace_seller_reference", Reader::text),
                in.take("marketplace_seller_name", Reader::text),
                in.take("marketplace_seller_address", Reader.object(Address::from)),
                in.take("product_category", Reader::text),
                in.take("line_item_references", Reader.list(Reader::text)),
                in.take("shipping_references", Reader.list(Reader::text)),
                in.take("seller_registered_at", Reader::text),
                in.take("seller_updated_at", Reader::text),
                in.take("seller_last_login_at", Reader::text),
                in.take("seller_rating", Reader.choice(SellerRating::of)),
                in.take("number_of_transactions", Reader::integer),
                in.take("volume_of_transactions", Reader::integer),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("marketplace_seller_reference", marketplaceSellerReference, false);
        visitor.member("marketplace_seller_name", marketplaceSellerName, false);
        visitor.member("marketplace_seller_address", marketplaceSellerAddress, true);
        visitor.member("product_category", productCategory, false);
        visitor.member("line_item_references", lineItemReferences, false);
        visitor.member("shipping_references", shippingReferences, false);
        visitor.member("seller_registered_at", sellerRegisteredAt, false);
        visitor.member("seller_updated_at", sellerUpdatedAt, false);
        visitor.member("seller_last_login_at", sellerLastLoginAt, false);
        visitor.member("seller_rating", sellerRating, false);
        visitor.member("number_of_transactions", numberOfTransactions, false);
        visitor.member("volume_of_transactions", volumeOfTransactions, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MarketplaceSeller}. */
    public static final class Builder {
        private String marketplaceSellerReference;
        private String marketplaceSellerName;
        private Address marketplaceSellerAddress;
        private String productCategory;
        private List<String> lineItemReferences;
        private List<String> shippingReferences;
        private String sellerRegisteredAt;
        private String sellerUpdatedAt;
        private String sellerLastLoginAt;
        private SellerRating sellerRating;
        private Long numberOfTransactions;
        private Long volumeOfTransactions;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `marketplace_seller_reference`. */
        public Builder marketplaceSellerReference(String marketplaceSellerReference) {
            this.marketplaceSellerReference = marketplaceSellerReference;
            return this;
        }

        /** Sets `marketplace_seller_name`. */
        public Builder marketplaceSellerName(String marketplaceSellerName) {
            this.marketplaceSellerName = marketplaceSellerName;
            return this;
        }

        /** Sets `marketplace_seller_address`. */
        public Builder marketplaceSellerAddress(Address marketplaceSellerAddress) {
            this.marketplaceSellerAddress = marketplaceSellerAddress;
            return this;
        }

        /** Sets `product_category`. */
        public Builder productCategory(String productCategory) {
            this.productCategory = productCategory;
            return this;
        }

        /** Sets `line_item_references`. */
        public Builder lineItemReferences(List<String> lineItemReferences) {
            this.lineItemReferences = lineItemReferences;
            return this;
        }

        /** Sets `shipping_references`. */
        public Builder shippingReferences(List<String> shippingReferences) {
            this.shippingReferences = shippingReferences;
            return this;
        }

        /** Sets `seller_registered_at`. */
        public Builder sellerRegisteredAt(String sellerRegisteredAt) {
            this.sellerRegisteredAt = sellerRegisteredAt;
            return this;
        }

        /** Sets `seller_updated_at`. */
        public Builder sellerUpdatedAt(String sellerUpdatedAt) {
            this.sellerUpdatedAt = sellerUpdatedAt;
            return this;
        }

        /** Sets `seller_last_login_at`. */
        public Builder sellerLastLoginAt(String sellerLastLoginAt) {
            this.sellerLastLoginAt = sellerLastLoginAt;
            return this;
        }

        /** Sets `seller_rating`. */
        public Builder sellerRating(SellerRating sellerRating) {
            this.sellerRating = sellerRating;
            return this;
        }

        /** Sets `number_of_transactions`. */
        public Builder numberOfTransactions(Long numberOfTransactions) {
            this.numberOfTransactions = numberOfTransactions;
            return this;
        }

        /** The same. */
        public Builder numberOfTransactions(long numberOfTransactions) {
            this.numberOfTransactions = numberOfTransactions;
            return this;
        }

        /** Sets `volume_of_transactions`. */
        public Builder volumeOfTransactions(Long volumeOfTransactions) {
            this.volumeOfTransactions = volumeOfTransactions;
            return this;
        }

        /** The same. */
        public Builder volumeOfTransactions(long volumeOfTransactions) {
            this.volumeOfTransactions = volumeOfTransactions;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MarketplaceSeller build() {
            return new MarketplaceSeller(marketplaceSellerReference, marketplaceSellerName, marketplaceSellerAddress, productCategory, lineItemReferences, shippingReferences, sellerRegisteredAt, sellerUpdatedAt, sellerLastLoginAt, sellerRating, numberOfTransactions, volumeOfTransactions, more);
        }
    }
}
