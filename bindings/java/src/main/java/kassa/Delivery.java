package kassa;

import java.util.List;

/**
 * A genuine webhook that is kept: answer its status at once.
 *
 * @param answer HTTP status to answer
 * @param duplicate it was taken before, by this process or another one
 * @param eventId names the event
 * @param eventType what it is about, such as {@code payment.request.state-change.completed}
 * @param flows references of the flows that it may be for; those that run here have it already
 */
public record Delivery(int answer, boolean duplicate, String eventId, String eventType, List<String> flows) {}
