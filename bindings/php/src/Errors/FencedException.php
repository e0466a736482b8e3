<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** Another driver has written to this journal: it owns the flow now. Let go of yours, and look. */
final class FencedException extends KassaException
{
}
