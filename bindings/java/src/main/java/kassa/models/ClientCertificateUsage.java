// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What a certificate is for. */
public final class ClientCertificateUsage extends OpenEnum {
    /** {@code MTLS}. */
    public static final ClientCertificateUsage MTLS = new ClientCertificateUsage("MTLS");

    /** {@code JWT_SIGNING}. */
    public static final ClientCertificateUsage JWT_SIGNING = new ClientCertificateUsage("JWT_SIGNING");

    private static final List<ClientCertificateUsage> KNOWN =
            List.of(MTLS, JWT_SIGNING);

    private ClientCertificateUsage(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ClientCertificateUsage of(String text) {
        return OpenEnum.find(KNOWN, text, ClientCertificateUsage::new);
    }

    /** The values that this version knows. */
    public static List<ClientCertificateUsage> known() {
        return KNOWN;
    }
}
