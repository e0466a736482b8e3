<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\Client;
use Kassa\Codes;
use Kassa\Errors\FencedException;
use Kassa\Errors\HostException;
use Kassa\Errors\InputException;
use Kassa\Errors\LimitException;
use Kassa\Errors\UsageException;
use Kassa\Flow;
use Kassa\Hooks;
use Kassa\Journal\MemoryStore;
use Kassa\Journal\PostgresStore;
use Kassa\Journal\SqliteStore;
use Kassa\Next\Call;
use Kassa\Next\Show;
use Kassa\Transport\CurlTransport;
use Kassa\Transport\Lost;
use PHPUnit\Framework\TestCase;
use stdClass;

/** The promises of the core hold through the package, over real HTTP and real databases. */
final class PaymentTest extends TestCase
{
    private Sandbox $sandbox;

    protected function setUp(): void
    {
        $this->sandbox = Sandbox::shared();
    }

    /** @return iterable<string, array{string}> */
    public static function databases(): iterable
    {
        yield 'SQLite' => ['sqlite'];
        yield 'PostgreSQL' => ['postgres'];
    }

    private static function place(string $kind): string
    {
        return $kind === 'sqlite' ? sys_get_temp_dir() . '/kassa-' . Flow::freshReference() . '.sqlite' : Postgres::shared()->database();
    }

    private static function forget(string $place): void
    {
        array_map(unlink(...), glob("{$place}*") ?: []);
    }

    /** @dataProvider databases */
    public function testWhoeverFindsTheJournalLongerIsRefused(string $kind): void
    {
        $place = self::place($kind);
        [$one, $other] = [Postgres::store($place), Postgres::store($place)];
        $one->append('a', 0, ['1', '2']);
        foreach ([0, 1, 3] as $after) {
            try {
                $other->append('a', $after, ['x']);
                self::fail("a line was appended after {$after}");
            } catch (FencedException) {
                self::assertSame(['1', '2'], $one->read('a'));
            }
        }
        $other->append('a', 2, ['3']);
        $other->append('b', 0, ['1']);
        $one->ended('a');
        self::assertSame(['b'], $other->pending());
        self::assertSame(['1', '2', '3'], $one->read('a'));
        self::forget($place);
    }

    /** @dataProvider databases */
    public function testTheSecondDriverWinsAndOnePaymentIsMade(string $kind): void
    {
        $place = self::place($kind);
        $reference = Flow::freshReference();
        $seen = [];
        $hooks = new Hooks(show: static function (Show $screen) use (&$seen): void {
            $seen[] = $screen->kind;
        });
        $first = $this->sandbox->client(Postgres::store($place), $hooks)->open('payment', Sandbox::payment($reference));
        $waiting = $first->run(static fn (stdClass $view): bool => $view->state === 'awaiting_customer');
        self::assertSame(['unknown', ['qr']], [$waiting->paid, $seen]);
        $client = $this->sandbox->client(Postgres::store($place));
        self::assertSame(["{$reference}/1"], $client->pending());
        self::assertSame('awaiting_customer', $client->look("{$reference}/1")->state);
        $second = $client->resume("{$reference}/1");
        $second->run(timeout: 0);
        $this->sandbox->approve("{$reference}/1");
        self::assertSame('yes', $second->run(timeout: 30)->paid);
        self::assertCount(1, $this->sandbox->transactions($reference));
        try {
            $first->run(timeout: 30);
            self::fail('the first driver went on');
        } catch (FencedException $fenced) {
            self::assertSame('resume', $fenced->advice);
        }
        self::forget($place);
    }

    /** @dataProvider databases */
    public function testAProcessThatIsKilledAtAnyStepLeavesAPaymentThatIsMadeOnce(string $kind): void
    {
        $place = self::place($kind);
        $reference = '';
        $approve = function () use (&$reference): void {
            $this->sandbox->approve("{$reference}/1");
        };
        $client = $this->sandbox->client(Postgres::store($place), new Hooks(show: static fn (Show $_) => $approve()));
        // SQLite dies at every place, PostgreSQL at every second one, unless KASSA_MATRIX asks for the whole.
        $stride = $kind === 'sqlite' || getenv('KASSA_MATRIX') === 'whole' ? 1 : 2;
        for ($step = 0; ; $step += $stride) {
            $reference = Flow::freshReference();
            $child = new Process([PHP_BINARY, __DIR__ . '/dies.php', $this->sandbox->url, $place, $reference, (string) $step]);
            $end = $child->wait();
            if ($end !== -SIGKILL) {
                self::assertSame(0, $end);
                break;
            }
            $begun = $client->pending() !== [];
            $running = $begun ? $client->resume("{$reference}/1") : $client->open('payment', Sandbox::payment($reference));
            self::assertSame('yes', $running->run(timeout: 60)->paid, "killed at step {$step}");
            self::assertCount(1, $this->sandbox->transactions($reference), "killed at step {$step}");
        }
        self::assertGreaterThanOrEqual(10, $step);
        self::assertSame([], $client->pending());
        self::forget($place);
    }

