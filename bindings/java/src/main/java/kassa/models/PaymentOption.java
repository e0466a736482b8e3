// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.json.Either;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * One way to pay.
 *
 * @param paymentOptionId To be sent back on authorize; opaque.
 * @param header header.
 * @param subheader subheader.
 * @param badge badge.
 * @param message message.
 * @param terms terms.
 * @param paymentButton payment_button.
 * @param icon icon.
 * @param more members that this version does not know, as they came
 */
public record PaymentOption(
        String paymentOptionId,
        Either<String, PresentationText> header,
        Either<String, PresentationText> subheader,
        Either<String, PresentationText> badge,
        Either<String, PresentationText> message,
        Either<String, PresentationText> terms,
        PaymentButton paymentButton,
        PaymentIcon icon,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentOption {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentOption from(JsonNode json) {
        Reader in = new Reader("PaymentOption", json);
        return new PaymentOption(
                in.take("payment_option_id", Reader::text),
                in.take("header", Reader.either(Reader::text, Reader.object(PresentationText::from))),
                in.take("subheader", Reader.either(Reader::text, Reader.object(PresentationText::from))),
                in.take("badge", Reader.either(Reader::text, Reader.object(PresentationText::from))),
                in.take("message", Reader.either(Reader::text, Reader.object(PresentationText::from))),
                in.take("terms", Reader.either(Reader::text, Reader.object(PresentationText::from))),
                in.take("payment_button", Reader.object(PaymentButton::from)),
                in.take("icon", Reader.object(PaymentIcon::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_option_id", paymentOptionId, false);
        visitor.member("header", header, false);
        visitor.member("subheader", subheader, false);
        visitor.member("badge", badge, false);
        visitor.member("message", message, false);
        visitor.member("terms", terms, false);
        visitor.member("payment_button", paymentButton, false);
        visitor.member("icon", icon, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentOption}. */
    public static final class Builder {
        private String paymentOptionId;
        private Either<String, PresentationText> header;
        private Either<String, PresentationText> subheader;
        private Either<String, PresentationText> badge;
        private Either<String, PresentationText> message;
        private Either<String, PresentationText> terms;
        private PaymentButton paymentButton;
        private PaymentIcon icon;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** To be sent back on authorize; opaque. */
        public Builder paymentOptionId(String paymentOptionId) {
            this.paymentOptionId = paymentOptionId;
            return this;
        }

        /** Sets `header`. */
        public Builder header(Either<String, PresentationText> header) {
            this.header = header;
            return this;
        }

        /** Sets `subheader`. */
        public Builder subheader(Either<String, PresentationText> subheader) {
            this.subheader = subheader;
            return this;
        }

        /** Sets `badge`. */
        public Builder badge(Either<String, PresentationText> badge) {
            this.badge = badge;
            return this;
        }

        /** Sets `message`. */
        public Builder message(Either<String, PresentationText> message) {
            this.message = message;
            return this;
        }

        /** Sets `terms`. */
        public Builder terms(Either<String, PresentationText> terms) {
            this.terms = terms;
            return this;
        }

        /** Sets `payment_button`. */
        public Builder paymentButton(PaymentButton paymentButton) {
            this.paymentButton = paymentButton;
            return this;
        }

        /** Sets `icon`. */
        public Builder icon(PaymentIcon icon) {
            this.icon = icon;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentOption build() {
            return new PaymentOption(paymentOptionId, header, subheader, badge, message, terms, paymentButton, icon, more);
        }
    }
}
