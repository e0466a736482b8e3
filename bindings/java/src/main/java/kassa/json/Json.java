package kassa.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import kassa.Codes;
import kassa.errors.InputException;

/** JSON as trees. Numbers keep all their digits; amounts are whole numbers. */
public final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Reads a text.
     *
     * @throws InputException when it is no JSON; the message tells where, and holds nothing of the text
     */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException fault) {
            // What the parser says quotes the text, which may hold secrets.
            var place = fault.getLocation();
            String where = place == null ? "" : " in line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw new InputException("no JSON" + where, Codes.JSON, "json", "fix", null);
        }
    }

    /** Writes a value, without blanks. */
    public static String text(Object value) {
        return of(value).toString();
    }

    /** An empty object. */
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /**
     * The tree of a value: a text, a whole number, a {@link BigDecimal}, a flag, a map, a list, an object of the API, an enum
     * of it, a tree, or null.
     *
     * @throws InputException for anything else, floats among them; its pointer tells where
     */
    public static JsonNode of(Object value) {
        return of(value, "");
    }

    private static JsonNode of(Object value, String pointer) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof JsonNode node) {
            return node;
        } else if (value instanceof Model model) {
            return model.toJson();
        } else if (value instanceof Either<?, ?> either) {
            return of(either.value(), pointer);
        } else if (value instanceof String || value instanceof OpenEnum) {
            return NODES.textNode(value.toString());
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return NODES.numberNode(((Number) value).longValue());
        } else if (value instanceof BigInteger whole) {
            return NODES.numberNode(whole);
        } else if (value instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode made = NODES.objectNode();
            map.forEach((name, item) -> made.set(String.valueOf(name), of(item, pointer + "/" + name)));
            return made;
        } else if (value instanceof Iterable<?> list) {
            ArrayNode made = NODES.arrayNode();
            list.forEach(item -> made.add(of(item, pointer + "/" + made.size())));
            return made;
        }
        throw new InputException(
                "a value of " + value.getClass().getName() + " has no place in JSON: give a text, a whole number, a BigDecimal, "
                        + "a flag, a map, a list, or an object of kassa.models",
                Codes.FORM,
                "form",
                "fix",
                pointer);
    }
}
