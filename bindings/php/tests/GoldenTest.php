<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\Config;
use Kassa\Flow;
use Kassa\Inbox;
use Kassa\Next\Call;
use Kassa\Next\Next;
use Kassa\Now;
use PHPUnit\Framework\TestCase;
use stdClass;

/** The moves of bindings/golden, repeated through this package: the same requests, lines and views, byte for byte. */
final class GoldenTest extends TestCase
{
    /** @return iterable<string, array{string}> */
    public static function files(): iterable
    {
        foreach (glob(dirname(__DIR__, 2) . '/golden/*.json') ?: [] as $file) {
            yield basename($file, '.json') => [$file];
        }
    }

    public function testThereAreMoves(): void
    {
        self::assertGreaterThanOrEqual(9, iterator_count(self::files()));
    }

    /** @dataProvider files */
    public function testTheSameMovesLeadToTheSameBytes(string $file): void
    {
        $whole = json_decode((string) file_get_contents($file), false, 512, JSON_THROW_ON_ERROR);
        $config = new Config($whole->config);
        $flow = null;
        $lines = [];
        $calls = [];
        foreach ($whole->moves as $move) {
            $now = new Now($move->unix_ms, $move->mono_ms);
            switch ($move->move) {
                case 'start':
                    $flow = Flow::start($config, $move->kind, $move->spec, $now);
                    break;
                case 'load':
                    $flow = Flow::resume($config, $move->lines, $now);
                    self::assertSame($move->last, $flow->last);
                    $lines = $move->lines;
                    break;
                case 'next':
                    $next = $flow->next($now);
                    self::agree(self::told($next), $move->gives);
                    if ($next instanceof Call) {
                        $calls["{$next->call}/{$next->attempt}"] = $next;
                    }
                    array_push($lines, ...$move->gives->lines ?? []);
                    break;
                case 'saved':
                    $flow->saved($move->upto);
                    break;
                case 'reply':
                    $flow->reply($calls["{$move->call}/{$move->attempt}"], $move->status, $move->headers, $move->body, $now);
                    break;
                case 'lost':
                    $flow->lost($calls["{$move->call}/{$move->attempt}"], $move->stage, $now);
                    break;
                case 'command':
                    $flow->command($move->json, $now);
                    break;
                case 'event':
                    $inbox = new Inbox('test', [$move->key_id => $move->key]);
                    $flow->event($inbox->verify($move->body, $move->key_id, $move->signature), $now);
                    break;
                case 'resume':
                    self::assertCount($move->lines, $lines);
                    $flow = Flow::resume($config, $lines, $now);
                    self::assertSame($move->last, $flow->last);
                    break;
                case 'view':
                    self::assertEquals(json_decode($move->gives), (object) get_object_vars($flow->view($now)));
                    break;
                case 'take':
                    self::assertEquals(json_decode($move->gives), $flow->take($now));
                    break;
                default:
                    self::fail("there is no move called {$move->move}");
            }
        }
    }

    /**
     * What came out, as the files have it.
     *
     * @return array<string, mixed>
     */
    private static function told(Next $next): array
    {
        $kind = strtolower(substr((string) strrchr($next::class, '\\'), 1));
        $found = [];
        foreach (get_object_vars($next) as $name => $value) {
            $wire = strtolower((string) preg_replace('/[A-Z]/', '_$0', $name));
            $found[$kind === 'show' && $wire === 'kind' ? 'screen_kind' : $wire] = $value;
        }
        return ['kind' => $kind] + $found;
    }

    /** @param array<string, mixed> $found */
    private static function agree(array $found, stdClass $wanted): void
    {
        foreach (get_object_vars($wanted) as $name => $value) {
            if ($name !== 'operation_number') {
                self::assertSame($value, $found[$name], $name);
            }
        }
    }
}
