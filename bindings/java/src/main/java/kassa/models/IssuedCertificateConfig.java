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
 * What was asked for.
 *
 * @param usage usage.
 * @param certificateSigningRequest certificate_signing_request.
 * @param more members that this version does not know, as they came
 */
public record IssuedCertificateConfig(
        ClientCertificateUsage usage,
        String certificateSigningRequest,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public IssuedCertificateConfig {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static IssuedCertificateConfig from(JsonNode json) {
        Reader in = new Reader("IssuedCertificateConfig", json);
        return new IssuedCertificateConfig(
                in.take("usage", Reader.choice(ClientCertificateUsage::of)),
                in.take("certificate_signing_request", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("usage", usage, false);
        visitor.member("certificate_signing_request", certificateSigningRequest, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link IssuedCertificateConfig}. */
    public static final class Builder {
        private ClientCertificateUsage usage;
        private String certificateSigningRequest;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `usage`. */
        public Builder usage(ClientCertificateUsage usage) {
            this.usage = usage;
            return this;
        }

        /** Sets `certificate_signing_request`. */
        public Builder certificateSigningRequest(String certificateSigningRequest) {
            this.certificateSigningRequest = certificateSigningRequest;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public IssuedCertificateConfig build() {
            return new IssuedCertificateConfig(usage, certificateSigningRequest, more);
        }
    }
}
