<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** No attempt of a call reached Klarna: it was not executed. */
final class NotSentException extends CallException
{
}
