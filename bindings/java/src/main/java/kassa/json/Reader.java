package kassa.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kassa.Codes;
import kassa.errors.InputException;

/**
 * Takes the members of a JSON object one by one. What is of another type than expected is no fault: it stays with the members
 * that are not known, so that nothing of an answer is lost.
 */
public final class Reader {
    private final Map<String, JsonNode> rest = new LinkedHashMap<>();

    /** Begins with an object that {@code name} is made from. */
    public Reader(String name, JsonNode json) {
        if (json == null || !json.isObject()) {
            throw new InputException(name + " is made from a JSON object", Codes.FORM, "form", "fix", null);
        }
        json.properties().forEach(member -> rest.put(member.getKey(), member.getValue()));
    }

    /** A member, or null when it is missing, null, or not of its type. */
    public <T> T take(String name, Function<JsonNode, T> read) {
        JsonNode found = rest.get(name);
        T value = found == null || found.isNull() ? null : read.apply(found);
        if (value != null || found != null && found.isNull()) {
            rest.remove(name);
        }
        return value;
    }

    /** What was not taken. */
    public Map<String, JsonNode> rest() {
        return rest;
    }

    /** Reads a text. */
    public static String text(JsonNode json) {
        return json.isTextual() ? json.textValue() : null;
    }

    /** Reads a whole number. */
    public static Long integer(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToLong() ? (Long) json.longValue() : null;
    }

    /** Reads any number. */
    public static BigDecimal number(JsonNode json) {
        return json.isNumber() ? json.decimalValue() : null;
    }

    /** Reads a flag. */
    public static Boolean flag(JsonNode json) {
        return json.isBoolean() ? (Boolean) json.booleanValue() : null;
    }

    /** Reads whatever is there. */
    public static JsonNode any(JsonNode json) {
        return json;
    }

    /** Reads a text of an open list. */
    public static <T> Function<JsonNode, T> choice(Function<String, T> of) {
        return json -> json.isTextual() ? of.apply(json.textValue()) : null;
    }

    /** Reads an object. */
    public static <T> Function<JsonNode, T> object(Function<JsonNode, T> from) {
        return json -> json.isObject() ? from.apply(json) : null;
    }

    /** Reads a list, all of it or nothing. */
    public static <T> Function<JsonNode, List<T>> list(Function<JsonNode, T> read) {
        return json -> {
            if (!json.isArray()) {
                return null;
            }
            List<T> items = new ArrayList<>(json.size());
            for (JsonNode each : json) {
                T item = read.apply(each);
                if (item == null) {
                    return null;
                }
                items.add(item);
            }
            return items;
        };
    }

    /** Reads the first of two types that fits. */
    public static <A, B> Function<JsonNode, Either<A, B>> either(Function<JsonNode, A> one, Function<JsonNode, B> other) {
        return json -> {
            A first = one.apply(json);
            if (first != null) {
                return Either.one(first);
            }
            B second = other.apply(json);
            return second == null ? null : Either.other(second);
        };
    }

    /** A copy that never changes; null stays null. */
    public static <T> List<T> copy(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** A copy that never changes and keeps the order; null is empty. */
    public static Map<String, JsonNode> copy(Map<String, JsonNode> members) {
        return members == null || members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
