<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** The journal cannot be taken over. Nothing was touched. */
final class JournalException extends KassaException
{
}
