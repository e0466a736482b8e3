package kassa;

/**
 * What the two clocks show.
 *
 * @param unixMs milliseconds since 1970; may jump
 * @param monoMs milliseconds of a counter that never goes back
 */
public record Now(long unixMs, long monoMs) {
    /** The clocks of this machine. The counter goes on while the machine sleeps, where the system can tell. */
    public static Now read() {
        long[] unixMs = new long[1];
        long[] monoMs = new long[1];
        Refusals.check(Library.kassa_clock(unixMs, monoMs));
        return new Now(unixMs[0], monoMs[0]);
    }
}
