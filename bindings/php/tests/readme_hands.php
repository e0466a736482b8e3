<?php

declare(strict_types=1);

// What the README leaves to its reader.

function drawQrCode(Kassa\Next\Show $screen, string $reference): void
{
    if ($screen->kind === 'qr') {
        Kassa\Tests\Sandbox::shared()->approve($reference);
    }
}

function dealWith(stdClass $payload): void
{
}

function logLine(string $line): void
{
    echo "{$line}\n";
}
