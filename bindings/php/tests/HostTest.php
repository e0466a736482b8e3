<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Closure;
use Kassa\Client;
use Kassa\Config;
use Kassa\Errors\HostException;
use Kassa\Flow;
use Kassa\Hooks;
use Kassa\Inbox;
use Kassa\Journal\Leases;
use Kassa\Journal\MemoryStore;
use Kassa\Journal\PostgresStore;
use Kassa\Journal\SqliteStore;
use Kassa\Next\Call;
use Kassa\Next\Hide;
use Kassa\Next\Show;
use Kassa\Now;
use Kassa\Transport\Answer;
use Kassa\Transport\CurlTransport;
use Kassa\Transport\Lost;
use Kassa\Transport\Transport;
use Kassa\View;
use PDO;
use PDOException;
use PHPUnit\Framework\TestCase;
use ReflectionProperty;
use RuntimeException;
use stdClass;
use Throwable;

/** What lies around a flow fails, and what is told about that: clocks, hooks, transports, databases, traces. */
final class HostTest extends TestCase
{
    private Sandbox $sandbox;

    protected function setUp(): void
    {
        $this->sandbox = Sandbox::shared();
    }

    public function testTheCounterIsTheTimeSinceTheMachineWasStartedWithItsSleep(): void
    {
        $up = (float) file_get_contents('/proc/uptime');
        self::assertEqualsWithDelta($up * 1_000, Now::read()->monoMs, 1_000);
        self::assertEqualsWithDelta(microtime(true) * 1_000, Now::read()->unixMs, 1_000);
    }

    public function testAHookThatThrowsLosesNoAnswer(): void
    {
        $reference = 'approved-' . Flow::freshReference();
        $calls = 0;
        $hooks = new Hooks(sent: static function () use (&$calls): void {
            if (++$calls === 1) {
                throw new RuntimeException('the log is full');
            }
        });
        $running = $this->sandbox->client(hooks: $hooks)->open('payment', Sandbox::payment($reference));
        self::assertSame('the log is full', self::thrown(static fn () => $running->run(timeout: 10))->getMessage());
        self::assertSame('approved', $running->run(timeout: 10)->state);
        self::assertSame(1, $calls, 'the answer that came was thrown away');
        self::assertCount(1, $this->sandbox->transactions($reference));
    }

    public function testANoticeThatAHookThrowsAtIsGivenAgain(): void
    {
        $reference = Flow::freshReference();
        $seen = [];
        $hook = static function (Show|Hide $notice) use (&$seen): void {
            $seen[] = $notice;
            if (count($seen) % 2 === 1) {
                throw new RuntimeException('the page is away');
            }
        };
        $running = $this->sandbox->client(hooks: new Hooks(show: $hook, hide: $hook))->open('payment', Sandbox::payment($reference));
        $waits = static fn (View $view): bool => $view->state === 'awaiting_customer';
        self::assertSame('the page is away', self::thrown(static fn () => $running->run($waits, 10))->getMessage());
        self::assertSame('awaiting_customer', $running->run($waits, 10)->state);
        $this->sandbox->approve("{$reference}/1");
        self::assertSame('the page is away', self::thrown(static fn () => $running->run(timeout: 10))->getMessage());
        self::assertSame('approved', $running->run(timeout: 10)->state);
        self::assertSame([Show::class, Show::class, Hide::class, Hide::class], array_map(get_class(...), $seen));
        self::assertSame([$seen[0], $seen[2]], [$seen[1], $seen[3]]);
    }

    public function testATransportThatGivesNothingOrHalfAnAnswerIsNotWaitedFor(): void
    {
        foreach ([null, new Lost('timeout', 'of no stage'), new Answer(200, [new stdClass()], '{}')] as $instead) {
            $reference = 'approved-' . Flow::freshReference();
            $curl = new CurlTransport($this->sandbox->seed->acquiring_partner_api_key);
            $transport = new class ($curl, $instead) implements Transport {
                private int $calls = 0;

                public function __construct(private readonly CurlTransport $curl, private readonly Answer|Lost|null $instead)
                {
                }

                public function send(Call $call): Answer|Lost
                {
                    $got = $this->curl->send($call);
                    return ++$this->calls === 1 ? $this->instead : $got;
                }
            };
            $running = (new Client($this->sandbox->config(), new MemoryStore(), $transport))->open('payment', Sandbox::payment($reference));
            if (!$instead instanceof Lost) {
                self::assertInstanceOf(Throwable::class, self::thrown(static fn () => $running->run(timeout: 10)));
            }
            self::assertSame('approved', $running->run(timeout: 20)->state);
            self::assertCount(1, $this->sandbox->transactions($reference));
        }
    }

