<?php

declare(strict_types=1);

namespace Kassa;

use stdClass;

/**
 * What the application may see of a flow, with the members that the README names. What there is nothing to say about is absent: ask for it
 * by `??` or `isset`. As JSON it is whole; printing hides where the customer is sent.
 */
final class View extends stdClass
{
    /** @internal */
    public static function of(stdClass $members): self
    {
        $view = new self();
        foreach (get_object_vars($members) as $name => $value) {
            $view->{$name} = $value;
        }
        return $view;
    }

    /** What is absent is no null: `!$view->busy` would be true for a payment, which never tells it. */
    public function __get(string $name): never
    {
        $remedy = 'ask for what may be absent by ?? or isset';
        throw new Errors\UsageException("this view has no member {$name}; {$remedy}", name: 'no_member', advice: 'fix');
    }

    /** What is asked for by `??` may be absent. */
    public function __isset(string $name): bool
    {
        return false;
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        $members = get_object_vars($this);
        if (($members['step_up'] ?? null) instanceof stdClass) {
            $shown = (array) $members['step_up'];
            $hidden = array_intersect_key(['url' => '***', 'image_url' => '***'], $shown);
            $members['step_up'] = (object) ($hidden + $shown);
        }
        return $members;
    }
}
