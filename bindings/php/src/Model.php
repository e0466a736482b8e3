<?php

declare(strict_types=1);

namespace Kassa;

use BackedEnum;
use JsonSerializable;
use stdClass;

/** An object of Klarna's. Printing it shows neither secrets nor data about people. */
abstract class Model implements JsonSerializable
{
    /** @var array<string, array{string, list<mixed>, bool}> names in PHP, with name in JSON, how it is read, and whether prints hide it */
    protected const MEMBERS = [];

    /** @param array<string, mixed> $more members that this version does not know, as they came */
    public function __construct(public readonly array $more)
    {
    }

    /** The object that a JSON object describes. A member whose type is not the expected one is in `more`. */
    final public static function from(stdClass $json): static
    {
        $rest = get_object_vars($json);
        $found = [];
        foreach (static::MEMBERS as $name => [$wire, $reader]) {
            $value = $rest[$wire] ?? null;
            if ($value === null) {
                unset($rest[$wire]);
                continue;
            }
            $read = self::read($value, $reader);
            if ($read !== null) {
                $found[$name] = $read;
                unset($rest[$wire]);
            }
        }
        $found['more'] = $rest;
        return new static(...$found);
    }

    /**
     * @param array{0: string, 1?: mixed, 2?: mixed} $reader
     * @return mixed null when it is of another type
     */
    private static function read(mixed $value, array $reader): mixed
    {
        switch ($reader[0]) {
            case 'text':
                return is_string($value) ? $value : null;
            case 'integer':
                return is_int($value) ? $value : null;
            case 'number':
                return is_int($value) || is_float($value) ? $value : null;
            case 'flag':
                return is_bool($value) ? $value : null;
            case 'choice':
                return is_string($value) ? ($reader[1]::tryFrom($value) ?? $value) : null;
            case 'object':
                return $value instanceof stdClass ? $reader[1]::from($value) : null;
            case 'list':
                if (!is_array($value)) {
                    return null;
                }
                $items = [];
                foreach ($value as $item) {
                    $items[] = self::read($item, $reader[1]) ?? $item;
                }
                return $items;
            case 'either':
                return self::read($value, $reader[1]) ?? self::read($value, $reader[2]);
            default:
                return $value;
        }
    }

    public function jsonSerialize(): stdClass
    {
        $json = new stdClass();
        foreach (static::MEMBERS as $name => [$wire]) {
            if ($this->{$name} !== null) {
                $json->{$wire} = $this->{$name};
            }
        }
        foreach ($this->more as $wire => $value) {
            $json->{$wire} = $value;
        }
        return $json;
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        $shown = [];
        foreach (static::MEMBERS as $name => [, , $masked]) {
            if ($this->{$name} !== null) {
                $shown[$name] = $masked ? '***' : ($this->{$name} instanceof BackedEnum ? $this->{$name}->value : $this->{$name});
            }
        }
        foreach (array_keys($this->more) as $name) {
            $shown[$name] = '***';
        }
        return $shown;
    }
}
