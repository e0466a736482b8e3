<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** Klarna refused a call, and no attempt of it was executed. */
final class CallRefusedException extends CallException
{
    /** HTTP status. */
    public readonly int $status;
    /** Klarna's code; branch on it. */
    public readonly ?string $errorCode;
    /** Quote it to Klarna's support. */
    public readonly ?string $errorId;

    public function __construct(string $operation, ?object $problem, string $advice)
    {
        $said = get_object_vars($problem ?? new \stdClass());
        $this->status = (int) ($said['status'] ?? 0);
        $this->errorCode = $said['error_code'] ?? null;
        $this->errorId = $said['error_id'] ?? null;
        $code = $this->errorCode === null ? '' : " {$this->errorCode}";
        $reason = $said['message'] ?? $this->errorCode ?? 'no reason was given';
        parent::__construct("{$this->status}{$code}: {$reason}", $operation, $advice);
    }
}
