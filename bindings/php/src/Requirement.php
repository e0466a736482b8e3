<?php

declare(strict_types=1);

namespace Kassa;

use stdClass;

/** What the report says about one of Klarna's requirements. */
final class Requirement
{
    /**
     * @param string $id such as `KNR-07`
     * @param string $rule what is asked for
     * @param string|null $level how much it weighs for you; null where it says nothing about you
     * @param string $verdict `met`, `not_met`, `not_shown`, `duty` or `does_not_apply`
     * @param string $how how it is met: kassa enforces it, the report checks it, or it is your duty
     * @param string $why why the verdict is what it is
     * @param string $remedy what to do about it
     * @param string $see where that is explained, in kassa's repository
     */
    private function __construct(
        public readonly string $id,
        public readonly string $rule,
        public readonly ?string $level,
        public readonly string $verdict,
        public readonly string $how,
        public readonly string $why,
        public readonly string $remedy,
        public readonly string $see,
    ) {
    }

    /** @internal */
    public static function from(stdClass $row): self
    {
        return new self(
            $row->id,
            $row->rule,
            $row->level ?? null,
            $row->verdict,
            $row->how,
            $row->why ?? '',
            $row->remedy ?? '',
            $row->see ?? '',
        );
    }
}
