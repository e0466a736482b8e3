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
 * A subscription that is started or charged.
 *
 * @param subscriptionReference subscription_reference. Needed in a request.
 * @param name name.
 * @param freeTrial free_trial.
 * @param billingPlans billing_plans.
 * @param more members that this version does not know, as they came
 */
public record Subscription(
        String subscriptionReference,
        String name,
        FreeTrial freeTrial,
        List<BillingPlan> billingPlans,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Subscription {
        billingPlans = Reader.copy(billingPlans);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Subscription from(JsonNode json) {
        Reader in = new Reader("Subscription", json);
        return new Subscription(
                in.take("subscription_reference", Reader::text),
                in.take("name", Reader::text),
                in.take("free_trial", Reader.choice(FreeTrial::of)),
                in.take("billing_plans", Reader.list(Reader.object(BillingPlan::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("subscription_reference", subscriptionReference, false);
        visitor.member("name", name, false);
        visitor.member("free_trial", freeTrial, false);
        visitor.member("billing_plans", billingPlans, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Subscription}. */
    public static final class Builder {
        private String subscriptionReference;
        private String name;
        private FreeTrial freeTrial;
        private List<BillingPlan> billingPlans;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `subscription_reference`. */
        public Builder subscriptionReference(String subscriptionReference) {
            this.subscriptionReference = subscriptionReference;
            return this;
        }

        /** Sets `name`. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets `free_trial`. */
        public Builder freeTrial(FreeTrial freeTrial) {
            this.freeTrial = freeTrial;
            return this;
        }

        /** Sets `billing_plans`. */
        public Builder billingPlans(List<BillingPlan> billingPlans) {
            this.billingPlans = billingPlans;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Subscription build() {
            return new Subscription(subscriptionReference, name, freeTrial, billingPlans, more);
        }
    }
}
