<?php

declare(strict_types=1);

namespace Kassa\Tests;

/** A program that runs beside the tests. */
final class Process
{
    /** @var resource */
    private $process;
    /** @var resource */
    private $output;

    /**
     * @param list<string> $command
     * @param array<string, string> $environment
     */
    public function __construct(array $command, array $environment = [], ?string $folder = null)
    {
        $pipes = [];
        $streams = [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', 'php://stderr', 'w']];
        $this->process = proc_open($command, $streams, $pipes, $folder, $environment + getenv())
            ?: throw new \RuntimeException("{$command[0]} does not start");
        $this->output = $pipes[1];
    }

    /** The next line that it prints within half a minute. */
    public function line(): string
    {
        [$read, $none] = [[$this->output], []];
        return stream_select($read, $none, $none, 30) === 1 ? trim((string) fgets($this->output)) : 'nothing was printed';
    }

    /** Waits for its end: its exit code, or minus the number of the signal that killed it. */
    public function wait(): int
    {
        do {
            $state = proc_get_status($this->process);
            usleep(5_000);
        } while ($state['running']);
        return $state['signaled'] ? -$state['termsig'] : $state['exitcode'];
    }

    /** Kills it. */
    public function kill(): void
    {
        if (proc_get_status($this->process)['running']) {
            proc_terminate($this->process, SIGKILL);
            $this->wait();
        }
    }
}
