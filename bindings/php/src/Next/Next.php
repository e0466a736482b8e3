<?php

declare(strict_types=1);

namespace Kassa\Next;

/** The one thing to do next: Save, Call, Show, Hide, Tell, Wait, Idle or Done. */
interface Next
{
}
