<?php

declare(strict_types=1);

// A worker of the gateway: drives the payments that pages have begun. Run as many as you like, of which any may be killed at any moment:
// a flow belongs to the worker that holds its lease, and when that worker dies, another takes the flow from its journal.
//
//     DATABASE=pgsql:... KLARNA=... ACCOUNT=... API_KEY=... JOURNAL_KEY=... SIGNING_KEY_ID=... SIGNING_KEY=... php worker.php

namespace Gateway;

use Kassa\Errors\KassaException;
use Kassa\Journal\Lease;
use Kassa\Next\Done;
use Kassa\Next\Idle;
use Kassa\Next\Wait;
use Kassa\Running;
use PDOException;
use stdClass;

require getenv('KASSA_AUTOLOAD') ?: __DIR__ . '/../../vendor/autoload.php';
require __DIR__ . '/setup.php';

$gateway = new Setup();
$gateway->prepare();
$heard = $gateway->last();
/** @var array<string, array{Running, Lease, float}> $flows what is driven here, and when to look at it again */
$flows = [];
/** When to look for what others have left. */
$adopt = 0.0;
/** A ledger has no end of its own: what a dead worker left of it is finished, and the next capture finds it free. */
$finished = static fn (Running $running): bool => $running->kind === 'transaction' && !$running->view()->busy;

for (;;) {
    $left = [];
    if ($adopt <= microtime(true)) {
        $left = $gateway->client->pending();
        $adopt = microtime(true) + 1;
    }
    foreach ($left as $reference) {
        if (isset($flows[$reference]) || ($lease = $gateway->store->lease($reference)) === null) {
            continue;
        }
        $running = $gateway->client->resume($reference);
        if ($finished($running)) {
            $lease->release();
            continue;
        }
        $flows[$reference] = [$running, $lease, 0.0];
        echo "drives {$reference}\n";
    }
    foreach ($gateway->after($heard) as $heard => $said) {
        foreach ($flows as $reference => [$running]) {
            if (($said['cancel'] ?? null) === $reference) {
                $running->command(['cancel' => new stdClass()]);
            } elseif (isset($said['body'])) {
                $running->event($gateway->inbox->verify($said['body'], $said['key_id'], $said['signature']));
            }
            $flows[$reference][2] = 0.0;
        }
    }
    foreach ($flows as $reference => [$running, , $due]) {
        if ($due > microtime(true)) {
            continue;
        }
        try {
            do {
                $step = $running->step();
            } while (!$step instanceof Wait && !$step instanceof Idle && !$step instanceof Done);
            $flows[$reference][2] = microtime(true) + ($step instanceof Wait ? $step->ms / 1000 : 60);
        } catch (KassaException | PDOException $fault) {
            // It is found again among what is pending.
            fwrite(STDERR, "{$reference}: {$fault->getMessage()}\n");
            $step = new Done();
        }
        if ($step instanceof Done || $finished($running)) {
            $flows[$reference][1]->release();
            unset($flows[$reference]);
        }
    }
    usleep(100_000);
}
