package kassa;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** An object of the library: freed by {@link #close}, or when nothing refers to it any more. */
final class Handle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long number;
    private final Cleaner.Cleanable freed;

    /** Takes over an object. {@code free} must not refer to what holds the handle: it would never go. */
    Handle(long number, LongConsumer free) {
        this.number = number;
        this.freed = CLEANER.register(this, () -> free.accept(number));
    }

    /** Uses the object, which stays meanwhile. One that was closed is answered by the library with a status. */
    <T> T use(LongFunction<T> with) {
        try {
            return with.apply(number);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Uses the object by a function of the library that may refuse. */
    void call(Refusing function) {
        try {
            long[] error = new long[1];
            Refusals.check(function.call(number, error), error);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Uses the object by a function of the library that makes another one. */
    long make(Making function) {
        try {
            long[] out = new long[1];
            long[] error = new long[1];
            return Refusals.made(function.call(number, out, error), out, error);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void close() {
        freed.clean();
    }

    /** A function that may refuse. */
    interface Refusing {
        int call(long handle, long[] error);
    }

    /** A function that makes an object, or refuses. */
    interface Making {
        int call(long handle, long[] out, long[] error);
    }
}
