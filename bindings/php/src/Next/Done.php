<?php

declare(strict_types=1);

namespace Kassa\Next;

/** The flow has ended; its view says how. */
final class Done implements Next
{
}
