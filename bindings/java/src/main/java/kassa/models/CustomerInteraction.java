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
 * The way to the customer.
 *
 * @param method method.
 * @param paymentRequestId The same id as on the request.
 * @param paymentRequestUrl To be opened in the browser, or handed to the SDK. Whoever has it stands in for the customer.
 * @param qrCode qr_code.
 * @param more members that this version does not know, as they came
 */
public record CustomerInteraction(
        CustomerInteractionMethod method,
        String paymentRequestId,
        String paymentRequestUrl,
        QrCode qrCode,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerInteraction {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerInteraction from(JsonNode json) {
        Reader in = new Reader("CustomerInteraction", json);
        return new CustomerInteraction(
                in.take("method", Reader.choice(CustomerInteractionMethod::of)),
                in.take("payment_request_id", Reader::text),
                in.take("payment_request_url", Reader::text),
                in.take("qr_code", Reader.object(QrCode::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("method", method, false);
        visitor.member("payment_request_id", paymentRequestId, false);
        visitor.member("payment_request_url", paymentRequestUrl, true);
        visitor.member("qr_code", qrCode, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerInteraction}. */
    public static final class Builder {
        private CustomerInteractionMethod method;
        private String paymentRequestId;
        private String paymentRequestUrl;
        private QrCode qrCode;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `method`. */
        public Builder method(CustomerInteractionMethod method) {
            this.method = method;
            return this;
        }

        /** The same id as on the request. */
        public Builder paymentRequestId(String paymentRequestId) {
            this.paymentRequestId = paymentRequestId;
            return this;
        }

        /** To be opened in the browser, or handed to the SDK. Whoever has it stands in for the customer. */
        public Builder paymentRequestUrl(String paymentRequestUrl) {
            this.paymentRequestUrl = paymentRequestUrl;
            return this;
        }

        /** Sets `qr_code`. */
        public Builder qrCode(QrCode qrCode) {
            this.qrCode = qrCode;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerInteraction build() {
            return new CustomerInteraction(method, paymentRequestId, paymentRequestUrl, qrCode, more);
        }
    }
}
