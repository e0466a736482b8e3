<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\Client;
use Kassa\Delivery;
use Kassa\Errors\InputException;
use Kassa\Errors\UsageException;
use Kassa\Errors\WebhookException;
use Kassa\Flow;
use Kassa\Hooks;
use Kassa\Journal\MemoryStore;
use Kassa\Journal\SqliteStore;
use Kassa\Journal\Store;
use Kassa\Requirement;
use Kassa\Transport\CurlTransport;
use Kassa\Unclaimed;
use PHPUnit\Framework\TestCase;
use stdClass;

/** Webhooks that find their flows, and the report about Klarna's requirements. */
final class MailboxTest extends TestCase
{
    private Sandbox $sandbox;

    protected function setUp(): void
    {
        $this->sandbox = Sandbox::shared();
    }

    /**
     * A process of its own on a store.
     *
     * @param array<string, mixed> $more
     */
    private function client(Store $store, array $more = []): Client
    {
        $seed = $this->sandbox->seed;
        $transport = new CurlTransport($seed->acquiring_partner_api_key);
        $keys = [$seed->signing_key_id => $seed->signing_key];
        return new Client([...$this->sandbox->config(), ...$more], $store, $transport, signingKeys: $keys);
    }

    /**
     * A delivery as the sandbox signs it.
     *
     * @param array<string, mixed> $payload
     * @return array{string, string, string}
     */
    private function webhook(string $type, array $payload, string $id): array
    {
        $seed = $this->sandbox->seed;
        $metadata = ['event_id' => $id, 'event_type' => $type, 'live' => false, 'subject_account_id' => $seed->partner_account_id];
        $body = json_encode(['metadata' => $metadata, 'payload' => $payload ?: new stdClass()], JSON_THROW_ON_ERROR);
        return [$body, $seed->signing_key_id, hash_hmac('sha256', $body, $seed->signing_key)];
    }

    /** The customer has approved. */
    private function completed(Client $client, string $reference, string $id): Delivery
    {
        $payload = ['payment_request_reference' => "{$reference}/1", 'state' => 'COMPLETED'];
        foreach ($this->sandbox->control('GET', 'requests') as $request) {
            if (($request->payment_request_reference ?? null) === "{$reference}/1") {
                $payload['payment_request_id'] = $request->payment_request_id;
            }
        }
        return $client->deliver(...$this->webhook('payment.request.state-change.completed', $payload, $id));
    }

    private static function shown(): \Closure
    {
        return static fn (stdClass $view): bool => $view->state === 'awaiting_customer';
    }

    public function testAWebhookForAFlowOfAnotherProcessWaitsForItAndIsTakenOnceByAll(): void
    {
        $file = sys_get_temp_dir() . '/kassa-' . Flow::freshReference() . '.sqlite';
        $store = static fn (): Store => new SqliteStore($file);
        $reference = Flow::freshReference();
        [$flow, $id] = ["{$reference}/1", "e-{$reference}"];
        $begun = $this->client($store())->open('payment', Sandbox::payment($reference));
        $begun->run(self::shown());
        $begun->close();

        // A process that takes webhooks, and has never heard of the flow.
        $receiver = $this->client($store());
        $first = $this->completed($receiver, $reference, $id);
        self::assertSame([202, false, []], [$first->answer, $first->duplicate, $first->flows], 'it has not looked');
        $again = $this->completed($receiver, $reference, $id);
        self::assertSame([200, true, []], [$again->answer, $again->duplicate, $again->flows]);
        self::assertSame([[$flow], [$flow]], [$receiver->pending(), $receiver->withMail()]);

        $this->sandbox->approve($flow);
        $worker = $this->client($store());
        self::assertSame(200, $this->completed($worker, $reference, $id)->answer);
        self::assertSame([$flow], $worker->withMail());
        $running = $worker->resume($flow);
        self::assertSame('yes', $running->run(timeout: 60)->paid);
        self::assertSame([[], []], [$worker->withMail(), $worker->unclaimed()]);
        self::assertSame([], $store()->pending());
        unlink($file);
    }

    public function testAWebhookReadsNoJournal(): void
    {
        $store = new class () implements Store {
            public int $reads = 0;
            private readonly MemoryStore $lines;

            public function __construct()
            {
                $this->lines = new MemoryStore();
            }

            public function read(string $reference): array
            {
                $this->reads++;
                return $this->lines->read($reference);
            }

            public function append(string $reference, int $after, array $lines): void
            {
                $this->lines->append($reference, $after, $lines);
            }

            public function ended(string $reference): void
            {
                $this->lines->ended($reference);
            }

            public function pending(): array
            {
                $this->reads++;
                return $this->lines->pending();
            }
        };
        $reference = Flow::freshReference();
        $running = $this->client($store)->open('payment', Sandbox::payment($reference));
        $running->run(self::shown());
        // As PHP-FPM does it: each webhook has a process of its own.
        $store->reads = 0;
        foreach ([202, 200] as $answer) {
            self::assertSame($answer, $this->completed($this->client($store), $reference, 'e')->answer);
        }
        self::assertSame(0, $store->reads);
        self::assertSame(["{$reference}/1"], $this->client($store)->withMail());
    }

