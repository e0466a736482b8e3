<?php

declare(strict_types=1);

namespace Kassa\Journal;

use Closure;
use PDO;
use PDOException;

/**
 * One session of PostgreSQL that holds all leases of a store in this process, as advisory locks. With the session they all go, be it that it
 * breaks or that the process dies; the fence keeps whoever has not heard of that from harm.
 *
 * @internal
 */
final class Leases
{
    /** The server notices within half a minute that a machine has lost its power; by itself it would take two hours. */
    private const KEEPALIVES = "select set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false),
        set_config('tcp_keepalives_count', '3', false)";

    private ?PDO $session = null;
    private readonly int $process;
    /** @var array<string, int> numbers of the leases that are held, by their references */
    private array $held = [];
    private int $last = 0;

    /** @param Closure(): PDO $connect */
    public function __construct(private readonly Closure $connect)
    {
        $this->process = (int) getmypid();
    }

    /** Whether these are leases of this process, and not of the one that it was forked from. */
    public function areOurs(): bool
    {
        return $this->process === getmypid();
    }

    public function take(string $reference): ?Lease
    {
        // PostgreSQL gives a session its own lock once more.
        if (isset($this->held[$reference])) {
            return null;
        }
        if (!$this->ask('pg_try_advisory_lock', $reference)) {
            return null;
        }
        $this->held[$reference] = ++$this->last;
        return new Lease($this, $reference, $this->last);
    }

    /** A lease of a session that broke may be held by another since: then there is nothing to do. */
    public function release(string $reference, int $number): void
    {
        if (!$this->areOurs() || ($this->held[$reference] ?? 0) !== $number) {
            return;
        }
        unset($this->held[$reference]);
        try {
            $this->ask('pg_advisory_unlock', $reference);
        } catch (PDOException) {
            // It has gone with its session.
            return;
        }
    }

    /** Gives all of them up. */
    public function close(): void
    {
        $session = $this->session;
        $this->session = null;
        $this->held = [];
        try {
            // The server hears of a connection's end somewhat later.
            $session?->query('select pg_advisory_unlock_all()');
        } catch (PDOException) {
            // They have gone with it.
            return;
        }
    }

    private function ask(string $function, string $reference): bool
    {
        try {
            $this->session ??= $this->connect();
            $asked = $this->session->prepare("select {$function}(hashtextextended(?, " . PostgresStore::LOCK . '))');
            $asked->execute([$reference]);
            return $asked->fetchColumn() === true;
        } catch (PDOException $fault) {
            $this->close();
            throw $fault;
        }
    }

    private function connect(): PDO
    {
        $session = ($this->connect)();
        $session->query(self::KEEPALIVES);
        return $session;
    }
}
