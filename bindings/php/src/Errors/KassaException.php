<?php

declare(strict_types=1);

namespace Kassa\Errors;

use RuntimeException;
use Throwable;

/**
 * A refusal. What happens to a payment is never an exception: look at the view.
 *
 * Of what you gave, a `UsageException` or an `InputException`, it changed nothing and sent nothing. Any other that comes out of `run` or `step`
 * says nothing about what was sent before, as a store may fail once the answer is there: resume, and look.
 *
 * Its text names the member, the rule and the remedy, and holds nothing of what was given. `getCode` is its number, see `Kassa\Codes`.
 */
class KassaException extends RuntimeException
{
    private const CLASSES = [
        1 => UsageException::class,
        2 => InputException::class,
        3 => LimitException::class,
        4 => JournalException::class,
        5 => WebhookException::class,
        6 => InternalException::class,
        7 => HostException::class,
    ];

    /**
     * @param string $name name of the refusal
     * @param string $advice what to do: `fix`, `try_later`, `read_then_decide`, `resume` (drop the object and resume
     *     from the journal), `escalate` (to a person) or `upgrade`
     * @param string|null $pointer JSON pointer to the member that is wrong
     */
    final public function __construct(
        string $message,
        int $code = 0,
        public readonly string $name = '',
        public readonly string $advice = '',
        public readonly ?string $pointer = null,
        ?Throwable $previous = null,
    ) {
        parent::__construct($pointer === null ? $message : "{$pointer}: {$message}", $code, $previous);
    }

    /**
     * The exception that the library describes so.
     *
     * @param array<string, mixed> $said
     * @internal
     */
    public static function said(array $said): self
    {
        $class = self::CLASSES[$said['class'] ?? 0] ?? self::class;
        $pointer = $said['pointer'] ?? null;
        return new $class(
            (string) ($said['message'] ?? ''),
            (int) ($said['code'] ?? 0),
            (string) ($said['name'] ?? ''),
            (string) ($said['advice'] ?? ''),
            is_string($pointer) && $pointer !== '' ? $pointer : null,
        );
    }
}
