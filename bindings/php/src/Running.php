<?php

declare(strict_types=1);

namespace Kassa;

use Closure;
use Kassa\Errors\KassaException;
use Kassa\Journal\Store;
use Kassa\Next\Call;
use Kassa\Next\Done;
use Kassa\Next\Hide;
use Kassa\Next\Idle;
use Kassa\Next\Next;
use Kassa\Next\Save;
use Kassa\Next\Show;
use Kassa\Next\Tell;
use Kassa\Next\Wait;
use Kassa\Transport\Answer;
use Kassa\Transport\Transport;
use SensitiveParameter;
use stdClass;
use Throwable;

/** A flow with its journal and its transport: saves first, then sends, waits, and tells what is to be shown. */
final class Running
{
    /** Name of the flow. */
    public readonly string $reference;
    /** Kind of the flow. */
    public readonly string $kind;
    private bool $noted = false;
    private Show|Hide|Tell|null $kept = null;
    private ?string $why = null;

    public function __construct(
        public readonly Flow $flow,
        private readonly Store $store,
        private readonly Transport $transport,
        private readonly Hooks $hooks = new Hooks(),
        private readonly ?Mailbox $mailbox = null,
    ) {
        $this->reference = $flow->reference;
        $this->kind = $flow->kind;
    }

    /** What the application may see. */
    public function view(): View
    {
        return $this->flow->view();
    }

    /** What the flow was told and does not show; see `Flow::take`. */
    public function take(): ?stdClass
    {
        return $this->flow->take();
    }

    /** Saves and sends what is to be saved and sent, and answers what is left to do. Blocks while it sends. */
    public function step(): Show|Hide|Tell|Wait|Idle|Done
    {
        if ($this->kept !== null) {
            [$kept, $this->kept] = [$this->kept, null];
            return $kept;
        }
        $this->mailbox?->give($this->flow);
        for (;;) {
            $next = $this->flow->next();
            if ($next instanceof Save) {
                $this->store->append($this->flow->reference, $next->after, $next->lines);
                $this->flow->saved($next->upto);
            } elseif ($next instanceof Call) {
                $this->exchange($next);
            } else {
                if ($next instanceof Done && !$this->noted) {
                    $this->store->ended($this->flow->reference);
                    $this->noted = true;
                }
                // A store that fails here takes no notice along.
                $this->kept = self::isNotice($next) ? $next : null;
                $this->mailbox?->saved($this->flow, $next instanceof Done);
                $this->kept = null;
                /** @var Show|Hide|Tell|Wait|Idle|Done $next */
                return $next;
            }
        }
    }

    private function exchange(Call $call): void
    {
        $begun = hrtime(true);
        $got = null;
        try {
            $got = $this->transport->send($call);
            if ($this->hooks->sent !== null) {
                ($this->hooks->sent)($call, $got, (hrtime(true) - $begun) / 1e9);
            }
        } finally {
            // Whatever the hook throws, an answer that came counts. A transport that threw has left nobody knows what behind.
            if ($got instanceof Answer) {
                $this->reply($call, $got);
            } else {
                $this->why = $got?->why;
                $this->flow->lost($call, $got?->stage === 'not_sent' ? 'not_sent' : 'unknown');
            }
        }
    }

    private function reply(Call $call, Answer $answer): void
    {
        try {
            $this->flow->reply($call, $answer->status, $answer->headers, $answer->body);
        } catch (KassaException $refused) {
            throw $refused;
        } catch (Throwable $wrong) {
            // An answer of another form than it should have: nobody knows what it said.
            $this->flow->lost($call);
            throw $wrong;
        }
    }

    /** Why the last call that brought no answer here brought none, for a log. */
    public function why(): ?string
    {
        return $this->why;
    }

    /**
     * Drives the flow to its end, until the view satisfies `until`, or for `timeout` seconds; answers the view.
     *
     * What runs out of time goes on where it is when it is run again, by this process or another. With neither time nor anything to wait
     * for, it returns.
     *
     * @param (Closure(View): bool)|null $until
     */
    public function run(?Closure $until = null, ?float $timeout = null): View
    {
        $deadline = $timeout === null ? INF : Now::read()->monoMs + $timeout * 1_000;
        for (;;) {
            $step = $this->step();
            if (self::isNotice($step)) {
                $this->say($step);
                continue;
            }
            $view = $this->flow->view();
            $left = $deadline - Now::read()->monoMs;
            if (!$step instanceof Wait || $until !== null && $until($view) || $left <= 0) {
                return $view;
            }
            usleep((int) (min($left, $step->ms) * 1_000));
        }
    }

    /** @phpstan-assert-if-true Show|Hide|Tell $step */
    private static function isNotice(Next $step): bool
    {
        return $step instanceof Show || $step instanceof Hide || $step instanceof Tell;
    }

    /** Gives a notice to its hook. One that the hook fails at is kept for the next step. */
    private function say(Show|Hide|Tell $step): void
    {
        $hook = match (true) {
            $step instanceof Show => $this->hooks->show,
            $step instanceof Hide => $this->hooks->hide,
            default => $this->hooks->tell,
        };
        try {
            if ($hook !== null) {
                $hook($step);
            }
        } catch (Throwable $thrown) {
            $this->kept = $step;
            throw $thrown;
        }
    }

    /**
     * The application wants something, such as `['cancel' => new stdClass()]`.
     *
     * @param array<string, mixed> $command
     */
    public function command(#[SensitiveParameter] array $command): void
    {
        $this->flow->command($command);
    }

    /** A webhook came. Whether it is about this flow. */
    public function event(Event $event): bool
    {
        try {
            $this->flow->event($event);
        } catch (KassaException $refused) {
            return $refused->getCode() === Codes::EVENT_NOT_OURS ? false : throw $refused;
        }
        return true;
    }

    /** Something happened on a screen: `shown`, `returned`, `closed` or `failed`. */
    public function screen(int $screen, string $what): void
    {
        $this->flow->screen($screen, $what);
    }

    /** Frees the flow. Its journal is all that another process needs. */
    public function close(): void
    {
        $this->mailbox?->left($this->flow->reference);
        $this->flow->close();
    }

    public function __destruct()
    {
        $this->mailbox?->left($this->flow->reference);
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return $this->flow->__debugInfo();
    }
}
