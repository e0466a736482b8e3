package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the report says about one of Klarna's requirements.
 *
 * @param id such as {@code KNR-07}
 * @param rule what is asked for
 * @param level how much it weighs for you; empty where it says nothing about you
 * @param verdict {@code met}, {@code not_met}, {@code not_shown}, {@code duty} or {@code does_not_apply}
 * @param how how it is met: kassa enforces it, the report checks it, or it is your duty
 * @param why why the verdict is what it is
 * @param remedy what to do about it
 * @param see where that is explained
 */
public record Requirement(
        String id, String rule, Optional<String> level, String verdict, String how, String why, String remedy, String see) {
    static Requirement of(JsonNode row) {
        return new Requirement(
                row.path("id").asText(),
                row.path("rule").asText(),
                Optional.ofNullable(row.get("level")).map(JsonNode::asText),
                row.path("verdict").asText(),
                row.path("how").asText(),
                row.path("why").asText(),
                row.path("remedy").asText(),
                row.path("see").asText());
    }
}
