package kassa.json;

/** Is shown the members of an object. */
@FunctionalInterface
public interface Visitor {
    /**
     * One member.
     *
     * @param name its name in JSON
     * @param value null when it is not set
     * @param masked nobody should read the value in a log
     */
    void member(String name, Object value, boolean masked);
}
