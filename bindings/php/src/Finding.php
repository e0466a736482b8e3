<?php

declare(strict_types=1);

namespace Kassa;

use stdClass;

/** One thing to look at in a body. It holds nothing of what was given, so it may be logged. */
final class Finding
{
    /**
     * @param string $pointer JSON pointer of the value, or of the object that lacks something
     * @param CheckRule|string $rule the rule; a text when this version does not know it
     * @param Severity|string $severity how bad it is; a text when this version does not know it
     * @param string $message what is wrong
     * @param string $remedy what to do about it
     */
    private function __construct(
        public readonly string $pointer,
        public readonly CheckRule|string $rule,
        public readonly Severity|string $severity,
        public readonly string $message,
        public readonly string $remedy,
    ) {
    }

    /** Whether a body with it is not sent. */
    public function stops(): bool
    {
        return $this->severity !== Severity::Warning;
    }

    /** @internal */
    public static function from(stdClass $json): self
    {
        return new self(
            $json->pointer,
            CheckRule::tryFrom($json->rule) ?? $json->rule,
            Severity::tryFrom($json->severity) ?? $json->severity,
            $json->message,
            $json->remedy,
        );
    }
}
