// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What to tell along with an account. */
public final class PartnerAccountExpansion extends OpenEnum {
    /** {@code products}. */
    public static final PartnerAccountExpansion PRODUCTS = new PartnerAccountExpansion("products");

    /** {@code brands}. */
    public static final PartnerAccountExpansion BRANDS = new PartnerAccountExpansion("brands");

    /** {@code store_groups}. */
    public static final PartnerAccountExpansion STORE_GROUPS = new PartnerAccountExpansion("store_groups");

    /** {@code partner_business_entities}. */
    public static final PartnerAccountExpansion PARTNER_BUSINESS_ENTITIES = new PartnerAccountExpansion("partner_business_entities");

    private static final List<PartnerAccountExpansion> KNOWN =
            List.of(PRODUCTS, BRANDS, STORE_GROUPS, PARTNER_BUSINESS_ENTITIES);

    private PartnerAccountExpansion(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PartnerAccountExpansion of(String text) {
        return OpenEnum.find(KNOWN, text, PartnerAccountExpansion::new);
    }

    /** The values that this version knows. */
    public static List<PartnerAccountExpansion> known() {
        return KNOWN;
    }
}
