<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\Client;
use Kassa\Flow;
use Kassa\Journal\PostgresStore;
use Kassa\Next\Call;
use Kassa\Transport\Answer;
use Kassa\Transport\Lost;
use Kassa\Transport\Transport;
use PDO;
use PHPUnit\Framework\TestCase;
use RuntimeException;
use stdClass;

/** The example gateway: pages and two workers, of which one is killed in the middle of a payment. */
final class GatewayTest extends TestCase
{
    /** @var list<Process> */
    private array $processes = [];
    /** @var array<string, string> */
    private array $environment;
    private string $pages;
    private Sandbox $sandbox;

    protected function setUp(): void
    {
        $this->sandbox = Sandbox::shared();
        $seed = $this->sandbox->seed;
        $this->environment = [
            'DATABASE' => Postgres::shared()->database(),
            'KLARNA' => $this->sandbox->url,
            'ACCOUNT' => $seed->partner_account_id,
            'API_KEY' => $seed->acquiring_partner_api_key,
            'JOURNAL_KEY' => str_repeat('0123456789abcdef', 4),
            'SIGNING_KEY_ID' => $seed->signing_key_id,
            'SIGNING_KEY' => $seed->signing_key,
            'KASSA_AUTOLOAD' => __DIR__ . '/bootstrap.php',
        ];
    }

    protected function tearDown(): void
    {
        foreach ($this->processes as $process) {
            $process->kill();
        }
    }

    private function worker(): Process
    {
        $folder = dirname(__DIR__) . '/examples/gateway';
        return $this->processes[] = new Process([PHP_BINARY, 'worker.php'], $this->environment, $folder);
    }

