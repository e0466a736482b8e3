<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** A delivery does not count: it is not genuine, or not ours. Answer 400. */
final class WebhookException extends KassaException
{
}
