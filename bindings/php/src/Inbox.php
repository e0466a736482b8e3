<?php

declare(strict_types=1);

namespace Kassa;

use SensitiveParameter;

/** Checks deliveries. */
final class Inbox
{
    public const KEY_ID_HEADER = 'Klarna-Signing-Key-Id';
    public const SIGNATURE_HEADER = 'Klarna-Signature';

    private readonly Handle $handle;

    /**
     * @param string $environment `test` or `live`
     * @param array<string, string> $signingKeys keys by their ids; keep an old one for two days after a rotation
     * @param string|null $recipientAccountId your own account; deliveries for others are refused
     */
    public function __construct(string $environment, #[SensitiveParameter] array $signingKeys, ?string $recipientAccountId = null)
    {
        $config = ['environment' => $environment, ...self::keys($signingKeys, $recipientAccountId)];
        $this->handle = Native::make('inbox', 'inbox_new', Json::text($config));
    }

    /**
     * The part of a configuration that is about webhooks.
     *
     * @internal
     * @param array<string, string> $signingKeys
     * @return array<string, mixed>
     */
    public static function keys(#[SensitiveParameter] array $signingKeys, ?string $recipientAccountId): array
    {
        $keys = [];
        foreach ($signingKeys as $id => $key) {
            $keys[] = ['signing_key_id' => (string) $id, 'signing_key' => $key];
        }
        return ['signing_keys' => $keys] + ($recipientAccountId === null ? [] : ['recipient_account_id' => $recipientAccountId]);
    }

    /**
     * Judges one delivery: the raw bytes, and the values of its two headers.
     *
     * @throws Errors\WebhookException for what is not genuine or not ours: answer 400
     */
    public function verify(#[SensitiveParameter] string $body, ?string $keyId, ?string $signature): Event
    {
        $now = Now::read()->unixMs;
        return new Event(Native::make('event', 'event_verify', $this->handle, $body, $keyId ?? '', $signature ?? '', $now));
    }

    /** Remembers an event for 48 hours, in this process. Call it once the event is safe in your own store. */
    public function remember(Event $event): void
    {
        Native::plain('inbox_remember', $this->handle, $event->eventId, Now::read()->unixMs);
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return [];
    }
}
