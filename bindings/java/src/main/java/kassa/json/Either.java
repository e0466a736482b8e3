package kassa.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is one of two types.
 *
 * @param <A> the first
 * @param <B> the second
 */
public final class Either<A, B> {
    private final A one;
    private final B other;

    private Either(A one, B other) {
        this.one = one;
        this.other = other;
    }

    /** A value of the first type. */
    public static <A, B> Either<A, B> one(A value) {
        return new Either<>(Objects.requireNonNull(value), null);
    }

    /** A value of the second type. */
    public static <A, B> Either<A, B> other(B value) {
        return new Either<>(null, Objects.requireNonNull(value));
    }

    /** The value, if it is of the first type. */
    public Optional<A> one() {
        return Optional.ofNullable(one);
    }

    /** The value, if it is of the second type. */
    public Optional<B> other() {
        return Optional.ofNullable(other);
    }

    /** What one of two functions makes of it. */
    public <R> R map(Function<? super A, ? extends R> first, Function<? super B, ? extends R> second) {
        return one != null ? first.apply(one) : second.apply(other);
    }

    Object value() {
        return one != null ? one : other;
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Either<?, ?> either && value().equals(either.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
