<?php

declare(strict_types=1);

// Drives a payment and kills this process at its nth step: before and after a line is saved, before and after a call is made.

namespace Kassa\Tests;

use Kassa\Client;
use Kassa\Hooks;
use Kassa\Journal\Store;
use Kassa\Next\Call;
use Kassa\Next\Show;
use Kassa\Transport\Answer;
use Kassa\Transport\CurlTransport;
use Kassa\Transport\Lost;
use Kassa\Transport\Transport;

require __DIR__ . '/bootstrap.php';

[, $url, $place, $reference, $step] = $argv;

final class Dies implements Store, Transport
{
    private int $steps = 0;

    public function __construct(private readonly Store $store, private readonly Transport $transport, private readonly int $step)
    {
    }

    private function mayDie(): void
    {
        if ($this->steps++ === $this->step) {
            posix_kill((int) getmypid(), SIGKILL);
        }
    }

    public function append(string $reference, int $after, array $lines): void
    {
        $this->mayDie();
        $this->store->append($reference, $after, $lines);
        $this->mayDie();
    }

    public function send(Call $call): Answer|Lost
    {
        $this->mayDie();
        $got = $this->transport->send($call);
        $this->mayDie();
        return $got;
    }

    public function read(string $reference): array
    {
        return $this->store->read($reference);
    }

    public function ended(string $reference): void
    {
        $this->store->ended($reference);
    }

    public function pending(): array
    {
        return $this->store->pending();
    }
}

$sandbox = new Sandbox($url);
$dies = new Dies(Postgres::store($place), new CurlTransport($sandbox->seed->acquiring_partner_api_key), (int) $step);
$client = new Client($sandbox->config(), $dies, $dies);
$hooks = new Hooks(show: static fn (Show $_) => $sandbox->approve("{$reference}/1"));
exit($client->open('payment', Sandbox::payment($reference), $hooks)->run()->paid === 'yes' ? 0 : 1);
