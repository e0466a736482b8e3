<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\Flow;
use Kassa\Journal\PdoStore;
use Kassa\Journal\PostgresStore;
use Kassa\Journal\SqliteStore;
use PDO;

/** A PostgreSQL server of our own. */
final class Postgres
{
    private static ?self $shared = null;
    private string $programs;
    private string $folder;
    private string $server;
    /** @var list<string> */
    private array $by;

    private function __construct()
    {
        $found = glob('/usr/lib/postgresql/*/bin') ?: throw new \RuntimeException('there is no PostgreSQL');
        $this->programs = end($found);
        $this->folder = sys_get_temp_dir() . '/kassa-postgres-' . bin2hex(random_bytes(6));
        mkdir($this->folder);
        // It refuses to be run by root.
        $this->by = posix_geteuid() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
        if ($this->by !== []) {
            chown($this->folder, 'postgres');
        }
        $this->run('initdb', '-D', "{$this->folder}/data", '-U', 'kassa', '-A', 'trust', '-N');
        $free = stream_socket_server('tcp://127.0.0.1:0') ?: throw new \RuntimeException('no socket');
        $port = explode(':', (string) stream_socket_get_name($free, false))[1];
        fclose($free);
        // Over TCP, as databases of other machines are.
        $this->server = "host=127.0.0.1;port={$port};user=kassa";
        $options = "-c listen_addresses=127.0.0.1 -c port={$port} -c unix_socket_directories={$this->folder}";
        $this->run('pg_ctl', '-D', "{$this->folder}/data", '-l', "{$this->folder}/log", '-w', '-o', $options, 'start');
    }

    /** The one of these tests. It ends with them. */
    public static function shared(): self
    {
        if (self::$shared === null) {
            self::$shared = new self();
            $process = getmypid();
            register_shutdown_function(static function () use ($process): void {
                if ($process === getmypid()) {
                    self::$shared?->stop();
                }
            });
        }
        return self::$shared;
    }

    /** A new database; how to connect to it. */
    public function database(): string
    {
        $name = 'test_' . str_replace('-', '', Flow::freshReference());
        (new PDO("pgsql:{$this->server};dbname=postgres"))->exec("create database {$name}");
        return "pgsql:{$this->server};dbname={$name}";
    }

    /** A store in a database of ours, or in a file: the same one as another process opens it. */
    public static function store(string $place): PdoStore
    {
        return str_starts_with($place, 'pgsql:') ? new PostgresStore($place) : new SqliteStore($place);
    }

    private function run(string ...$words): void
    {
        $words[0] = "{$this->programs}/{$words[0]}";
        $command = implode(' ', array_map(escapeshellarg(...), [...$this->by, ...$words]));
        exec('cd ' . escapeshellarg($this->folder) . " && {$command} >/dev/null 2>&1", $_, $code);
        if ($code !== 0) {
            throw new \RuntimeException("{$words[0]} ended with {$code}");
        }
    }

    private function stop(): void
    {
        $this->run('pg_ctl', '-D', "{$this->folder}/data", '-m', 'immediate', 'stop');
        exec('rm -rf ' . escapeshellarg($this->folder));
    }
}
