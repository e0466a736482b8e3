<?php

declare(strict_types=1);

// What the boundary costs; run by bindings/php/bench. Medians of processor time, floor and ours in turn.

use Kassa\Config;
use Kassa\Flow;
use Kassa\Inbox;
use Kassa\Native;
use Kassa\Next\Save;

require __DIR__ . '/autoload.php';

const RUNS = 21;
const KEY = 'example-signing-key';

function processor(): float
{
    $used = getrusage();
    return ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) * 1e6 + $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec'];
}

/**
 * Microseconds for one of so many.
 *
 * @return list<float>
 */
function inTurn(int $times, Closure ...$works): array
{
    $runs = [];
    for ($run = -3; $run < RUNS; $run++) {
        foreach ($works as $n => $work) {
            $begun = processor();
            for ($time = 0; $time < $times; $time++) {
                $work();
            }
            if ($run >= 0) {
                $runs[$n][] = (processor() - $begun) / $times;
            }
        }
    }
    return array_map(static function (array $of): float {
        sort($of);
        return $of[intdiv(RUNS, 2)];
    }, $runs);
}

$config = new Config([
    'base_url' => 'https://api-global.test.klarna.com',
    'environment' => 'test',
    'installation' => 'bench',
    'partner_account_id' => 'krn:partner:global:account:test:M48JTZF8',
    'journal_key' => str_repeat('0123456789abcdef', 4),
]);
[$empty, $boundary] = inTurn(20_000, static fn () => strlen('x'), static fn () => Native::number('event_duplicate', $config->handle));
printf("boundary: %.3f µs for a call without payload\n", $boundary - $empty);

$metadata = ['event_id' => '99bf6248', 'event_type' => 'payment.request.state-change.completed', 'live' => false];
$delivery = static fn (string $more): string
    => json_encode(['metadata' => $metadata, 'payload' => ['payment_request_id' => 'krn:r', 'state' => $more]], JSON_THROW_ON_ERROR);
$body = $delivery(str_repeat('x', 1024 - strlen($delivery(''))));
$signature = hash_hmac('sha256', $body, KEY);
$inbox = new Inbox('test', ['key' => KEY]);
[$own, $verified] = inTurn(
    2_000,
    static fn () => hash_hmac('sha256', $body, KEY),
    static fn () => $inbox->verify($body, 'key', $signature),
);
printf("webhook of %d bytes: %.2f µs verified and read, hash_hmac alone %.2f µs, ratio %.2f\n", strlen($body), $verified, $own, $verified / $own);

$transaction = ['amount' => 12_336, 'payment_transaction_reference' => 'bench'];
$spec = json_encode(['reference' => 'bench', 'authorize' => ['currency' => 'EUR', 'request_payment_transaction' => $transaction]]);
[$request] = inTurn(500, static function () use ($config, $spec): void {
    $flow = Flow::start($config, 'payment', $spec);
    $next = $flow->next();
    if ($next instanceof Save) {
        $flow->saved($next->upto);
    }
    $flow->next();
});
printf("spec to request: %.1f µs, checked, journaled, sealed\n", $request);
