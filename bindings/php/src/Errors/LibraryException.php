<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** The C library is not there, or of another release. */
final class LibraryException extends KassaException
{
}
