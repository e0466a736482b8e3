// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Ground of a decision. */
public final class ComplianceDecisionType extends OpenEnum {
    /** {@code FRAUDULENT_BEHAVIOUR}. */
    public static final ComplianceDecisionType FRAUDULENT_BEHAVIOUR = new ComplianceDecisionType("FRAUDULENT_BEHAVIOUR");

    /** {@code NON_COMPLIANT}. */
    public static final ComplianceDecisionType NON_COMPLIANT = new ComplianceDecisionType("NON_COMPLIANT");

    /** {@code PROHIBITED_OR_RESTRICTED_SEGMENT}. */
    public static final ComplianceDecisionType PROHIBITED_OR_RESTRICTED_SEGMENT = new ComplianceDecisionType("PROHIBITED_OR_RESTRICTED_SEGMENT");

    /** {@code OTHER_RISK}. */
    public static final ComplianceDecisionType OTHER_RISK = new ComplianceDecisionType("OTHER_RISK");

    private static final List<ComplianceDecisionType> KNOWN =
            List.of(FRAUDULENT_BEHAVIOUR, NON_COMPLIANT, PROHIBITED_OR_RESTRICTED_SEGMENT, OTHER_RISK);

    private ComplianceDecisionType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ComplianceDecisionType of(String text) {
        return OpenEnum.find(KNOWN, text, ComplianceDecisionType::new);
    }

    /** The values that this version knows. */
    public static List<ComplianceDecisionType> known() {
        return KNOWN;
    }
}
