<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\Client;
use Kassa\Hooks;
use Kassa\Journal\MemoryStore;
use Kassa\Journal\Store;
use Kassa\Transport\CurlTransport;
use stdClass;

/** A Klarna of our own, see tests/sandbox. */
final class Sandbox
{
    private static ?self $shared = null;
    public readonly string $url;
    public readonly stdClass $seed;
    private ?Process $process = null;

    public function __construct(?string $url = null)
    {
        if ($url === null) {
            $program = getenv('KASSA_SANDBOX') ?: dirname(__DIR__, 3) . '/target/debug/kassa-sandbox';
            $this->process = new Process([$program, '--listen', '127.0.0.1:0']);
            $url = trim(str_replace('listening on', '', $this->process->line()));
        }
        $this->url = $url;
        $this->seed = $this->control('GET', 'seed');
    }

    /** The one of these tests. It ends with them. */
    public static function shared(): self
    {
        if (self::$shared === null) {
            self::$shared = new self();
            $process = getmypid();
            register_shutdown_function(static function () use ($process): void {
                if ($process === getmypid()) {
                    self::$shared?->process?->kill();
                }
            });
        }
        return self::$shared;
    }

    /** @param array<string, mixed>|null $body */
    public function control(string $method, string $path, ?array $body = null): mixed
    {
        $options = ['method' => $method, 'ignore_errors' => true, 'header' => 'Content-Type: application/json', 'follow_location' => 0];
        if ($body !== null) {
            $options['content'] = json_encode($body === [] ? new stdClass() : $body, JSON_THROW_ON_ERROR);
        }
        $text = (string) file_get_contents("{$this->url}/_sandbox/{$path}", false, stream_context_create(['http' => $options]));
        return $text === '' ? null : json_decode($text, false, 512, JSON_THROW_ON_ERROR);
    }

    /** @return array<string, mixed> */
    public function config(): array
    {
        return [
            'base_url' => $this->url,
            'environment' => 'test',
            'installation' => 'gateway-1',
            'partner_account_id' => $this->seed->partner_account_id,
            'journal_key' => str_repeat('0123456789abcdef', 4),
            'policy' => ['poll_floor_ms' => 500, 'trusted_clock' => true],
        ];
    }

    public function client(Store $store = new MemoryStore(), Hooks $hooks = new Hooks()): Client
    {
        return new Client($this->config(), $store, new CurlTransport($this->seed->acquiring_partner_api_key), $hooks);
    }

    /** The customer approves the request of this reference, once. */
    public function approve(string $reference): void
    {
        foreach ($this->control('GET', 'requests') as $request) {
            if (($request->payment_request_reference ?? null) === $reference && $request->state !== 'COMPLETED') {
                $this->control('POST', "requests/{$request->payment_request_id}/approve", []);
            }
        }
    }

    /** @return list<stdClass> */
    public function transactions(string $reference): array
    {
        $every = $this->control('GET', 'transactions');
        return array_values(array_filter($every, static fn (stdClass $one): bool => $one->payment_transaction_reference === $reference));
    }

    /**
     * The spec of a payment that a customer approves by a QR code.
     *
     * @return array<string, mixed>
     */
    public static function payment(string $reference, int $amount = 12_336): array
    {
        return [
            'reference' => "{$reference}/1",
            'give_up_after_ms' => 300_000,
            'authorize' => [
                'currency' => 'EUR',
                'request_payment_transaction' => ['amount' => $amount, 'payment_transaction_reference' => $reference],
                'step_up_config' => [
                    'payment_request_reference' => "{$reference}/1",
                    'customer_interaction_config' => ['method' => 'QR_CODE'],
                ],
            ],
        ];
    }
}