    private function serve(): void
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0') ?: self::fail('no socket');
        $address = (string) stream_socket_get_name($socket, false);
        fclose($socket);
        $command = [PHP_BINARY, '-d', 'ffi.enable=1', '-q', '-S', $address, 'index.php'];
        $this->processes[] = new Process($command, $this->environment, dirname(__DIR__) . '/examples/gateway');
        $this->pages = "http://{$address}";
        for ($tries = 0; @file_get_contents("{$this->pages}/payments/none", false, self::quiet()) === false; $tries++) {
            self::assertLessThan(200, $tries, 'the pages do not answer');
            usleep(50_000);
        }
    }

    /** @return resource */
    private static function quiet()
    {
        return stream_context_create(['http' => ['ignore_errors' => true]]);
    }

    /**
     * @param array<string, mixed>|null $body
     * @return array{int, stdClass}
     */
    private function ask(string $method, string $path, ?array $body = null): array
    {
        $options = ['method' => $method, 'ignore_errors' => true, 'header' => 'Content-Type: application/json'];
        $options['content'] = $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR);
        $text = (string) file_get_contents($this->pages . $path, false, stream_context_create(['http' => $options]));
        return [(int) explode(' ', $http_response_header[0])[1], json_decode($text) ?? new stdClass()];
    }

    /** A client of the gateway's that is gone before it sends anything. */
    private function dead(): Client
    {
        $transport = new class () implements Transport {
            public function send(Call $call): Answer|Lost
            {
                throw new RuntimeException('killed');
            }
        };
        return new Client([
            'base_url' => $this->environment['KLARNA'],
            'environment' => 'test',
            'installation' => 'gateway',
            'partner_account_id' => $this->environment['ACCOUNT'],
            'journal_key' => $this->environment['JOURNAL_KEY'],
            'policy' => ['trusted_clock' => true],
        ], new PostgresStore($this->environment['DATABASE']), $transport);
    }

    /** Refuses to write down the answer to a capture or refund, as a database does that is lost at that moment; or takes it again. */
    private function answersAreLost(bool $lost): void
    {
        $database = new PDO($this->environment['DATABASE']);
        $database->exec($lost ? "
            create function lost() returns trigger language plpgsql as 'begin raise exception ''lost''; end';
            create trigger lost before insert on kassa_line for each row when (new.line like '%\"f\":{\"made\"%') execute function lost()
        " : 'drop function lost cascade');
    }

    /** Waits until a worker has taken this flow, whatever it took before. */
    private static function drives(Process $worker, string $reference): void
    {
        for ($lines = 0, $line = ''; $line !== "drives {$reference}"; $lines++) {
            self::assertLessThan(10, $lines, $line);
            $line = $worker->line();
        }
    }

    private function until(string $reference, string $state): stdClass
    {
        for ($tries = 0; $tries < 300; $tries++) {
            [, $view] = $this->ask('GET', "/payments/{$reference}");
            if ($view->state === $state) {
                return $view;
            }
            usleep(100_000);
        }
        self::fail("it is {$view->state} and not {$state}");
    }

    public function testAWorkerDiesAndThePaymentGoesOn(): void
    {
        // A journal that nobody can read keeps no worker from the others.
        $store = new PostgresStore($this->environment['DATABASE']);
        $store->append('a', 0, ['nonsense', 'nonsense']);
        $first = $this->worker();
        $this->serve();
        $this->sandbox->control('POST', 'webhooks', ['url' => "{$this->pages}/webhooks"]);
        $reference = 'b-' . Flow::freshReference();
        $order = ['reference' => $reference, 'checkout' => ['basket' => 'b-17']];
        [, $view] = $this->ask('POST', '/payments', $order);
        self::assertSame(['awaiting_customer', 'unknown'], [$view->state, $view->paid]);
        self::assertSame($view->payment_request_id, $this->ask('POST', '/payments', $order)[1]->payment_request_id);
        self::drives($first, $reference);

        $other = $this->worker();
        $first->kill();
        self::drives($other, $reference);
        $this->sandbox->approve($reference);
        self::assertSame('yes', $this->until($reference, 'approved')->paid);

        // It is sent, and its answer is not written down.
        $half = ['reference' => 'parcel-1', 'amount' => 6_168];
        $this->answersAreLost(true);
        [$status, $refusal] = $this->ask('POST', "/payments/{$reference}/captures", $half);
        self::assertSame([503, 'UNKNOWN_YET'], [$status, $refusal->error_code]);
        $this->answersAreLost(false);
        self::assertSame(6_168, $this->ask('POST', "/payments/{$reference}/captures", $half)[1]->captured);
        self::assertSame(6_168, $this->ask('POST', "/payments/{$reference}/captures", $half)[1]->captured, 'the same capture');
        $tooMuch = ['reference' => 'parcel-2', 'amount' => 6_169];
        self::assertSame(400, $this->ask('POST', "/payments/{$reference}/captures", $tooMuch)[0]);
        self::assertCount(1, $this->sandbox->transactions($reference));

        // A capture that another worker saved, and did not live to send.
        $dead = $this->dead();
        $ledger = $dead->open('transaction', [
            'reference' => "{$reference}/ledger",
            'payment_transaction_id' => $dead->look($reference)->payment_transaction_id,
            'amount' => 12_336,
            'currency' => 'EUR',
        ]);
        $ledger->command(['capture' => ['reference' => 'parcel-3', 'amount' => 1_000]]);
        try {
            $ledger->run();
            self::fail('it was sent');
        } catch (RuntimeException $died) {
            self::assertSame('killed', $died->getMessage());
        }
        self::drives($other, "{$reference}/ledger");
        for ($tries = 0; ($left = $dead->look("{$reference}/ledger"))->busy; $tries++) {
            self::assertLessThan(200, $tries, 'the ledger stays as it was left');
            usleep(50_000);
        }
        self::assertSame(7_168, $left->captured);
        $rest = ['reference' => 'parcel-4', 'amount' => 5_168];
        self::assertSame(12_336, $this->ask('POST', "/payments/{$reference}/captures", $rest)[1]->captured, 'the worker let go of it');

        for ($tries = 0; $store->lease('a') === null; $tries++) {
            self::assertLessThan(100, $tries, 'a worker keeps the lease of a flow that it does not drive');
            usleep(5_000);
        }

        $again = Flow::freshReference();
        $this->ask('POST', '/payments', ['reference' => $again, 'checkout' => ['basket' => 'b-18']]);
        self::drives($other, $again);
        $this->ask('POST', "/payments/{$again}/cancel");
        self::assertSame('no', $this->until($again, 'canceled')->paid);
        self::assertSame(404, $this->ask('GET', '/payments/none')[0]);
        self::assertSame(400, $this->ask('POST', '/payments', ['reference' => 'x', 'checkout' => ['basket' => 'none']])[0]);
        self::assertSame(400, $this->ask('POST', '/webhooks', [])[0]);
    }
}
