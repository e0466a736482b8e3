<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** The store has no flow of this name. */
final class NotFoundException extends KassaException
{
}
