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
 * A voucher.
 *
 * @param voucherName voucher_name.
 * @param voucherType voucher_type.
 * @param voucherCompany voucher_company.
 * @param startsAt starts_at.
 * @param endsAt ends_at.
 * @param affiliateName affiliate_name.
 * @param more members that this version does not know, as they came
 */
public record Voucher(
        String voucherName,
        VoucherType voucherType,
        String voucherCompany,
        String startsAt,
        String endsAt,
        String affiliateName,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Voucher {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Voucher from(JsonNode json) {
        Reader in = new Reader("Voucher", json);
        return new Voucher(
                in.take("voucher_name", Reader::text),
                in.take("voucher_type", Reader.choice(VoucherType::of)),
                in.take("voucher_company", Reader::text),
                in.take("starts_at", Reader::text),
                in.take("ends_at", Reader::text),
                in.take("affiliate_name", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("voucher_name", voucherName, false);
        visitor.member("voucher_type", voucherType, false);
        visitor.member("voucher_company", voucherCompany, false);
        visitor.member("starts_at", startsAt, false);
        visitor.member("ends_at", endsAt, false);
        visitor.member("affiliate_name", affiliateName, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Voucher}. */
    public static final class Builder {
        private String voucherName;
        private VoucherType voucherType;
        private String voucherCompany;
        private String startsAt;
        private String endsAt;
        private String affiliateName;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `voucher_name`. */
        public Builder voucherName(String voucherName) {
            this.voucherName = voucherName;
            return this;
        }

        /** Sets `voucher_type`. */
        public Builder voucherType(VoucherType voucherType) {
            this.voucherType = voucherType;
            return this;
        }

        /** Sets `voucher_company`. */
        public Builder voucherCompany(String voucherCompany) {
            this.voucherCompany = voucherCompany;
            return this;
        }

        /** Sets `starts_at`. */
        public Builder startsAt(String startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        /** Sets `ends_at`. */
        public Builder endsAt(String endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        /** Sets `affiliate_name`. */
        public Builder affiliateName(String affiliateName) {
            this.affiliateName = affiliateName;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Voucher build() {
            return new Voucher(voucherName, voucherType, voucherCompany, startsAt, endsAt, affiliateName, more);
        }
    }
}
