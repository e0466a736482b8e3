<?php

declare(strict_types=1);

namespace Kassa\Journal;

/**
 * Keeps journals: one for each flow, by its reference.
 *
 * `append` is what keeps two processes from owning one flow: whoever finds the journal longer is refused with `FencedException` and lets
 * go. It returns when the lines are durable, and not before.
 */
interface Store
{
    /**
     * The lines of a flow, in order; none when it was never begun.
     *
     * @return list<string>
     */
    public function read(string $reference): array;

    /**
     * Appends lines durably if the journal ends at line `after`.
     *
     * @param list<string> $lines
     * @throws \Kassa\Errors\FencedException if it does not
     */
    public function append(string $reference, int $after, array $lines): void;

    /** The flow has ended: it is not pending any more. */
    public function ended(string $reference): void;

    /**
     * References of the flows that have not ended, in the order of their names.
     *
     * @return list<string>
     */
    public function pending(): array;
}
