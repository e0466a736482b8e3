<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** Another process has written to this journal: it owns the flow now. Let go of yours. */
final class FencedException extends KassaException
{
}
