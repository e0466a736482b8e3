<?php

declare(strict_types=1);

namespace Kassa;

use SensitiveParameter;

/** Who makes the calls. */
interface Sender
{
    /**
     * A call flow. Its journal is in the client's store if it is to be kept.
     *
     * @param array<string, mixed> $spec
     */
    public function call(#[SensitiveParameter] array $spec, bool $kept): Running;
}
