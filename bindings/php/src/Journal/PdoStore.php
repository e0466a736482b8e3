<?php

declare(strict_types=1);

namespace Kassa\Journal;

use Closure;
use Kassa\Errors\FencedException;
use Kassa\Event;
use PDO;
use PDOException;
use SensitiveParameter;

/**
 * Keeps journals in a database, by PDO. It connects when it is first used, in each process anew: make it before a fork, use it after. A
 * process that has used it calls `close` before it forks, as the end of a child would close the connection under the parent's feet.
 */
abstract class PdoStore implements Store
{
    /** Three tables; the last is for events that an endpoint keeps itself. */
    protected const SCHEMA = [
        Sql::MAKE_FLOWS,
        Sql::MAKE_LINES,
        'create table if not exists kassa_event (event_id text primary key, seen_ms bigint not null)',
    ];

    /** How long an event is remembered: twice the day that Klarna may take to repeat it. */
    private const MEMORY_MS = 48 * 3_600_000;

    private ?PDO $connection = null;
    private int $process = 0;

    /** Connects and makes the tables where they are missing. */
    abstract protected function connect(): PDO;

    /** Begins a transaction that writes. */
    abstract protected function begin(PDO $connection): void;

    public function read(string $reference): array
    {
        return $this->use(static function (PDO $connection) use ($reference): array {
            $rows = $connection->prepare(Sql::READ_LINES);
            $rows->execute([$reference]);
            return $rows->fetchAll(PDO::FETCH_COLUMN);
        });
    }

    public function append(string $reference, int $after, #[SensitiveParameter] array $lines): void
    {
        $connection = $this->connection();
        try {
            $this->begin($connection);
            $last = $connection->prepare(Sql::LAST_LINE);
            $last->execute([$reference]);
            if ((int) $last->fetchColumn() !== $after) {
                throw self::fenced($reference);
            }
            $last->closeCursor();
            $connection->prepare(Sql::ADD_FLOW)->execute([$reference]);
            $insert = $connection->prepare(Sql::ADD_LINE);
            foreach (array_values($lines) as $n => $line) {
                $insert->execute([$reference, $after + 1 + $n, $line]);
            }
            $connection->exec('commit');
        } catch (PDOException $fault) {
            $this->rollBack($connection);
            // Of two that append the same line, the database refuses one.
            throw $fault->getCode() === '23505' ? self::fenced($reference) : $fault;
        } catch (FencedException $fenced) {
            $this->rollBack($connection);
            throw $fenced;
        }
    }

    private function rollBack(PDO $connection): void
    {
        try {
            $connection->exec('rollback');
        } catch (PDOException) {
            // What failed may have ended the transaction, or the connection: the next use makes a new one.
            $this->connection = null;
        }
    }

    /**
     * Work that is no transaction. A connection that it failed on may be dead, and the next use makes a new one: a database that comes back,
     * or another in its place, is found.
     *
     * @template T
     * @param Closure(PDO): T $work
     * @return T
     */
    private function use(Closure $work): mixed
    {
        $connection = $this->connection();
        try {
            return $work($connection);
        } catch (PDOException $fault) {
            $this->connection = null;
            throw $fault;
        }
    }

    public function ended(string $reference): void
    {
        $this->use(static fn (PDO $connection) => $connection->prepare(Sql::END_FLOW)->execute([$reference]));
    }

    public function pending(): array
    {
        return $this->use(static function (PDO $connection): array {
            $rows = $connection->query(Sql::PENDING_FLOWS);
            return $rows === false ? [] : $rows->fetchAll(PDO::FETCH_COLUMN);
        });
    }

    /** Whether an event was remembered within the last 48 hours. */
    public function remembers(Event $event): bool
    {
        return $this->use(static function (PDO $connection) use ($event): bool {
            $rows = $connection->prepare('select 1 from kassa_event where event_id = ? and seen_ms > ?');
            $rows->execute([$event->eventId, (int) (microtime(true) * 1000) - self::MEMORY_MS]);
            return $rows->fetchColumn() !== false;
        });
    }

    /** Remembers an event for 48 hours, for all processes. */
    public function remember(Event $event): void
    {
        $this->use(static function (PDO $connection) use ($event): void {
            $now = (int) (microtime(true) * 1000);
            $connection->prepare('delete from kassa_event where seen_ms < ?')->execute([$now - self::MEMORY_MS]);
            $insert = 'insert into kassa_event (event_id, seen_ms) values (?, ?) on conflict (event_id) do nothing';
            $connection->prepare($insert)->execute([$event->eventId, $now]);
        });
    }

    /** Closes its connection. It may be used again. */
    public function close(): void
    {
        $this->connection = null;
    }

    protected function connection(): PDO
    {
        if ($this->process !== getmypid()) {
            // The parent's: held, so that it is not closed here before this process ends.
            static $parents = [];
            $parents[] = $this->connection;
            $this->connection = null;
            $this->process = (int) getmypid();
        }
        return $this->connection ??= $this->connect();
    }

    /** @internal */
    public static function fenced(string $reference): FencedException
    {
        return new FencedException(
            "the journal of {$reference} has grown: another process, or another object of this one, drives the flow; let go of this one, "
            . 'and look',
            name: 'fenced',
            advice: 'resume',
        );
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return [];
    }
}
