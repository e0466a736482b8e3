<?php

declare(strict_types=1);

namespace Kassa;

use JsonSerializable;
use Kassa\Errors\NotFoundException;
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

    /** @param array<string, mixed>|Config $config */
    public function __construct(
        #[SensitiveParameter] array|Config $config,
        private readonly Store $store,
        private readonly Transport $transport,
        private readonly Hooks $hooks = new Hooks(),
    ) {
        $this->config = $config instanceof Config ? $config : new Config($config);
    }

    /**
     * Takes the flow of this reference from the store, or begins it: the same reference is the same flow.
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
        return $this->store->pending();
    }

    /** The view of a flow that another process may be driving: nothing is written. `NotFoundException` when it was never begun. */
    public function look(string $reference): stdClass
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
        return $lines === [] ? Flow::start($this->config, $kind, $spec) : Flow::resume($this->config, $lines);
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
        return new Running($flow, $store, $this->transport, $hooks ?? $this->hooks);
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return [];
    }
}
