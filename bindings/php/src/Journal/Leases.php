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
        if (!$this->ask(Sql::POSTGRES_TAKE_LEASE, $reference)) {
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
            $this->ask(Sql::POSTGRES_GIVE_LEASE, $reference);
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

    private function ask(string $question, string $reference): bool
    {
        try {
            $this->session ??= $this->connect();
            $asked = $this->session->prepare($question);
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
        $session->query(Sql::POSTGRES_KEEP_AWAKE);
        return $session;
    }
}
