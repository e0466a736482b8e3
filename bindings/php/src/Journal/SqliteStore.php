<?php

declare(strict_types=1);

namespace Kassa\Journal;

use Kassa\Errors\HostException;
use PDO;
use PDOException;

/** Keeps journals in a SQLite file, synchronous to the disk. Any number of processes of one machine may share it; no network file system. */
final class SqliteStore extends PdoStore
{
    /** So many seconds are waited for others. */
    private const PATIENCE_S = 30;
    /** SQLITE_BUSY. */
    private const BUSY = 5;

    public function __construct(private readonly string $path)
    {
    }

    protected function connect(): PDO
    {
        try {
            return $this->open();
        } catch (PDOException $fault) {
            $said = "the journal {$this->path} cannot be opened: {$fault->getMessage()}; its folder must be there, and both writable";
            throw new HostException($said, name: 'journal_storage', previous: $fault);
        }
    }

    private function open(): PDO
    {
        $connection = new PDO("sqlite:{$this->path}", null, null, [
            PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
            PDO::ATTR_TIMEOUT => self::PATIENCE_S,
        ]);
        self::switchOver($connection);
        foreach (['synchronous = full', 'foreign_keys = on'] as $rule) {
            $connection->exec("pragma {$rule}");
        }
        foreach ([...self::SCHEMA, Sql::SQLITE_MAKE_INDEX] as $statement) {
            $connection->exec($statement);
        }
        return $connection;
    }

    /** SQLite does not wait for others by itself where several switch a new file over together. */
    private static function switchOver(PDO $connection): void
    {
        $deadline = microtime(true) + self::PATIENCE_S;
        for (;;) {
            try {
                $connection->exec('pragma journal_mode = wal');
                return;
            } catch (PDOException $fault) {
                if (($fault->errorInfo[1] ?? null) !== self::BUSY || microtime(true) > $deadline) {
                    throw $fault;
                }
                usleep(10_000);
            }
        }
    }

    protected function begin(PDO $connection): void
    {
        $connection->exec('begin immediate');
    }
}
