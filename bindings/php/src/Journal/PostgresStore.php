<?php

declare(strict_types=1);

namespace Kassa\Journal;

use Kassa\Errors\HostException;
use PDO;
use SensitiveParameter;
use SensitiveParameterValue;

/**
 * Keeps journals in PostgreSQL. Any number of machines may share it. Refused where `synchronous_commit` is off, as what was acknowledged
 * could then be lost.
 */
final class PostgresStore extends PdoStore
{
    /** Keeps our advisory locks apart from those of others. */
    private const LOCK = 7310377;

    /** Either may hold the password; no printing opens the wrapping. */
    private readonly SensitiveParameterValue $access;

    /** @param string $dsn as PDO takes it: `pgsql:host=...;dbname=...` */
    public function __construct(
        #[SensitiveParameter] string $dsn,
        private readonly ?string $user = null,
        #[SensitiveParameter] ?string $password = null,
    ) {
        $this->access = new SensitiveParameterValue([$dsn, $password]);
    }

    protected function connect(): PDO
    {
        $connection = $this->open();
        // Two workers that start together would otherwise collide in the catalogue.
        $connection->exec('begin');
        $connection->exec('select pg_advisory_xact_lock(' . self::LOCK . ')');
        $connection->exec('set local client_min_messages = warning');
        foreach (self::SCHEMA as $statement) {
            $connection->exec($statement);
        }
        $connection->exec('commit');
        $said = $connection->query('show synchronous_commit');
        if ($said === false || $said->fetchColumn() === 'off') {
            throw new HostException('synchronous_commit is off: what is acknowledged could be lost; switch it on for this user');
        }
        return $connection;
    }

    private function open(): PDO
    {
        [$dsn, $password] = $this->access->getValue();
        return new PDO($dsn, $this->user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    }

    protected function begin(PDO $connection): void
    {
        $connection->exec('begin');
    }

    /**
     * The right to drive a flow, until it is released or this process dies; null while another has it. Each takes a connection.
     *
     * The fence keeps two drivers from harm; a lease keeps them from taking turns.
     */
    public function lease(string $reference): ?Lease
    {
        $connection = $this->open();
        $asked = $connection->prepare('select pg_try_advisory_lock(hashtextextended(?, ' . self::LOCK . '))');
        $asked->execute([$reference]);
        return $asked->fetchColumn() === true ? new Lease($connection) : null;
    }
}
