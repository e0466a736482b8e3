<?php

declare(strict_types=1);

// What the pages and the workers of the gateway have in common.

namespace Gateway;

use Kassa\Client;
use Kassa\Inbox;
use Kassa\Journal\PostgresStore;
use Kassa\Transport\CurlTransport;
use PDO;
use PDOException;
use PDOStatement;

/** The parts of a gateway, and the news that pages have for workers. */
final class Setup
{
    public readonly PostgresStore $store;
    public readonly Client $client;
    public readonly Inbox $inbox;
    private ?PDO $news = null;

    public function __construct()
    {
        $this->store = new PostgresStore(self::needed('DATABASE'));
        $this->client = new Client([
            'base_url' => self::needed('KLARNA'),
            'environment' => 'test',
            'installation' => 'gateway',
            'partner_account_id' => self::needed('ACCOUNT'),
            'journal_key' => self::needed('JOURNAL_KEY'),
            'policy' => ['trusted_clock' => true],
        ], $this->store, new CurlTransport(self::needed('API_KEY')));
        $this->inbox = new Inbox('test', [self::needed('SIGNING_KEY_ID') => self::needed('SIGNING_KEY')]);
    }

    public static function needed(string $name): string
    {
        $value = getenv($name);
        return is_string($value) && $value !== '' ? $value : throw new \RuntimeException("{$name} is not set");
    }

    /** Runs a statement about the news, on a new connection where the last one failed. */
    private function news(string $statement, mixed ...$values): PDOStatement
    {
        try {
            $this->news ??= new PDO(self::needed('DATABASE'), options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
            $rows = $this->news->prepare($statement);
            $rows->execute($values);
            return $rows;
        } catch (PDOException $fault) {
            $this->news = null;
            throw $fault;
        }
    }

    /** Makes the table of news. */
    public function prepare(): void
    {
        $this->store->pending();
        $this->news('create table if not exists gateway_news (id bigserial primary key, said text not null)');
    }

    /**
     * Tells all workers.
     *
     * @param array<string, mixed> $said
     */
    public function tell(array $said): void
    {
        $this->news('insert into gateway_news (said) values (?)', json_encode($said, JSON_THROW_ON_ERROR));
    }

    /** The last news there is. */
    public function last(): int
    {
        return (int) $this->news('select coalesce(max(id), 0) from gateway_news')->fetchColumn();
    }

    /**
     * News after this one.
     *
     * @return array<int, array<string, mixed>>
     */
    public function after(int $last): array
    {
        $rows = $this->news('select id, said from gateway_news where id > ? order by id', $last);
        return array_map(static fn (string $said): array => json_decode($said, true), $rows->fetchAll(PDO::FETCH_KEY_PAIR));
    }
}
