<?php

declare(strict_types=1);

namespace Kassa;

use Kassa\Next\Call;
use Kassa\Next\Done;
use Kassa\Next\Hide;
use Kassa\Next\Idle;
use Kassa\Next\Next;
use Kassa\Next\Save;
use Kassa\Next\Show;
use Kassa\Next\Tell;
use Kassa\Next\Wait;
use SensitiveParameter;
use stdClass;

/** One flow in the hands of one process. It holds no clock, no socket and no file. */
final class Flow
{
    private const LOST = ['not_sent' => 1, 'unknown' => 2];
    private const SCREEN = ['shown' => 1, 'returned' => 2, 'closed' => 3, 'failed' => 4];

    /** Kind of the flow. */
    public readonly string $kind;
    /** Name that the application gave it. */
    public readonly string $reference;

    /**
     * @param int $last number of the last whole line of the journal that it was taken over from
     * @param bool $torn the last line was torn; it gives way to the next lines that are saved, and stays until then
     */
    private function __construct(
        private readonly Handle $handle,
        Now $now,
        public readonly int $last = 0,
        public readonly bool $torn = false,
    ) {
        $this->kind = Native::text('flow_kind', $handle);
        $this->reference = (string) $this->view($now)->reference;
    }

    /**
     * Kinds of flow in this build.
     *
     * @return list<string>
     */
    public static function kinds(): array
    {
        return Native::kinds();
    }

