<?php

declare(strict_types=1);

namespace Kassa\Tests;

use Kassa\Codes;
use Kassa\Errors\WebhookException;
use Kassa\Event;
use Kassa\Inbox;
use Kassa\Journal\SqliteStore;
use Kassa\Models\PaymentRequestPayload;
use Kassa\Models\PaymentRequestState;
use Kassa\WebhookHandler;
use Nyholm\Psr7\Factory\Psr17Factory;
use Nyholm\Psr7\ServerRequest;
use PHPUnit\Framework\TestCase;

final class WebhookTest extends TestCase
{
    private const KEY_ID = 'krn:partner:global:notification:signing-key:7f3c';
    private const KEY = 'example-signing-key';

    private static function delivery(string $type = 'payment.request.state-change.completed', string $state = 'COMPLETED'): string
    {
        $metadata = ['event_id' => '99bf6248', 'event_type' => $type, 'live' => false];
        $payload = ['payment_request_id' => 'krn:r', 'state' => $state, 'novelty' => ['email' => 'a@b.example']];
        return json_encode(['metadata' => $metadata, 'payload' => $payload], JSON_THROW_ON_ERROR);
    }

    private static function sign(string $body): string
    {
        return hash_hmac('sha256', $body, self::KEY);
    }

    private static function inbox(): Inbox
    {
        return new Inbox('test', [self::KEY_ID => self::KEY]);
    }

    public function testAGenuineDeliveryCountsOnce(): void
    {
        [$inbox, $body] = [self::inbox(), self::delivery()];
        $event = $inbox->verify($body, self::KEY_ID, self::sign($body));
        self::assertSame('payment.request.state-change.completed', $event->eventType);
        $payload = $event->typed();
        self::assertInstanceOf(PaymentRequestPayload::class, $payload);
        self::assertSame(PaymentRequestState::Completed, $payload->state);
        self::assertFalse($event->duplicate);
        $inbox->remember($event);
        self::assertTrue($inbox->verify($body, self::KEY_ID, self::sign($body))->duplicate);
    }

    public function testWhatIsNotKnownIsKeptAndNotPrinted(): void
    {
        $body = self::delivery(state: 'NOVEL');
        $payload = self::inbox()->verify($body, self::KEY_ID, self::sign($body))->typed();
        self::assertInstanceOf(PaymentRequestPayload::class, $payload);
        self::assertSame('NOVEL', $payload->state);
        self::assertSame('a@b.example', $payload->more['novelty']->email);
        self::assertEquals(json_decode($body)->payload, json_decode(json_encode($payload, JSON_THROW_ON_ERROR)));
        self::assertStringNotContainsString('a@b', print_r($payload, true));
        $odd = self::delivery('payment.novelty');
        self::assertNull(self::inbox()->verify($odd, self::KEY_ID, self::sign($odd))->typed());
    }

    public function testOneByteMoreAndItDoesNotCount(): void
    {
        $body = self::delivery();
        foreach ([
            [Codes::WEBHOOK_RESERIALIZED, "{$body} ", self::KEY_ID, self::sign($body)],
            [Codes::WEBHOOK_NO_SIGNATURE, $body, self::KEY_ID, null],
            [Codes::WEBHOOK_UNKNOWN_KEY, $body, 'other', self::sign($body)],
            [Codes::WEBHOOK_FORGED, $body, self::KEY_ID, self::sign('{}')],
        ] as [$code, $bytes, $id, $signature]) {
            try {
                self::inbox()->verify($bytes, $id, $signature);
                self::fail("{$code} was not refused");
            } catch (WebhookException $refused) {
                self::assertSame($code, $refused->getCode());
            }
        }
    }

    public function testTheHandlerAnswersAndRemembersAcrossProcesses(): void
    {
        $file = tempnam(sys_get_temp_dir(), 'kassa-') ?: self::fail('no file');
        $taken = [];
        $fail = true;
        $take = static function (Event $event) use (&$taken, &$fail): void {
            if ($fail) {
                throw new \RuntimeException('the store is down');
            }
            $taken[] = $event->eventId;
        };
        // As in PHP-FPM: each request has an inbox of its own.
        $deliver = static function (string $body, string $signature) use ($take, $file): int {
            $headers = [Inbox::KEY_ID_HEADER => self::KEY_ID, Inbox::SIGNATURE_HEADER => $signature];
            $handler = new WebhookHandler(self::inbox(), $take, new Psr17Factory(), new SqliteStore($file));
            return $handler->handle(new ServerRequest('POST', '/webhooks', $headers, $body))->getStatusCode();
        };
        $body = self::delivery();
        try {
            $deliver($body, self::sign($body));
            self::fail('what could not be stored was answered');
        } catch (\RuntimeException $down) {
            self::assertSame('the store is down', $down->getMessage());
        }
        $fail = false;
        self::assertSame(202, $deliver($body, self::sign($body)));
        self::assertSame(200, $deliver($body, self::sign($body)));
        self::assertSame(400, $deliver($body, self::sign('{}')));
        self::assertSame(['99bf6248'], $taken);
        array_map(unlink(...), glob("{$file}*") ?: []);
    }
}
