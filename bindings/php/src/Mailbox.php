<?php

declare(strict_types=1);

namespace Kassa;

use Kassa\Errors\FencedException;
use Kassa\Errors\KassaException;
use Kassa\Errors\UsageException;
use Kassa\Journal\Store;
use SensitiveParameter;
use stdClass;

/**
 * Webhooks that find their flows: verified, kept in the store, given to the flow that each is about, and taken once.
 *
 * @internal What a client with signing keys does with them.
 */
final class Mailbox
{
    private readonly Handle $handle;

    /** @param array<string, string> $signingKeys */
    public function __construct(
        private readonly Config $config,
        private readonly Store $store,
        #[SensitiveParameter] array $signingKeys,
        ?string $recipientAccountId,
    ) {
        $keys = Json::text(Inbox::keys($signingKeys, $recipientAccountId));
        $this->handle = Native::make('mailbox', 'mailbox_new', $config->handle, $keys);
    }

    public function deliver(#[SensitiveParameter] string $body, ?string $keyId, ?string $signature): Delivery
    {
        // Nothing is looked up for it, as the first webhook of a process may be its only one: whether another process has it shows when it is
        // saved, and `withMail` looks for the flow.
        $doc = Native::make('doc', 'mailbox_deliver', $this->handle, $body, $keyId ?? '', $signature ?? '', self::now());
        $judged = Json::object(Native::text('doc_text', $doc));
        [$answer, $duplicate, $flows] = [$judged->answer, $judged->duplicate, []];
        if (isset($judged->keep)) {
            try {
                $this->store->append($judged->keep->name, 0, [$judged->keep->line]);
                $flows = $this->sort($judged->keep->name, $judged->keep->line);
            } catch (FencedException) {
                // Another process has it.
                [$answer, $duplicate] = [200, true];
            }
        }
        return new Delivery($answer, $duplicate, $judged->event_id, $judged->event_type, $flows);
    }

    /** Takes in what the store has, from earlier processes and from others. */
    public function look(): void
    {
        $doc = Native::make('doc', 'mailbox_look', $this->handle, Json::text($this->store->pending()), self::now());
        $found = Json::object(Native::text('doc_text', $doc));
        foreach ($found->flows as $reference) {
            $this->learn($reference);
        }
        foreach ($found->letters as $letter) {
            $lines = $this->store->read($letter);
            if ($lines !== []) {
                $this->sort($letter, $lines[0]);
            }
        }
        $this->end($found->done);
    }

    /** @return list<string> */
    public function withMail(): array
    {
        return $this->waiting()->flows;
    }

    /** @return list<Unclaimed> */
    public function unclaimed(): array
    {
        $of = static fn (stdClass $one): Unclaimed => new Unclaimed($one->event_id, $one->event_type, $one->body);
        return array_map($of, $this->waiting()->unclaimed);
    }

    public function settle(string $eventId): bool
    {
        $doc = Native::doc('mailbox_settle', $this->handle, $eventId);
        if ($doc === null) {
            return false;
        }
        $this->end(Json::list(Native::text('doc_text', $doc)));
        return true;
    }

    /** Gives a flow what waits for it. */
    public function give(Flow $flow): void
    {
        $now = Now::read();
        Native::optional('mailbox_give', $this->handle, $flow->reference, $flow->handle(), $now->unixMs, $now->monoMs);
    }

    /** A flow has saved all that followed. */
    public function saved(Flow $flow, bool $ended): void
    {
        $doc = Native::doc('mailbox_saved', $this->handle, $flow->reference, $flow->handle(), (int) $ended);
        $this->end($doc === null ? [] : Json::list(Native::text('doc_text', $doc)));
    }

    /** A flow does not run here any more. */
    public function left(string $reference): void
    {
        try {
            Native::plain('mailbox_left', $this->handle, $reference);
        } catch (UsageException) {
            // PHP is ending, and has freed the mailbox before the flow.
            return;
        }
    }

    private function waiting(): stdClass
    {
        $this->look();
        $doc = Native::doc('mailbox_waiting', $this->handle);
        return $doc === null ? new stdClass() : Json::object(Native::text('doc_text', $doc));
    }

    /** @return list<string> */
    private function sort(string $letter, string $line): array
    {
        $doc = Native::doc('mailbox_sort', $this->handle, $letter, $line, self::now());
        if ($doc === null) {
            return [];
        }
        $found = Json::object(Native::text('doc_text', $doc));
        $this->end($found->done);
        return $found->flows;
    }

    private function learn(string $reference): void
    {
        $lines = $this->store->read($reference);
        try {
            $flow = Flow::resume($this->config, $lines);
        } catch (KassaException) {
            // A journal that is damaged is no reason to refuse a webhook.
            return;
        }
        Native::plain('mailbox_learn', $this->handle, $reference, $flow->handle());
    }

    /** @param list<string> $letters */
    private function end(array $letters): void
    {
        foreach ($letters as $letter) {
            $this->store->ended($letter);
        }
    }

    private static function now(): int
    {
        return Now::read()->unixMs;
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return [];
    }
}
