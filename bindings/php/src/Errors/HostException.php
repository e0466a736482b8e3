<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** Something around the flow failed: store, credential, chance. */
final class HostException extends KassaException
{
}
