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
 * What to issue. The private key stays with the caller; only the request for a signature travels.
 *
 * @param usage usage. Needed in a request.
 * @param certificateSigningRequest PKCS#10 in PEM form, over a P-256 key. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record ClientCertificateConfig(
        ClientCertificateUsage usage,
        String certificateSigningRequest,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ClientCertificateConfig {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ClientCertificateConfig from(JsonNode json) {
        Reader in = new Reader("ClientCertificateConfig", json);
        return new ClientCertificateConfig(
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

    /** Fills a {@link ClientCertificateConfig}. */
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

        /** PKCS#10 in PEM form, over a P-256 key. */
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
        public ClientCertificateConfig build() {
            return new ClientCertificateConfig(usage, certificateSigningRequest, more);
        }
    }
}
