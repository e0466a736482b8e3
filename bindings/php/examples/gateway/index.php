<?php

declare(strict_types=1);

// The pages of the gateway: takes checkouts, serves the relay of a checkout page, receives webhooks, captures. For any server that runs
// PHP with ffi.enable=1; to try it, `php -d ffi.enable=1 -S 127.0.0.1:8000 index.php`.

namespace Gateway;

use Kassa\Errors\FencedException;
use Kassa\Errors\InputException;
use Kassa\Errors\KassaException;
use Kassa\Errors\NotFoundException;
use Kassa\Errors\UsageException;
use Kassa\Event;
use Kassa\Inbox;
use Kassa\WebhookHandler;
use Nyholm\Psr7\Factory\Psr17Factory;
use Nyholm\Psr7\ServerRequest;
use PDOException;
use stdClass;

require getenv('KASSA_AUTOLOAD') ?: __DIR__ . '/../../vendor/autoload.php';
require __DIR__ . '/setup.php';

/** What the baskets cost, in minor units. Yours come from your shop, never from the page. */
const PRICES = ['b-17' => 12_336, 'b-18' => 990];

/** An answer that ends the request. */
function answer(int $status, mixed $body = null): never
{
    http_response_code($status);
    header('Content-Type: application/json');
    echo $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
    exit;
}

function refuse(int $status, string $code, string $message = ''): never
{
    answer($status, ['error_code' => $code, 'error_message' => $message]);
}

/** How a payment stands, or 404 as the page knows it. */
function found(Setup $gateway, string $reference): stdClass
{
    try {
        return $gateway->client->look($reference);
    } catch (NotFoundException) {
        refuse(404, 'RESOURCE_NOT_FOUND');
    }
}

/** Begins a payment; the same reference again is the same payment. */
function begin(Setup $gateway, string $reference, int $amount): stdClass
{
    $spec = [
        'reference' => $reference,
        'give_up_after_ms' => 600_000,
        'authorize' => [
            'currency' => 'EUR',
            'request_payment_transaction' => ['amount' => $amount, 'payment_transaction_reference' => $reference],
            'step_up_config' => [
                'payment_request_reference' => $reference,
                'customer_interaction_config' => ['method' => 'QR_CODE'],
            ],
        ],
    ];
    // It is begun here, so that the page has its answer at once; then a worker takes over.
    $lease = $gateway->store->lease($reference);
    if ($lease !== null) {
        try {
            $gateway->client->open('payment', $spec)->run(static fn (stdClass $view): bool => $view->state !== 'authorizing', 20);
        } catch (FencedException) {
            // A worker was faster.
        } finally {
            $lease->release();
        }
    }
    for ($tries = 0; $tries < 50; $tries++) {
        $view = found($gateway, $reference);
        if ($view->state !== 'authorizing') {
            break;
        }
        usleep(100_000);
    }
    return $view;
}

/** Takes money of a payment; the same reference again is the same capture. */
function capture(Setup $gateway, stdClass $payment, string $reference, int $amount): stdClass
{
    $name = "{$payment->reference}/ledger";
    while (($lease = $gateway->store->lease($name)) === null) {
        usleep(50_000);
    }
    try {
        $ledger = $gateway->client->open('transaction', [
            'reference' => $name,
            'payment_transaction_id' => $payment->payment_transaction_id,
            'amount' => $payment->amount,
            'currency' => $payment->currency,
        ]);
        $ledger->command(['capture' => ['reference' => $reference, 'amount' => $amount]]);
        return $ledger->run(static fn (stdClass $view): bool => !$view->busy, 60);
    } finally {
        $lease->release();
    }
}

$gateway = new Setup();
$raw = (string) file_get_contents('php://input');
$path = array_map(rawurldecode(...), explode('/', trim((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH), '/')));
$route = $_SERVER['REQUEST_METHOD'] . ' ' . $path[0] . (isset($path[1]) ? '/*' : '') . (isset($path[2]) ? "/{$path[2]}" : '');

if ($route === 'POST webhooks') {
    $headers = [];
    foreach ([Inbox::KEY_ID_HEADER, Inbox::SIGNATURE_HEADER] as $name) {
        $headers[$name] = $_SERVER['HTTP_' . strtoupper(strtr($name, '-', '_'))] ?? '';
    }
    // A webhook only makes flows faster, so it is passed on and not kept.
    $take = static fn (Event $_) => $gateway->tell([
        'body' => $raw,
        'key_id' => $headers[Inbox::KEY_ID_HEADER],
        'signature' => $headers[Inbox::SIGNATURE_HEADER],
    ]);
    $handler = new WebhookHandler($gateway->inbox, $take, new Psr17Factory(), $gateway->store);
    answer($handler->handle(new ServerRequest('POST', '/webhooks', $headers, $raw))->getStatusCode());
}

$asked = json_decode($raw, true) ?? [];
try {
    switch ($route) {
        case 'POST payments':
            $amount = PRICES[$asked['checkout']['basket'] ?? ''] ?? refuse(400, 'VALIDATION_ERROR', 'there is no such basket');
            answer(200, begin($gateway, (string) ($asked['reference'] ?? ''), $amount));
            // no break
        case 'GET payments/*':
            answer(200, found($gateway, $path[1]));
            // no break
        case 'POST payments/*/cancel':
            // Asks for an end. Whether it came in time shows in the view.
            $view = found($gateway, $path[1]);
            $gateway->tell(['cancel' => $path[1]]);
            answer(200, $view);
            // no break
        case 'POST payments/*/captures':
            $view = found($gateway, $path[1]);
            if ($view->paid !== 'yes') {
                refuse(409, 'NOT_PAID', $view->state);
            }
            answer(200, capture($gateway, $view, (string) ($asked['reference'] ?? ''), (int) ($asked['amount'] ?? 0)));
            // no break
        default:
            refuse(404, 'RESOURCE_NOT_FOUND');
    }
} catch (InputException | UsageException $refused) {
    refuse(400, $refused->name, $refused->getMessage());
} catch (KassaException | PDOException $fault) {
    // It may have been sent, and its answer not saved: whoever asked asks again, and the same reference is the same payment or capture.
    error_log("{$route}: " . $fault::class);
    refuse(503, 'UNKNOWN_YET');
}
