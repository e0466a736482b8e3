package kassa.errors;

/** Nobody knows whether a call was executed. */
public final class CallUnknownException extends KassaException {
    private static final long serialVersionUID = 1;

    private final String operation;
    private final String read;

    /** About an operation. */
    public CallUnknownException(String operation, String read, String advice) {
        super(
                "it is not known whether " + operation + " was executed; "
                        + (read == null ? "find out before it is made again" : "read " + read + " before it is made again"),
                0,
                "unknown",
                advice,
                null);
        this.operation = operation;
        this.read = read;
    }

    /** The operation. */
    public String operation() {
        return operation;
    }

    /** The operation that shows what became of it; null when there is none. */
    public String read() {
        return read;
    }
}
