<?php

declare(strict_types=1);

namespace Kassa\Transport;

use Kassa\Next\Call;

/** Sends calls. */
interface Transport
{
    /** Makes one attempt. Never throws for what the network does. */
    public function send(Call $call): Answer|Lost;
}
