package kassa.errors;

import com.fasterxml.jackson.databind.JsonNode;

/** Klarna refused a call, and no attempt of it was executed. */
public final class CallRefusedException extends KassaException {
    private static final long serialVersionUID = 1;

    private final JsonNode problem;

    /** What Klarna said, as the view of the call has it. */
    public CallRefusedException(JsonNode problem, String advice) {
        super(said(problem), 0, "refused", advice, null);
        this.problem = problem;
    }

    private static String said(JsonNode problem) {
        String code = problem.path("error_code").asText("");
        String message = problem.path("message").asText(code.isEmpty() ? "no reason was given" : code);
        return problem.path("status").asText() + (code.isEmpty() ? "" : " " + code) + ": " + message;
    }

    /** HTTP status. */
    public int status() {
        return problem.path("status").asInt();
    }

    /** Klarna's code; branch on it. Null when there was none. */
    public String errorCode() {
        return problem.path("error_code").asText(null);
    }

    /** Quote it to Klarna's support. Null when there was none. */
    public String errorId() {
        return problem.path("error_id").asText(null);
    }

    /** All of it: {@code status}, {@code error_code}, {@code error_id}, {@code message}, {@code parameters}. */
    public JsonNode problem() {
        return problem;
    }
}
