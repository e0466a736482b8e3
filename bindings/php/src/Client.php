<?php

declare(strict_types=1);

namespace Kassa;

use JsonSerializable;
use Kassa\Errors\NotFoundException;
use Kassa\Errors\UsageException;
use Kassa\Journal\MemoryStore;
use Kassa\Journal\Store;
use Kassa\Operations\Groups;
use Kassa\Transport\Transport;
use SensitiveParameter;
use stdClass;

/** A client: configuration, store and transport, the operations of the API, and the flows. */
final class Client implements Sender
{
    use Groups;

    private readonly Config $config;
    private readonly ?Mailbox $mailbox;

    /**
     * @param array<string, mixed>|Config $config
     * @param array<string, string>|null $signingKeys for webhooks: keys by their ids; keep an old one for two days after a rotation
     * @param string|null $recipientAccountId your own account; webhooks for others are refused
     */
    public function __construct(
        #[SensitiveParameter] array|Config $config,
        private readonly Store $store,
        private readonly Transport $transport,
        private readonly Hooks $hooks = new Hooks(),
        #[SensitiveParameter] ?array $signingKeys = null,
        ?string $recipientAccountId = null,
    ) {
        $this->config = $config instanceof Config ? $config : new Config($config);
        $this->mailbox = $signingKeys === null ? null : new Mailbox($this->config, $store, $signingKeys, $recipientAccountId);
    }

    /**
     * Takes the flow of this reference from the store, also after its end, or prepares it: the same reference is the same flow. The store
     * has it from the first `run` on. `UsageException` (`Codes::REFERENCE_REUSED`) where it was begun with another kind, amount, currency or
     * transaction.
     *
     * @param array<string, mixed> $spec
     */
    public function open(string $kind, #[SensitiveParameter] array $spec, ?Hooks $hooks = null): Running
    {
        return $this->running($this->flow($kind, $spec, $this->store), $this->store, $hooks);
    }

    /** Takes a flow from the store; `NotFoundException` when it was never begun. */
    public function resume(string $reference, ?Hooks $hooks = null): Running
    {
        return $this->running($this->found($reference), $this->store, $hooks);
    }

    /**
     * References of the flows that have not ended. End them first after a start: one of them may have moved money.
     *
     * @return list<string>
     */
    public function pending(): array
    {
        $isFlow = static fn (string $reference): bool => !str_starts_with($reference, Codes::LETTERS);
        return array_values(array_filter($this->store->pending(), $isFlow));
    }

    /**
     * Takes a webhook: the raw bytes, and the values of its two headers. It is verified, kept in the store until its flow has heard it,
     * and given to the flow with its next step if that runs in this client. Answer the delivery's status at once. When the store fails,
     * answer 500, and Klarna sends it again.
     *
     * @throws Errors\WebhookException for what is not genuine or not ours: answer 400
     */
    public function deliver(#[SensitiveParameter] string $body, ?string $keyId, ?string $signature): Delivery
    {
        return $this->mailbox()->deliver($body, $keyId, $signature);
    }

    /**
     * References of the flows that webhooks wait for and that do not run in this client: resume and run them. Ask now and then where
     * several processes share a store: it also gives flows of this one what another has taken for them.
     *
     * @return list<string>
     */
    public function withMail(): array
    {
        return $this->mailbox()->withMail();
    }

    /**
     * Webhooks that no flow is called by, such as those about settlements and disputes. They are kept for two days, or until `settle`; a
     * flow that comes to be called so gets them.
     *
     * @return list<Unclaimed>
     */
    public function unclaimed(): array
    {
        return $this->mailbox()->unclaimed();
    }

    /** You have dealt with a webhook that no flow is called by. Whether there was one. */
    public function settle(string $eventId): bool
    {
        return $this->mailbox()->settle($eventId);
    }

    private function mailbox(): Mailbox
    {
        return $this->mailbox ?? throw new UsageException('this client takes no webhooks: give it signingKeys');
    }

    /**
     * How far Klarna's requirements are met: one answer for each row, by this client's configuration, by what you are, and by what was seen
     * of your traffic. docs/requirements.md tells what both hold.
     *
     * @param array<string, mixed> $profile such as `['paths' => ['hosted'], 'channels' => ['web'], 'dashboard' => true]`
     * @param array<string, mixed> $traffic whatever is left out was not seen
     * @return list<Requirement>
     */
    public function requirements(array $profile, array $traffic = []): array
    {
        $asked = Json::text(['profile' => $profile, 'traffic' => $traffic === [] ? new stdClass() : $traffic]);
        $doc = Native::make('doc', 'client_requirements', $this->config->handle, $asked);
        return array_map(Requirement::from(...), Json::object(Native::text('doc_text', $doc))->rows);
    }

    /** The view of a flow that another process may be driving: nothing is written. `NotFoundException` when it was never begun. */
    public function look(string $reference): View
    {
        return $this->found($reference)->view();
    }

    /**
     * Checks the body of an operation as it is checked before it is sent, and gives all that is known against it. `InputException` for
     * an operation that this library does not know or that takes no body.
     *
     * @param string $operation its name with dots, as in `payment.authorize`, or as in the documentation
     * @param array<string, mixed>|JsonSerializable|stdClass|string $body the members, an object of `Kassa\Models`, or their JSON
     * @return list<Finding>
     */
    public static function checkBody(string $operation, #[SensitiveParameter] array|JsonSerializable|stdClass|string $body): array
    {
        $text = match (true) {
            is_string($body) => $body,
            $body === [] => '{}',
            default => Json::text($body),
        };
        $found = Native::make('doc', 'check_body', $operation, $text);
        return array_map(Finding::from(...), Json::list(Native::text('doc_text', $found)));
    }

    /** @internal */
    public function call(#[SensitiveParameter] array $spec, bool $kept): Running
    {
        $store = $kept ? $this->store : new MemoryStore();
        return $this->running($this->flow('call', $spec, $store), $store, null);
    }

    private function sender(): Sender
    {
        return $this;
    }

    /** @param array<string, mixed> $spec */
    private function flow(string $kind, #[SensitiveParameter] array $spec, Store $store): Flow
    {
        $lines = $store->read((string) ($spec['reference'] ?? ''));
        if ($lines === []) {
            return Flow::start($this->config, $kind, $spec);
        }
        $flow = Flow::resume($this->config, $lines);
        $flow->agrees($kind, $spec);
        return $flow;
    }

    private function found(string $reference): Flow
    {
        $lines = $this->store->read($reference);
        if ($lines === []) {
            throw new NotFoundException("the store has no flow called {$reference}", name: 'not_found');
        }
        return Flow::resume($this->config, $lines);
    }

    private function running(Flow $flow, Store $store, ?Hooks $hooks): Running
    {
        $mailbox = $store === $this->store ? $this->mailbox : null;
        return new Running($flow, $store, $this->transport, $hooks ?? $this->hooks, $mailbox);
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return [];
    }
}
