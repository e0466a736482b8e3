<?php

declare(strict_types=1);

namespace Kassa\Next;

/** Nothing to do until something happens. */
final class Idle implements Next
{
}
