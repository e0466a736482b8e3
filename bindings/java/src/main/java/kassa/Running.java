package kassa;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kassa.errors.InterruptedFlowException;
import kassa.errors.KassaException;
import kassa.journal.Store;
import kassa.transport.Outcome;
import kassa.transport.Transport;

/**
 * A flow with its journal and its transport: saves first, then sends, waits, and tells what is to be shown. It makes no thread: one
 * thread of yours runs it, and others may give commands and events meanwhile.
 */
public final class Running implements AutoCloseable {
    private final Flow flow;
    private final Store store;
    private final Transport transport;
    private final Hooks hooks;
    private final Mailbox mailbox;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long heard;
    private boolean noted;
    private Next.Step kept;

    /** Drives a flow that was begun or resumed from this store. */
    public Running(Flow flow, Store store, Transport transport, Hooks hooks) {
        this(flow, store, transport, hooks, null);
    }

    Running(Flow flow, Store store, Transport transport, Hooks hooks, Mailbox mailbox) {
        this.flow = flow;
        this.store = store;
        this.transport = transport;
        this.hooks = hooks;
        this.mailbox = mailbox;
    }

    /** Name of the flow. */
    public String reference() {
        return flow.reference();
    }

    /** Kind of the flow. */
    public String kind() {
        return flow.kind();
    }

    /** What the application may see. */
    public View view() {
        lock.lock();
        try {
            return flow.view();
        } finally {
            lock.unlock();
        }
    }

    /** What a {@code call} flow was answered, if there is something. Secrets are handed out once: store them. */
    public Optional<Taken> take() {
        lock.lock();
        try {
            return flow.take();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Saves and sends what is to be saved and sent, and answers what is left to do. Blocks while it sends.
     *
     * @throws kassa.errors.FencedException when another process owns the flow by now
     */
    public Next.Step step() {
        if (kept != null) {
            Next.Step again = kept;
            kept = null;
            return again;
        }
        withMailbox(box -> {
            box.enter(this);
            box.give(flow);
        });
        while (true) {
            Next todo = saved();
            if (todo instanceof Next.Call call) {
                exchange(call);
            } else if (todo instanceof Next.Step step) {
                if (step instanceof Next.Done && !noted) {
                    store.ended(reference());
                    noted = true;
                }
                // A store that fails here takes no notice along.
                kept = isNotice(step) ? step : null;
                withMailbox(box -> box.saved(flow, step instanceof Next.Done));
                kept = null;
                return step;
            }
        }
    }

    private void withMailbox(Consumer<Mailbox> then) {
        if (mailbox == null) {
            return;
        }
        lock.lock();
        try {
            then.accept(mailbox);
        } finally {
            lock.unlock();
        }
    }

    /** A webhook waits for the flow. */
    void newsCame() {
        hear(() -> {});
    }

    /** What is to be done once everything is saved. */
    private Next saved() {
        lock.lock();
        try {
            while (true) {
                Next todo = flow.next();
                if (!(todo instanceof Next.Save save)) {
                    return todo;
                }
                store.append(reference(), save.after(), save.lines());
                flow.saved(save.upto());
            }
        } finally {
            lock.unlock();
        }
    }

    private void exchange(Next.Call call) {
        long begun = System.nanoTime();
        Outcome outcome = null;
        try {
            outcome = Outcome.of(transport.send(call));
            hooks.sent(call, outcome, Duration.ofNanos(System.nanoTime() - begun));
        } finally {
            lock.lock();
            try {
                if (outcome instanceof Outcome.Answer answer) {
                    flow.reply(call, answer.status(), answer.headers(), answer.body());
                } else {
                    // A transport that threw has left nobody knows what behind.
                    flow.lost(call, outcome instanceof Outcome.Lost lost ? lost.stage() : Flow.Lost.UNKNOWN);
                }
            } finally {
                lock.unlock();
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedFlowException(reference());
        }
    }

    /** Drives the flow to its end, and answers the view. */
    public View run() {
        return run(view -> false, null);
    }

    /** Drives the flow to its end, or for this long; it goes on where it is when it is run again, by this process or another. */
    public View run(Duration timeout) {
        return run(view -> false, timeout);
    }

    /** Drives the flow to its end, or until the view satisfies a condition. */
    public View run(Predicate<View> until) {
        return run(until, null);
    }

    /**
     * Drives the flow to its end, until the view satisfies a condition, or for so long.
     *
     * @param timeout null for as long as it takes; a call that is under way is waited for
     * @throws kassa.errors.FencedException when another process owns the flow by now
     * @throws InterruptedFlowException when this thread was interrupted
     */
    public View run(Predicate<View> until, Duration timeout) {
        long begun = System.nanoTime();
        while (true) {
            long heardBefore = heard();
            Next.Step step = step();
            if (isNotice(step)) {
                say(step);
                continue;
            }
            lock.lock();
            try {
                View view = flow.view();
                long left = timeout == null ? Long.MAX_VALUE : timeout.toNanos() - (System.nanoTime() - begun);
                if (step instanceof Next.Done || left <= 0 || until.test(view)) {
                    return view;
                }
                if (heard == heardBefore) {
                    long nanos = step instanceof Next.Wait wait ? TimeUnit.MILLISECONDS.toNanos(wait.ms()) : Long.MAX_VALUE;
                    news.awaitNanos(Math.min(left, nanos));
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new InterruptedFlowException(reference());
            } finally {
                lock.unlock();
            }
        }
    }

    private long heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }

    private static boolean isNotice(Next.Step step) {
        return step instanceof Next.Show || step instanceof Next.Hide || step instanceof Next.Tell;
    }

    /** Gives a notice to its hook. One that the hook throws at is kept for the next step. */
    private void say(Next.Step notice) {
        boolean passed = false;
        try {
            if (notice instanceof Next.Show show) {
                hooks.show(show);
            } else if (notice instanceof Next.Hide hide) {
                hooks.hide(hide);
            } else if (notice instanceof Next.Tell tell) {
                hooks.tell(tell);
            }
            passed = true;
        } finally {
            if (!passed) {
                kept = notice;
            }
        }
    }

    /** The application wants something, such as {@code Map.of("cancel", Map.of())}. */
    public void command(Map<String, ?> command) {
        hear(() -> flow.command(command));
    }

    /** A webhook came. Whether it is about this flow. */
    public boolean event(Event event) {
        try {
            hear(() -> flow.event(event));
        } catch (KassaException refused) {
            if (refused.code() == Codes.EVENT_NOT_OURS) {
                return false;
            }
            throw refused;
        }
        return true;
    }

    /** Something happened on a screen. */
    public void screen(long screen, Flow.Screen what) {
        hear(() -> flow.screen(screen, what));
    }

    private void hear(Runnable tell) {
        lock.lock();
        try {
            tell.run();
            heard++;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Frees the flow. Its journal is all that another process needs. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (mailbox != null) {
                mailbox.leave(this);
            }
            flow.close();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return "Running[" + kind() + " " + reference() + "]";
    }
}
