<?php

declare(strict_types=1);

namespace Kassa\Journal;

use Kassa\Errors\HostException;
use PDO;
use PDOException;

/** Keeps journals in a SQLite file, synchronous to the disk. Any number of processes of one machine may share it; no network file system. */
final class SqliteStore extends PdoStore
{
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
            PDO::ATTR_TIMEOUT => 30,
        ]);
        foreach (['journal_mode = wal', 'synchronous = full', 'foreign_keys = on'] as $rule) {
            $connection->exec("pragma {$rule}");
        }
        foreach ([...self::SCHEMA, Sql::SQLITE_MAKE_INDEX] as $statement) {
            $connection->exec($statement);
        }
        return $connection;
    }

    protected function begin(PDO $connection): void
    {
        $connection->exec('begin immediate');
    }
}
