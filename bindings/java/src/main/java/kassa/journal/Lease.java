package kassa.journal;

/** The right to drive a flow: a lock of PostgreSQL's, which goes when the session goes that holds the leases of a store. */
public final class Lease implements AutoCloseable {
    private final Leases leases;
    private final String reference;

    Lease(Leases leases, String reference) {
        this.leases = leases;
        this.reference = reference;
    }

    String reference() {
        return reference;
    }

    /** Gives it up. This never fails: where the server cannot be told, the session ends, and the lock with it. */
    @Override
    public void close() {
        leases.giveUp(this);
    }

    @Override
    public String toString() {
        return "Lease[" + reference + "]";
    }
}
