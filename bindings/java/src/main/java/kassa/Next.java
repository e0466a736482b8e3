package kassa;

import java.util.List;

/** The one thing to do next. */
public sealed interface Next {
    /** What a driven flow leaves to the application. */
    sealed interface Step extends Next {}

    /**
     * Append the lines durably if the journal ends at line {@code after}, then report {@code upto} to {@link Flow#saved}.
     *
     * @param after number of the line that the journal must end with
     * @param upto number to report
     * @param lines without line feeds
     */
    record Save(long after, long upto, List<String> lines) implements Next {
        @Override
        public String toString() {
            return "Save[after=" + after + ", upto=" + upto + "]";
        }
    }

    /**
     * Send a request once, then report what came of it to {@link Flow#reply} or {@link Flow#lost}.
     *
     * @param call which call of the flow; goes back with the answer
     * @param attempt which attempt; goes back with the answer
     * @param operation name of the operation
     * @param method {@code GET}, {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}
     * @param url absolute; follow no redirect
     * @param headers besides Authorization, Content-Type and Content-Length
     * @param auth {@code partner}: add the API key; {@code relay}: add nothing of Klarna's
     * @param body to send as application/json; null when there is none
     * @param form to send in place of a body; null when there is none
     * @param connectMs give up connecting after so many milliseconds, and report it as not sent
     * @param totalMs give up altogether after so many milliseconds, and report it as unknown
     * @param redelivered an earlier process may have sent it before
     */
    record Call(
            long call,
            int attempt,
            String operation,
            String method,
            String url,
            List<Header> headers,
            String auth,
            String body,
            Form form,
            long connectMs,
            long totalMs,
            boolean redelivered)
            implements Next {
        @Override
        public String toString() {
            return "Call[" + operation + ", call=" + call + ", attempt=" + attempt + "]";
        }
    }

    /**
     * Show this to the customer.
     *
     * @param screen which screen of the flow
     * @param kind {@code redirect} or {@code qr}; take another word for a redirect
     * @param url to open or to encode, unchanged
     * @param imageUrl Klarna's own picture of the QR code; null when there is none
     * @param expiresInMs milliseconds until it is useless; null when that is not known
     */
    record Show(long screen, String kind, String url, String imageUrl, Long expiresInMs) implements Step {
        @Override
        public String toString() {
            return "Show[screen=" + screen + ", kind=" + kind + "]";
        }
    }

    /**
     * Take a screen away at once.
     *
     * @param screen which screen of the flow
     */
    record Hide(long screen) implements Step {}

    /**
     * News for the application, for a log: without payload.
     *
     * @param what what it is about
     * @param detail for people
     */
    record Tell(String what, String detail) implements Step {}

    /**
     * Nothing to do for so many milliseconds, unless something happens before.
     *
     * @param ms milliseconds
     */
    record Wait(long ms) implements Step {}

    /** Nothing to do until something happens. */
    record Idle() implements Step {}

    /** The flow has ended; its view says how. */
    record Done() implements Step {}

    /**
     * A form with files.
     *
     * @param contentType of the request
     * @param bytes of the request; not copied
     */
    record Form(String contentType, byte[] bytes) {
        @Override
        public String toString() {
            return "Form[***]";
        }
    }
}
