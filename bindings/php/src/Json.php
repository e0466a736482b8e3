<?php

declare(strict_types=1);

namespace Kassa;

use JsonException;
use Kassa\Errors\InputException;
use SensitiveParameter;
use stdClass;

/** JSON as the library reads and writes it: objects are stdClass, whole numbers are exact. */
final class Json
{
    private const WRITE = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;

    public static function text(#[SensitiveParameter] mixed $value): string
    {
        try {
            return json_encode($value, self::WRITE);
        } catch (JsonException $fault) {
            throw new InputException("what was given cannot be written as JSON: {$fault->getMessage()}", advice: 'fix');
        }
    }

    public static function value(#[SensitiveParameter] string $text): mixed
    {
        return json_decode($text, false, 512, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
    }

    public static function object(#[SensitiveParameter] string $text): stdClass
    {
        $value = self::value($text);
        return $value instanceof stdClass ? $value : new stdClass();
    }

    /** @return array<string, mixed> */
    public static function members(#[SensitiveParameter] string $text): array
    {
        return get_object_vars(self::object($text));
    }

    /** @return list<mixed> */
    public static function list(#[SensitiveParameter] string $text): array
    {
        $value = self::value($text);
        return is_array($value) ? $value : [];
    }
}