    public function testAfterATransportThatThrewNobodyKnowsAndTheSameCallIsSentAgain(): void
    {
        $reference = 'approved-' . Flow::freshReference();
        $transport = new class (new CurlTransport($this->sandbox->seed->acquiring_partner_api_key)) implements Transport {
            public int $calls = 0;

            public function __construct(private readonly CurlTransport $curl)
            {
            }

            public function send(Call $call): Answer|Lost
            {
                $got = $this->curl->send($call);
                return ++$this->calls === 1 ? throw new RuntimeException('the answer is lost') : $got;
            }
        };
        $running = (new Client($this->sandbox->config(), new MemoryStore(), $transport))->open('payment', Sandbox::payment($reference));
        self::assertSame('the answer is lost', self::thrown(static fn () => $running->run(timeout: 10))->getMessage());
        self::assertSame('unknown', $running->view()->paid);
        self::assertSame('approved', $running->run(timeout: 20)->state);
        self::assertCount(1, $this->sandbox->transactions($reference));
    }

    /** A server that would rather speak HTTP/2, over which curl repeats requests by itself, is spoken to in HTTP/1.1. */
    public function testCurlOffersHttp1Alone(): void
    {
        self::assertNotSame(0, curl_version()['features'] & CURL_VERSION_HTTP2, 'this curl has no HTTP/2 to be kept from');
        $key = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1']) ?: self::fail('no key');
        $request = openssl_csr_new(['commonName' => 'localhost'], $key);
        openssl_x509_export(openssl_csr_sign($request, null, $key, 1), $certificate);
        openssl_pkey_export($key, $secret);
        $file = (string) tempnam(sys_get_temp_dir(), 'kassa-tls-');
        file_put_contents($file, $certificate . $secret);
        $context = stream_context_create(['ssl' => ['local_cert' => $file, 'alpn_protocols' => 'h2,http/1.1']]);
        $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
        $server = stream_socket_server('ssl://127.0.0.1:0', $_, $_, $flags, $context) ?: self::fail('no socket');
        $url = 'https://' . stream_socket_get_name($server, false) . '/';
        $child = pcntl_fork();
        if ($child === 0) {
            $came = stream_socket_accept($server, 10);
            if ($came !== false) {
                fread($came, 10_000);
                fwrite($came, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" . '{}');
                fclose($came);
            }
            posix_kill((int) getmypid(), SIGKILL);
        }
        $transport = new CurlTransport('key', [CURLOPT_SSL_VERIFYHOST => 0, CURLOPT_CAINFO => $file]);
        $got = $transport->send(new Call(1, 1, 'payment.read', 'GET', $url, [], 'partner', null, 5_000, 5_000, false, null));
        pcntl_waitpid($child, $_);
        unlink($file);
        self::assertInstanceOf(Answer::class, $got, $got instanceof Lost ? $got->why : '');
        self::assertSame('{}', $got->body);
    }

    public function testADatabaseThatWasAwayIsFoundAgain(): void
    {
        $place = Postgres::shared()->database();
        $store = new PostgresStore($place);
        $store->append('a', 0, ['1']);
        $inbox = new Inbox('test', ['id' => 'key']);
        $body = '{"metadata":{"event_id":"e","event_type":"payment.request.updated","live":false},"payload":{}}';
        $event = $inbox->verify($body, 'id', hash_hmac('sha256', $body, 'key'));
        $uses = [
            static fn () => $store->read('a'),
            static fn () => $store->pending(),
            static fn () => $store->ended('a'),
            static fn () => $store->remembers($event),
            static fn () => $store->remember($event),
            static fn () => $store->append('b', 0, ['1']),
        ];
        foreach ($uses as $use) {
            $store->pending();
            self::cut($place);
            self::assertInstanceOf(PDOException::class, self::thrown($use));
            $use();
        }
        self::assertSame([['1'], ['b'], true], [$store->read('a'), $store->pending(), $store->remembers($event)]);
    }

    public function testAFileThatAnotherProcessIsMakingIsWaitedFor(): void
    {
        $path = (string) tempnam(sys_get_temp_dir(), 'kassa-journal-');
        $pipe = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0) ?: self::fail('no pipe');
        if (pcntl_fork() === 0) {
            $making = new PDO("sqlite:{$path}");
            $making->exec('begin immediate');
            fwrite($pipe[1], "\n");
            usleep(300_000);
            $making->exec('commit');
            posix_kill((int) getmypid(), SIGKILL);
        }
        fgets($pipe[0]);
        self::assertSame([], (new SqliteStore($path))->pending());
        pcntl_wait($_);
    }

