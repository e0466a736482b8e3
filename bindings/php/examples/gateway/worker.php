<?php

declare(strict_types=1);

// A worker of the gateway: drives the payments that pages have begun. Run as many as you like, of which any may be killed at any moment:
// a flow belongs to the worker that holds its lease, and when that worker dies, another takes the flow from its journal.
//
//     DATABASE=pgsql:... KLARNA=... ACCOUNT=... API_KEY=... JOURNAL_KEY=... SIGNING_KEY_ID=... SIGNING_KEY=... php worker.php

namespace Gateway;

use Closure;
use Exception;
use Kassa\Journal\Lease;
use Kassa\Next\Done;
use Kassa\Next\Idle;
use Kassa\Next\Wait;
use Kassa\Now;
use Kassa\Running;
use stdClass;

require getenv('KASSA_AUTOLOAD') ?: __DIR__ . '/../../vendor/autoload.php';
require __DIR__ . '/setup.php';

/** The payments that this process drives. */
final class Worker
{
    /** @var array<string, array{Running, Lease, int}> what is driven here, and when to look at it again */
    private array $flows = [];
    private int $heard;
    /** When to look for what others have left. */
    private int $due = 0;

    public function __construct(private readonly Setup $gateway)
    {
        $gateway->prepare();
        $this->heard = $gateway->last();
    }

    /** Works until it is killed. */
    public function work(): never
    {
        for (;;) {
            self::guarded('pending', $this->adopt(...));
            self::guarded('news', $this->listen(...));
            foreach ($this->flows as $reference => [, , $due]) {
                if ($due <= self::now()) {
                    self::guarded((string) $reference, fn () => $this->drive((string) $reference));
                }
            }
            usleep(100_000);
        }
    }

    /** What fails for one flow, or once, is nothing to the others; it is found again among what is pending. */
    private static function guarded(string $what, Closure $work): void
    {
        try {
            $work();
        } catch (Exception $fault) {
            fwrite(STDERR, "{$what}: {$fault->getMessage()}\n");
        }
    }

    /** Takes over what others have left. */
    private function adopt(): void
    {
        if ($this->due > self::now()) {
            return;
        }
        $this->due = self::now() + 1_000;
        foreach ($this->gateway->client->pending() as $reference) {
            if (!isset($this->flows[$reference])) {
                self::guarded($reference, fn () => $this->take($reference));
            }
        }
    }

    private function take(string $reference): void
    {
        $lease = $this->gateway->store->lease($reference);
        if ($lease === null) {
            return;
        }
        try {
            $running = $this->gateway->client->resume($reference);
            if (!self::isFinished($running)) {
                $this->flows[$reference] = [$running, $lease, 0];
                echo "drives {$reference}\n";
            }
        } finally {
            if (!isset($this->flows[$reference])) {
                $lease->release();
            }
        }
    }

    /** Tells the flows what pages have to say. */
    private function listen(): void
    {
        foreach ($this->gateway->after($this->heard) as $this->heard => $said) {
            foreach ($this->flows as $reference => [$running]) {
                $this->flows[$reference][2] = 0;
                self::guarded((string) $reference, function () use ($running, $said): void {
                    if (($said['cancel'] ?? null) === $running->reference) {
                        $running->command(['cancel' => new stdClass()]);
                    } elseif (isset($said['body'])) {
                        $running->event($this->gateway->inbox->verify($said['body'], $said['key_id'], $said['signature']));
                    }
                });
            }
        }
    }

    /** Drives a flow until it waits. */
    private function drive(string $reference): void
    {
        [$running, $lease] = $this->flows[$reference];
        $over = true;
        try {
            do {
                $step = $running->step();
            } while (!$step instanceof Wait && !$step instanceof Idle && !$step instanceof Done);
            $this->flows[$reference][2] = self::now() + ($step instanceof Wait ? $step->ms : 60_000);
            $over = $step instanceof Done || self::isFinished($running);
        } finally {
            if ($over) {
                $lease->release();
                unset($this->flows[$reference]);
            }
        }
    }

    /** Milliseconds of a counter that no change of the clock moves. */
    private static function now(): int
    {
        return Now::read()->monoMs;
    }

    /** A ledger has no end of its own: what a dead worker left of it is finished, and the next capture finds it free. */
    private static function isFinished(Running $running): bool
    {
        return $running->kind === 'transaction' && !$running->view()->busy;
    }
}

(new Worker(new Setup()))->work();