    public function testWhatCameBeforeItsFlowWaitsForItAndNewsMakeItLook(): void
    {
        $reference = Flow::freshReference();
        $client = $this->client(new MemoryStore(), ['policy' => ['poll_floor_ms' => 60_000, 'trusted_clock' => true]]);
        self::assertSame([], $this->completed($client, $reference, 'early')->flows);
        self::assertSame('early', $client->unclaimed()[0]->eventId);
        $running = $client->open('payment', Sandbox::payment($reference));
        $running->run(self::shown());
        self::assertSame([[], []], [$client->unclaimed(), $client->withMail()]);
        $this->sandbox->approve("{$reference}/1");
        $begun = microtime(true);
        // It would not ask for a minute.
        self::assertSame(["{$reference}/1"], $this->completed($client, $reference, Flow::freshReference())->flows);
        self::assertSame('yes', $running->run(timeout: 50)->paid);
        self::assertLessThan(30, microtime(true) - $begun);
    }

    public function testAStoreThatFailsTakesNoNoticeAlong(): void
    {
        $store = new class (new MemoryStore()) implements Store {
            public int $left = 1;

            public function __construct(private readonly MemoryStore $whole)
            {
            }

            public function read(string $reference): array
            {
                return $this->whole->read($reference);
            }

            public function append(string $reference, int $after, #[\SensitiveParameter] array $lines): void
            {
                $this->whole->append($reference, $after, $lines);
            }

            public function ended(string $reference): void
            {
                if (str_starts_with($reference, 'kassa-event/') && $this->left-- > 0) {
                    throw new \RuntimeException('the store is away');
                }
                $this->whole->ended($reference);
            }

            public function pending(): array
            {
                return $this->whole->pending();
            }
        };
        $reference = Flow::freshReference();
        $hidden = 0;
        $hooks = new Hooks(hide: static function () use (&$hidden): void {
            $hidden++;
        });
        $client = $this->client($store, ['policy' => ['poll_floor_ms' => 60_000, 'trusted_clock' => true]]);
        $running = $client->open('payment', Sandbox::payment($reference), $hooks);
        $running->run(self::shown(), 30);
        $this->sandbox->approve("{$reference}/1");
        $this->completed($client, $reference, Flow::freshReference());
        try {
            $running->run(timeout: 10);
            self::fail('the store did not fail');
        } catch (\RuntimeException $away) {
            self::assertSame(['the store is away', 0], [$away->getMessage(), $hidden]);
        }
        self::assertSame('yes', $running->run(timeout: 50)->paid);
        self::assertSame(1, $hidden);
    }

    public function testWhatNobodyIsCalledByIsListedUntilItIsSettled(): void
    {
        $store = new MemoryStore();
        $news = $this->webhook('settlement.payout.completed', ['payout_id' => 'p-1'], 'e-payout');
        [$first, $second] = [$this->client($store), $this->client($store)];
        self::assertSame([], $first->deliver(...$news)->flows);
        [$found] = $second->unclaimed();
        self::assertInstanceOf(Unclaimed::class, $found);
        self::assertSame(['e-payout', 'settlement.payout.completed'], [$found->eventId, $found->eventType]);
        self::assertSame('p-1', $found->payload()->payout_id);
        self::assertStringNotContainsString('payout_id', print_r($found, true));
        self::assertSame([true, false], [$second->settle('e-payout'), $second->settle('e-payout')]);
        self::assertSame([[], []], [$first->unclaimed(), $second->unclaimed()]);
        self::assertSame(200, $this->client($store)->deliver(...$news)->answer);
    }

    public function testAForgedOneNeverCounts(): void
    {
        $store = new MemoryStore();
        $client = $this->client($store);
        [$body, $id, $signature] = $this->webhook('settlement.payout.completed', [], 'e-forged');
        foreach ([["{$body} ", $id, $signature], [$body, $id, null], [$body, 'another', $signature]] as $forged) {
            try {
                $client->deliver(...$forged);
                self::fail('it was taken');
            } catch (WebhookException) {
                self::assertSame([[], []], [$client->unclaimed(), $store->pending()]);
            }
        }
        $this->expectException(UsageException::class);
        $this->sandbox->client()->deliver($body, $id, $signature);
    }

    public function testTheReportFollowsTheConfigurationAndTheTraffic(): void
    {
        $profile = ['paths' => ['server_side'], 'channels' => ['web'], 'dashboard' => true];
        $of = static fn (Requirement $row): array => [$row->id => $row->verdict];
        $report = fn (array $more, array ...$told): array
            => array_merge(...array_map($of, $this->client(new MemoryStore(), $more)->requirements(...$told)));
        $rows = $report([], $profile);
        self::assertCount(67, $rows);
        self::assertSame(['duty', 'not_shown'], [$rows['KNR-07'], $rows['KNR-D19']]);
        self::assertSame('met', $report([], $profile, ['client_certificate' => true])['KNR-D19']);
        self::assertNotSame($rows, $report([], ['channels' => ['store']] + $profile));
        $metadata = ['integration_metadata' => ['integrator' => ['name' => 'EXAMPLE_PSP']]];
        self::assertNotSame($rows, $report($metadata, $profile), 'the configuration counts');
        $this->expectException(InputException::class);
        $report([], ['channels' => ['moon']] + $profile);
    }
}
