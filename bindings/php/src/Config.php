<?php

declare(strict_types=1);

namespace Kassa;

use SensitiveParameter;

/** Where calls go, and for whom; see the README for its members. It holds no credential of Klarna, and any number of flows share it. */
final class Config
{
    /** @internal */
    public readonly Handle $handle;

    /** @param array<string, mixed>|string $config the members, or their JSON */
    public function __construct(#[SensitiveParameter] array|string $config)
    {
        $this->handle = Native::make('client', 'client_new', is_string($config) ? $config : Json::text($config));
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return [];
    }
}
