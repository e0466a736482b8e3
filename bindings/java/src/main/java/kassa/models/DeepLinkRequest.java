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
 * For whom to make a link: a signed token, or the same in clear.
 *
 * @param jwt Signed with a certificate of usage `JWT_SIGNING`.
 * @param subject E-mail of the user, in the form without signature.
 * @param roles In the form without signature.
 * @param onBehalfOf Organisation that the user acts for; the account itself unless set.
 * @param more members that this version does not know, as they came
 */
public record DeepLinkRequest(
        String jwt,
        String subject,
        List<PortalRole> roles,
        String onBehalfOf,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DeepLinkRequest {
        roles = Reader.copy(roles);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DeepLinkRequest from(JsonNode json) {
        Reader in = new Reader("DeepLinkRequest", json);
        return new DeepLinkRequest(
                in.take("jwt", Reader::text),
                in.take("subject", Reader::text),
                in.take("roles", Reader.list(Reader.choice(PortalRole::of))),
                in.take("on_behalf_of", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("jwt", jwt, true);
        visitor.member("subject", subject, true);
        visitor.member("roles", roles, false);
        visitor.member("on_behalf_of", onBehalfOf, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DeepLinkRequest}. */
    public static final class Builder {
        private String jwt;
        private String subject;
        private List<PortalRole> roles;
        private String onBehalfOf;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Signed with a certificate of usage `JWT_SIGNING`. */
        public Builder jwt(String jwt) {
            this.jwt = jwt;
            return this;
        }

        /** E-mail of the user, in the form without signature. */
        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /** In the form without signature. */
        public Builder roles(List<PortalRole> roles) {
            this.roles = roles;
            return this;
        }

        /** Organisation that the user acts for; the account itself unless set. */
        public Builder onBehalfOf(String onBehalfOf) {
            this.onBehalfOf = onBehalfOf;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DeepLinkRequest build() {
            return new DeepLinkRequest(jwt, subject, roles, onBehalfOf, more);
        }
    }
}