    public function testWhatHasEndedIsNotReadToFindWhatIsPending(): void
    {
        $pending = 'select reference from kassa_flow where not ended order by reference';
        $places = [Postgres::shared()->database(), sys_get_temp_dir() . '/kassa-' . Flow::freshReference() . '.sqlite'];
        foreach ($places as $n => $place) {
            // The second one finds all of it there.
            Postgres::store($place)->pending();
            Postgres::store($place)->pending();
            $sql = new PDO($n === 0 ? $place : "sqlite:{$place}");
            if ($n === 0) {
                // With so few rows it would read them all.
                $sql->exec('set enable_seqscan = off');
            }
            $plan = $sql->query(($n === 0 ? 'explain ' : 'explain query plan ') . $pending);
            self::assertStringContainsString('kassa_flow_pending', json_encode($plan === false ? null : $plan->fetchAll(), JSON_THROW_ON_ERROR));
        }
        array_map(unlink(...), glob("{$places[1]}*") ?: []);
    }

    public function testAllLeasesOfAStoreShareOneSessionAndGoWithIt(): void
    {
        $place = Postgres::shared()->database();
        [$one, $other] = [new PostgresStore($place), new PostgresStore($place)];
        $leases = array_map($one->lease(...), ['a', 'b', 'c']);
        self::assertNotContains(null, $leases);
        self::assertNull($one->lease('a'), 'a session may take its own lock once more');
        self::assertSame([null, null], [$other->lease('a'), $other->lease('c')]);
        $sessions = (new PDO($place))->query('select count(*) from pg_stat_activity where datname = current_database()');
        self::assertSame(3, $sessions === false ? 0 : $sessions->fetchColumn(), 'one for each store, and this one');

        $held = (new ReflectionProperty($one, 'leases'))->getValue($one);
        self::assertInstanceOf(Leases::class, $held);
        $session = (new ReflectionProperty($held, 'session'))->getValue($held);
        foreach (['idle' => '10', 'interval' => '5', 'count' => '3'] as $name => $value) {
            self::assertSame($value, $session->query("show tcp_keepalives_{$name}")->fetchColumn());
        }

        $leases[0]->release();
        $leases[0]->release();
        self::assertNotNull($again = $other->lease('a'));
        self::assertNull($one->lease('a'));
        self::cut($place);
        self::assertInstanceOf(PDOException::class, self::thrown(static fn () => $one->lease('d')));
        $new = $one->lease('b');
        self::assertNotNull($new);
        // What the old one held it does not give up for the new one.
        $leases[1]->release();
        $again->release();
        self::assertNull($other->lease('b'));
        $one->close();
        self::assertNotNull($other->lease('b'));
    }

    public function testNoTraceHoldsAKeyOrDataAboutAPerson(): void
    {
        $client = $this->sandbox->client();
        $spec = Sandbox::payment(Flow::freshReference());
        $running = $client->open('payment', $spec);
        $inbox = new Inbox('test', ['id' => 'hidden']);
        $works = [
            static fn () => new Config(['journal_key' => 'hidden', 'nonsense' => 1]),
            static fn () => new Config(['journal_key' => "hidden\xff"]),
            fn () => new Client(['journal_key' => 'hidden'], new MemoryStore(), new CurlTransport('hidden')),
            static fn () => new Inbox('nowhere', ['id' => 'hidden']),
            static fn () => $inbox->verify('hidden', 'id', 'wrong'),
            static fn () => $client->open('payment', ['nonsense' => 'hidden'] + $spec),
            static fn () => $running->command(['nonsense' => 'hidden']),
            static fn () => Client::checkBody('nothing', ['email' => 'hidden']),
            static fn () => (new PostgresStore('pgsql:host=127.0.0.1;port=1;password=hidden', 'me', 'hidden'))->pending(),
        ];
        $before = ini_set('zend.exception_ignore_args', '0');
        try {
            foreach ($works as $n => $work) {
                $frames = [];
                foreach (self::thrown($work)->getTrace() as $frame) {
                    if (($frame['class'] ?? null) === self::class) {
                        break;
                    }
                    $frames[] = $frame;
                }
                $trace = print_r($frames, true);
                self::assertStringContainsString('[args]', $trace);
                self::assertStringNotContainsString('hidden', $trace, "work {$n}");
            }
        } finally {
            ini_set('zend.exception_ignore_args', (string) $before);
        }
        self::assertInstanceOf(HostException::class, self::thrown($works[8]));
    }

    private static function thrown(Closure $work): Throwable
    {
        try {
            $work();
        } catch (Throwable $thrown) {
            return $thrown;
        }
        self::fail('nothing was thrown');
    }

    /** Ends all sessions of a database, as a change-over to another server does. */
    private static function cut(string $place): void
    {
        $sessions = 'pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
        (new PDO($place))->exec("select pg_terminate_backend(pid, 5000) from {$sessions}");
    }
}