    public function testAForkedWorkerUsesWhatWasMadeBefore(): void
    {
        $place = self::place('postgres');
        $client = $this->sandbox->client(Postgres::store($place));
        $references = array_map(static fn (): string => 'approved-' . Flow::freshReference(), range(1, 3));
        $children = [];
        foreach ($references as $reference) {
            $child = pcntl_fork();
            if ($child === 0) {
                $view = $client->open('payment', Sandbox::payment($reference))->run(timeout: 30);
                // What the parent holds is not ended here.
                posix_kill((int) getmypid(), $view->paid === 'yes' ? SIGTERM : SIGKILL);
            }
            $children[] = $child;
        }
        $own = 'approved-' . Flow::freshReference();
        self::assertSame('yes', $client->open('payment', Sandbox::payment($own))->run(timeout: 30)->paid);
        foreach ($children as $child) {
            pcntl_waitpid($child, $status);
            self::assertSame(SIGTERM, pcntl_wtermsig($status));
        }
        self::assertSame([], $client->pending());
        foreach ([...$references, $own] as $reference) {
            self::assertCount(1, $this->sandbox->transactions($reference));
        }
    }

    public function testALeaseIsHeldByOne(): void
    {
        $place = self::place('postgres');
        [$one, $other] = [new PostgresStore($place), new PostgresStore($place)];
        $lease = $one->lease('a');
        self::assertNotNull($lease);
        self::assertNull($other->lease('a'));
        $lease->release();
        self::assertNotNull($other->lease('a'));
    }

    public function testALostAnswerMakesNoSecondPaymentAndCurlRepeatsNothing(): void
    {
        $reference = 'approved-' . Flow::freshReference();
        $attempts = 0;
        $lost = [];
        $hooks = new Hooks(sent: static function (Call $_, object $got) use (&$attempts, &$lost): void {
            $attempts++;
            $lost = $got instanceof Lost ? [...$lost, $got->stage] : $lost;
        });
        $client = $this->sandbox->client(hooks: $hooks);
        $this->sandbox->control('DELETE', 'log');
        // A read keeps its connection; what is sent on a kept one that is dead, curl would send again.
        $client->account()->store()->list()->send();
        $fault = ['match' => ['operation' => 'authorizePayment'], 'times' => 2, 'fault' => ['kind' => 'drop_after']];
        $this->sandbox->control('POST', 'faults', $fault);
        $view = $client->open('payment', Sandbox::payment($reference))->run(timeout: 30);
        self::assertSame(['approved', 'yes'], [$view->state, $view->paid]);
        self::assertCount(1, $this->sandbox->transactions($reference));
        self::assertSame(['unknown', 'unknown'], $lost);
        self::assertCount($attempts, $this->sandbox->control('GET', 'log'));
    }

