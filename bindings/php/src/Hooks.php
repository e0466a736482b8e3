<?php

declare(strict_types=1);

namespace Kassa;

use Closure;
use Kassa\Next\Call;
use Kassa\Next\Hide;
use Kassa\Next\Show;
use Kassa\Next\Tell;
use Kassa\Transport\Answer;
use Kassa\Transport\Lost;

/**
 * What a driven flow has to say. Each may be left out. What one throws comes out of `run`; a notice that `show`, `hide` or `tell` failed at
 * is given again by the next step or run.
 */
final class Hooks
{
    /**
     * @param (Closure(Show): void)|null $show show this to the customer
     * @param (Closure(Hide): void)|null $hide take it away
     * @param (Closure(Tell): void)|null $tell news, for a log: it holds no payload
     * @param (Closure(Call, Answer|Lost, float): void)|null $sent a call came back after so many seconds, for logs and measurements; log its
     *     operation and the status, never bodies
     */
    public function __construct(
        public readonly ?Closure $show = null,
        public readonly ?Closure $hide = null,
        public readonly ?Closure $tell = null,
        public readonly ?Closure $sent = null,
    ) {
    }
}
