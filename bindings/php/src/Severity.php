<?php

declare(strict_types=1);

namespace Kassa;

/** How bad a finding is. */
enum Severity: string
{
    /** The body may be sent. */
    case Warning = 'warning';
    /** The body would be refused, or would do harm: it is not sent. */
    case Error = 'error';
}
