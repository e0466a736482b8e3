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
 * A certificate, in the one answer that has it.
 *
 * @param certificate PEM form, line breaks included. Shown once.
 * @param more members that this version does not know, as they came
 */
public record ClientCertificateSecret(
        String certificate,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ClientCertificateSecret {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ClientCertificateSecret from(JsonNode json) {
        Reader in = new Reader("ClientCertificateSecret", json);
        return new ClientCertificateSecret(
                in.take("certificate", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("certificate", certificate, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ClientCertificateSecret}. */
    public static final class Builder {
        private String certificate;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** PEM form, line breaks included. Shown once. */
        public Builder certificate(String certificate) {
            this.certificate = certificate;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ClientCertificateSecret build() {
            return new ClientCertificateSecret(certificate, more);
        }
    }
}
