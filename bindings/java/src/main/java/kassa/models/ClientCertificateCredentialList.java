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
 * All certificates of the account.
 *
 * @param credentials credentials.
 * @param more members that this version does not know, as they came
 */
public record ClientCertificateCredentialList(
        List<ClientCertificateCredential> credentials,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ClientCertificateCredentialList {
        credentials = Reader.copy(credentials);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ClientCertificateCredentialList from(JsonNode json) {
        Reader in = new Reader("ClientCertificateCredentialList", json);
        return new ClientCertificateCredentialList(
                in.take("credentials", Reader.list(Reader.object(ClientCertificateCredential::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("credentials", credentials, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ClientCertificateCredentialList}. */
    public static final class Builder {
        private List<ClientCertificateCredential> credentials;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `credentials`. */
        public Builder credentials(List<ClientCertificateCredential> credentials) {
            this.credentials = credentials;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ClientCertificateCredentialList build() {
            return new ClientCertificateCredentialList(credentials, more);
        }
    }
}