    /**
     * Begins a flow. Nothing is sent before its first line was saved.
     *
     * @param array<string, mixed>|string $spec the members, or their JSON
     */
    public static function start(Config $config, string $kind, #[SensitiveParameter] array|string $spec, ?Now $now = null): self
    {
        $now ??= Now::read();
        $text = is_string($spec) ? $spec : Json::text($spec);
        return new self(Native::make('flow', 'flow_start', $config->handle, $kind, $text, $now->unixMs, $now->monoMs), $now);
    }

    /**
     * Takes a flow over from the lines of its journal, given without line feeds.
     *
     * @param iterable<string> $lines
     */
    public static function resume(Config $config, #[SensitiveParameter] iterable $lines, ?Now $now = null): self
    {
        $now ??= Now::read();
        $loader = Native::loader($config->handle);
        foreach ($lines as $line) {
            Native::plain('loader_line', $loader, $line);
        }
        $flow = Native::make('flow', 'loader_open', $loader, $now->unixMs, $now->monoMs);
        return new self($flow, $now, Native::number('loader_last', $loader), Native::number('loader_torn', $loader) === 1);
    }

    /**
     * Whether a spec that comes again under this reference is about what was begun: the same kind, amount, currency and transaction. Refused
     * with `Codes::REFERENCE_REUSED` when it is not. What else has changed in it counts for nothing.
     *
     * @param array<string, mixed>|string $spec the members, or their JSON
     */
    public function agrees(string $kind, #[SensitiveParameter] array|string $spec): void
    {
        Native::call('flow_agrees', $this->handle, $kind, is_string($spec) ? $spec : Json::text($spec));
    }

    /** The one thing to do next. */
    public function next(?Now $now = null): Next
    {
        $now ??= Now::read();
        $handle = Native::make('next', 'flow_next', $this->handle, $now->unixMs, $now->monoMs);
        $next = Json::object(Native::text('next_json', $handle));
        return match ($next->kind) {
            'save' => new Save($next->after, $next->upto, $next->lines),
            'call' => new Call(
                $next->call,
                $next->attempt,
                $next->operation,
                $next->method,
                $next->url,
                $next->headers,
                $next->auth,
                $next->body,
                $next->connect_ms,
                $next->total_ms,
                $next->redelivered,
                isset($next->form) ? new Form($next->form->content_type, base64_decode($next->form->base64)) : null,
            ),
            'show' => new Show($next->screen, $next->screen_kind, $next->url, $next->image_url, $next->expires_in_ms),
            'hide' => new Hide($next->screen),
            'tell' => new Tell($next->what, $next->detail),
            'drop' => new Tell('drop', 'the answer to a call is of no interest any more'),
            'wait' => new Wait($next->ms),
            'done' => new Done(),
            default => new Idle(),
        };
    }

    /** The lines up to this number are durable. */
    public function saved(int $upto): void
    {
        Native::call('flow_saved', $this->handle, $upto);
    }

    /**
     * An answer came for a call.
     *
     * @param iterable<array{string, string}> $headers
     */
    public function reply(Call $call, int $status, iterable $headers, #[SensitiveParameter] string $body, ?Now $now = null): void
    {
        $now ??= Now::read();
        $head = '';
        foreach ($headers as [$name, $value]) {
            $head .= "{$name}: {$value}\r\n";
        }
        Native::call('flow_reply', $this->handle, $call->call, $call->attempt, $status, $head, $body, $now->unixMs, $now->monoMs);
    }

    /** A call brought no answer. `not_sent` only if no byte of it left this machine; if in doubt, `unknown`. */
    public function lost(Call $call, string $stage = 'unknown', ?Now $now = null): void
    {
        $now ??= Now::read();
        $number = self::LOST[$stage] ?? throw new Errors\UsageException('a call is lost as not_sent or unknown');
        Native::call('flow_lost', $this->handle, $call->call, $call->attempt, $number, $now->unixMs, $now->monoMs);
    }

    /**
     * The application wants something, such as `['cancel' => new stdClass()]`.
     *
     * @param array<string, mixed>|string $command the members, or their JSON
     */
    public function command(#[SensitiveParameter] array|string $command, ?Now $now = null): void
    {
        $now ??= Now::read();
        $text = is_string($command) ? $command : Json::text($command);
        Native::call('flow_command', $this->handle, $text, $now->unixMs, $now->monoMs);
    }

    /** A webhook came. Refused with `Codes::EVENT_NOT_OURS` when it is about something else. */
    public function event(Event $event, ?Now $now = null): void
    {
        $now ??= Now::read();
        Native::call('flow_event', $this->handle, $event->handle, $now->unixMs, $now->monoMs);
    }

    /** Something happened on a screen: `shown`, `returned`, `closed` or `failed`. It is hearsay, never an outcome. */
    public function screen(int $screen, string $what, ?Now $now = null): void
    {
        $now ??= Now::read();
        $number = self::SCREEN[$what] ?? throw new Errors\UsageException('a screen is shown, returned, closed or failed');
        Native::call('flow_screen', $this->handle, $screen, $number, $now->unixMs, $now->monoMs);
    }

    /** What the application may see. Ask after the last line was saved. */
    public function view(?Now $now = null): View
    {
        $now ??= Now::read();
        $handle = Native::make('doc', 'flow_view', $this->handle, $now->unixMs, $now->monoMs);
        return View::of(Json::object(Native::text('doc_text', $handle)));
    }

    /**
     * What the flow was told and does not show: the `customer_token` that was granted to a payment, or what a `call` was answered (`body`,
     * `text` or `base64`). Null when there is nothing.
     *
     * Secrets are handed out once. The line that says so is the next to be saved: store the secrets before.
     */
    public function take(?Now $now = null): ?stdClass
    {
        $now ??= Now::read();
        $handle = Native::maybe('doc', 'flow_take', $this->handle, $now->unixMs, $now->monoMs);
        return $handle === null ? null : Json::object(Native::text('doc_text', $handle));
    }

    /** @internal */
    public function handle(): Handle
    {
        return $this->handle;
    }

    /** Frees the flow. Its journal is all that another process needs. */
    public function close(): void
    {
        $this->handle->close();
    }

    /** A name for an attempt that no other has. */
    public static function freshReference(): string
    {
        $bytes = random_bytes(16);
        $bytes[6] = chr((ord($bytes[6]) & 0x0F) | 0x40);
        $bytes[8] = chr((ord($bytes[8]) & 0x3F) | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['kind' => $this->kind, 'reference' => $this->reference];
    }
}
