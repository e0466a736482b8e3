package kassa;

import java.time.Duration;
import java.util.function.Consumer;
import kassa.transport.Outcome;

/**
 * What a driven flow has to say. Called by the thread that drives it. What a hook throws comes out of {@link Running#run()}; a notice that
 * {@code show}, {@code hide} or {@code tell} threw at is given again by the next step or run.
 */
public interface Hooks {
    /** Says nothing to anybody. */
    Hooks NONE = new Hooks() {};

    /** Hooks that only show. */
    static Hooks show(Consumer<Next.Show> show) {
        return new Hooks() {
            @Override
            public void show(Next.Show screen) {
                show.accept(screen);
            }
        };
    }

    /** Show this to the customer. */
    default void show(Next.Show screen) {}

    /** Take it away. */
    default void hide(Next.Hide screen) {}

    /** News, for a log: it holds no payload. */
    default void tell(Next.Tell news) {}

    /** A call came back, for logs and measurements. Log the operation and the status, never bodies. */
    default void sent(Next.Call call, Outcome outcome, Duration took) {}
}
