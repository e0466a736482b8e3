package kassa;

/**
 * A header of a request or an answer. Printed, it keeps its value for itself: tokens travel in headers.
 *
 * @param name its name
 * @param value its value
 */
public record Header(String name, String value) {
    @Override
    public String toString() {
        return name + ": ***";
    }
}
