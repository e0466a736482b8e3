<?php

declare(strict_types=1);

namespace Kassa\Journal;

use Kassa\Errors\HostException;
use PDO;
use PDOException;
use SensitiveParameter;
use SensitiveParameterValue;

/**
 * Keeps journals in PostgreSQL. Any number of machines may share it. Refused where `synchronous_commit` is off, as what was acknowledged
 * could then be lost.
 */
final class PostgresStore extends PdoStore
{
    /** Either may hold the password; no printing opens the wrapping. */
    private readonly SensitiveParameterValue $access;
    private ?Leases $leases = null;

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
        $connection = self::open($this->access, $this->user);
        $connection->exec('begin');
        $connection->exec(Sql::POSTGRES_ONE_AT_A_TIME);
        $connection->exec('set local client_min_messages = warning');
        foreach ([...self::SCHEMA, Sql::POSTGRES_MAKE_INDEX] as $statement) {
            $connection->exec($statement);
        }
        $connection->exec('commit');
        $said = $connection->query(Sql::POSTGRES_SHOW_DURABILITY);
        if ($said === false || $said->fetchColumn() === 'off') {
            throw new HostException('synchronous_commit is off: what is acknowledged could be lost; switch it on for this user');
        }
        return $connection;
    }

    private static function open(SensitiveParameterValue $access, ?string $user): PDO
    {
        [$dsn, $password] = $access->getValue();
        try {
            return new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
        } catch (PDOException $fault) {
            $said = "PostgreSQL does not take a connection: {$fault->getMessage()}";
        }
        // PDO's own exception is left behind: the password may stand in its trace, as a part of the DSN.
        throw new HostException($said, name: 'journal_storage', advice: 'try_later');
    }

    protected function begin(PDO $connection): void
    {
        $connection->exec('begin');
    }

    /**
     * The right to drive a flow, until it is released or this process dies; null while another has it. All leases of a store share one
     * connection of their own.
     *
     * The fence keeps two drivers from harm; a lease keeps them from taking turns.
     */
    public function lease(string $reference): ?Lease
    {
        if ($this->leases?->areOurs() === false) {
            // The parent's: held, so that its connection is not closed here before this process ends.
            static $parents = [];
            $parents[] = $this->leases;
            $this->leases = null;
        }
        [$access, $user] = [$this->access, $this->user];
        $this->leases ??= new Leases(static fn (): PDO => self::open($access, $user));
        return $this->leases->take($reference);
    }

    /** Closes its connections, and gives up its leases. It may be used again. */
    public function close(): void
    {
        parent::close();
        if ($this->leases?->areOurs() === true) {
            $this->leases->close();
        }
    }
}
