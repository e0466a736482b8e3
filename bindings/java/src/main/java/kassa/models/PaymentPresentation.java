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
 * Texts, pictures and place of the payment method for one purchase.
 *
 * @param instruction instruction.
 * @param paymentStatus payment_status.
 * @param paymentOption payment_option.
 * @param savedPaymentOption saved_payment_option.
 * @param more members that this version does not know, as they came
 */
public record PaymentPresentation(
        PresentationInstruction instruction,
        PresentationPaymentStatus paymentStatus,
        PaymentOption paymentOption,
        PaymentOption savedPaymentOption,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentPresentation {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentPresentation from(JsonNode json) {
        Reader in = new Reader("PaymentPresentation", json);
        return new PaymentPresentation(
                in.take("instruction", Reader.choice(PresentationInstruction::of)),
                in.take("payment_status", Reader.choice(PresentationPaymentStatus::of)),
                in.take("payment_option", Reader.object(PaymentOption::from)),
                in.take("saved_payment_option", Reader.object(PaymentOption::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("instruction", instruction, false);
        visitor.member("payment_status", paymentStatus, false);
        visitor.member("payment_option", paymentOption, false);
        visitor.member("saved_payment_option", savedPaymentOption, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentPresentation}. */
    public static final class Builder {
        private PresentationInstruction instruction;
        private PresentationPaymentStatus paymentStatus;
        private PaymentOption paymentOption;
        private PaymentOption savedPaymentOption;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `instruction`. */
        public Builder instruction(PresentationInstruction instruction) {
            this.instruction = instruction;
            return this;
        }

        /** Sets `payment_status`. */
        public Builder paymentStatus(PresentationPaymentStatus paymentStatus) {
            this.paymentStatus = paymentStatus;
            return this;
        }

        /** Sets `payment_option`. */
        public Builder paymentOption(PaymentOption paymentOption) {
            this.paymentOption = paymentOption;
            return this;
        }

        /** Sets `saved_payment_option`. */
        public Builder savedPaymentOption(PaymentOption savedPaymentOption) {
            this.savedPaymentOption = savedPaymentOption;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentPresentation build() {
            return new PaymentPresentation(instruction, paymentStatus, paymentOption, savedPaymentOption, more);
        }
    }
}