    public function testAHostThatCannotBeReachedWasSentNothing(): void
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0') ?: self::fail('no socket');
        $address = stream_socket_get_name($socket, false);
        fclose($socket);
        $lost = [];
        $hooks = new Hooks(sent: static function (Call $_, object $got) use (&$lost): void {
            $lost[] = $got instanceof Lost ? $got->stage : 'answered';
        });
        $config = ['base_url' => "http://{$address}"] + $this->sandbox->config();
        $client = new Client($config, new MemoryStore(), new CurlTransport('klarna_test_api_none'), $hooks);
        $running = $client->open('payment', Sandbox::payment(Flow::freshReference()));
        $running->run(timeout: 0.3);
        self::assertContains('not_sent', $lost);
        self::assertSame(['not_sent'], array_values(array_unique($lost)));
        self::assertStringContainsString('connect', (string) $running->why());
    }

    public function testACancelEndsTheWaitOfTheCustomer(): void
    {
        $running = $this->sandbox->client()->open('payment', Sandbox::payment(Flow::freshReference()));
        $running->run(static fn (stdClass $view): bool => $view->state === 'awaiting_customer');
        $running->command(['cancel' => new stdClass()]);
        $view = $running->run(timeout: 30);
        self::assertSame(['canceled', 'no'], [$view->state, $view->paid]);
    }

    public function testCapturesAndRefundsKeepToTheLedger(): void
    {
        $client = $this->sandbox->client();
        $reference = 'approved-' . Flow::freshReference();
        $paid = $client->open('payment', Sandbox::payment($reference))->run(timeout: 30);
        $ledger = $client->open('transaction', [
            'reference' => $reference,
            'payment_transaction_id' => $paid->payment_transaction_id,
            'amount' => 12_336,
            'currency' => 'EUR',
        ]);
        $settled = static fn (stdClass $view): bool => !$view->busy;
        $ledger->command(['capture' => ['reference' => 'parcel-1', 'amount' => 10_000]]);
        try {
            $ledger->command(['capture' => ['reference' => 'parcel-2', 'amount' => 2_337]]);
            self::fail('too much was captured');
        } catch (InputException $refused) {
            // What is too much is wrong: who catches the one gets the other.
            self::assertInstanceOf(LimitException::class, $refused);
            self::assertSame('exceeds_remaining', $refused->name);
        }
        $ledger->command(['capture' => ['reference' => 'parcel-1', 'amount' => 10_000]]);
        self::assertSame(10_000, $ledger->run($settled, 30)->captured);
        $ledger->command(['refund' => ['reference' => 'return-1', 'amount' => 4_000]]);
        $view = $ledger->run($settled, 30);
        self::assertSame([10_000, 4_000, 2_336], [$view->captured, $view->refunded, $view->remaining]);
    }

    public function testWhatAViewDoesNotTellIsNoAnswer(): void
    {
        $view = $this->sandbox->client()->open('payment', Sandbox::payment(Flow::freshReference()))->view();
        self::assertSame(['unknown', null], [$view->paid, $view->problem ?? null]);
        // A payment is never busy, and that is not settled.
        $this->expectException(UsageException::class);
        $this->expectExceptionMessage('busy');
        self::fail($view->busy ? 'busy' : 'settled');
    }

    public function testAReferenceThatComesWithSomethingElseIsRefused(): void
    {
        $client = $this->sandbox->client();
        $reference = 'approved-' . Flow::freshReference();
        $view = $client->open('payment', Sandbox::payment($reference))->run(timeout: 30);
        $ledger = ['reference' => "{$reference}/1", 'payment_transaction_id' => $view->payment_transaction_id, 'currency' => 'EUR'];
        foreach ([['payment', Sandbox::payment($reference, 600)], ['transaction', $ledger]] as [$kind, $spec]) {
            try {
                $client->open($kind, $spec);
                self::fail("a {$kind} was opened under the reference of another flow");
            } catch (UsageException $refused) {
                self::assertSame(Codes::REFERENCE_REUSED, $refused->getCode());
            }
        }
        self::assertSame('yes', $client->open('payment', Sandbox::payment($reference))->run(timeout: 30)->paid);
        self::assertCount(1, $this->sandbox->transactions($reference));
    }

    public function testPrintingShowsNeitherKeysNorWhereTheCustomerIsSent(): void
    {
        $running = $this->sandbox->client()->open('payment', Sandbox::payment(Flow::freshReference()));
        $view = $running->run(static fn (stdClass $view): bool => $view->state === 'awaiting_customer');
        $url = $view->step_up->url;
        self::assertStringContainsString('://', $url);
        self::assertStringNotContainsString($url, print_r($view, true));
        self::assertStringContainsString('awaiting_customer', print_r($view, true));
        self::assertStringContainsString($url, json_encode($view, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR));
        self::assertSame(['payment', $view->reference], [$running->kind, $running->reference]);
        foreach ([new CurlTransport('klarna_test_hidden'), new PostgresStore('pgsql:password=hidden', 'me', 'hidden')] as $holder) {
            foreach ([var_export(...), print_r(...)] as $print) {
                self::assertStringNotContainsString('hidden', (string) $print($holder, true));
            }
        }
    }

    public function testAJournalThatCannotBeOpenedIsNamed(): void
    {
        $path = sys_get_temp_dir() . '/kassa-nowhere/' . Flow::freshReference();
        $this->expectException(HostException::class);
        $this->expectExceptionMessage($path);
        $this->sandbox->client(new SqliteStore($path))->pending();
    }

    public function testAnEmptyKeyIsRefusedBeforeKlarnaRefusesThePayment(): void
    {
        $this->expectException(InputException::class);
        new CurlTransport(' ');
    }
}
