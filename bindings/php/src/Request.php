<?php

declare(strict_types=1);

namespace Kassa;

use Generator;
use Kassa\Errors\CallRefusedException;
use Kassa\Errors\CallUnknownException;
use Kassa\Errors\NotSentException;
use SensitiveParameter;
use stdClass;

/**
 * A call that is ready to be made. It is checked before anything is sent.
 *
 * @template T
 */
final class Request
{
    /**
     * @param class-string<Model>|null $model
     * @param array<string, string> $path
     * @param array<string, mixed> $query
     * @param array<string, string|null> $headers
     * @param Model|array<string, mixed>|null $body
     * @internal
     */
    public function __construct(
        private readonly Sender $sender,
        private readonly int $number,
        public readonly string $operation,
        private readonly string $form,
        private readonly ?string $model,
        private readonly ?string $reference = null,
        #[SensitiveParameter] private readonly array $path = [],
        #[SensitiveParameter] private readonly array $query = [],
        #[SensitiveParameter] private readonly array $headers = [],
        #[SensitiveParameter] private readonly Model|array|null $body = null,
        private readonly bool $everything = false,
        private readonly bool $paged = false,
    ) {
    }

    /**
     * What the `call` flow is begun with.
     *
     * @return array<string, mixed>
     */
    public function spec(): array
    {
        $given = static fn (mixed $value): bool => $value !== null;
        $spec = [
            'reference' => $this->reference ?? Flow::freshReference(),
            'operation' => $this->number,
            'path' => $this->path,
            'query' => array_filter($this->query, $given),
            'headers' => array_filter($this->headers, $given),
        ];
        // An empty list is not an empty object.
        $spec = array_filter($spec, static fn (mixed $value): bool => $value !== []);
        if ($this->body !== null) {
            $spec['body'] = $this->body === [] ? new stdClass() : $this->body;
        }
        return $this->everything ? $spec + ['everything' => true] : $spec;
    }

    /**
     * Makes the call, and repeats it as long as that is safe; blocks, for `timeout` seconds at most. A change that must survive the end of
     * this process is begun by `start` instead.
     *
     * @return Answer<T>
     * @throws Errors\CallException CallRefusedException, CallUnknownException or NotSentException
     * @throws Errors\InputException before anything is sent
     */
    public function send(?float $timeout = null): Answer
    {
        $running = $this->sender->call($this->spec(), kept: false);
        // One that was answered with a secret ends when the secret was taken.
        $view = $running->run(static fn (stdClass $view): bool => $view->state === 'answered', $timeout);
        return $this->result($view, $running);
    }

    /** Begins the call as a flow in the client's store: a process that takes it over goes on where this one ends. */
    public function start(): Running
    {
        return $this->sender->call($this->spec(), kept: true);
    }

    /**
     * The items of a list, over all its pages, which are read as they are asked for.
     *
     * @return Generator<int, mixed>
     */
    public function items(?float $timeout = null): Generator
    {
        if (!$this->paged) {
            throw new Errors\UsageException("{$this->operation} has no pages");
        }
        $query = $this->query;
        $places = [];
        for (;;) {
            $page = new self(
                $this->sender,
                $this->number,
                $this->operation,
                $this->form,
                $this->model,
                null,
                $this->path,
                $query,
                $this->headers,
            );
            $value = get_object_vars($page->send($timeout)->value ?? new stdClass());
            $items = [];
            foreach ($value as $name => $member) {
                if ($name !== 'more' && is_array($member)) {
                    $items = $member;
                    break;
                }
            }
            foreach ($items as $item) {
                yield $item;
            }
            $place = $value['pagination']->lastItem ?? null;
            if ($place === null) {
                return;
            }
            if ($items === [] || isset($places[$place])) {
                throw new Errors\HostException("{$this->operation}: the list leads back to a place where it was before, or nowhere");
            }
            $places[$place] = true;
            $query['starting_after'] = $place;
        }
    }

    /**
     * What came of a call, from its view and what can be taken from it.
     *
     * @return Answer<T>
     */
    public function result(stdClass $view, Running $running): Answer
    {
        $advice = (string) ($view->advice ?? '');
        return match ($view->state) {
            'answered' => $this->answer($view, $running->take() ?? new stdClass()),
            'refused' => throw new CallRefusedException($this->operation, $view->problem ?? null, $advice),
            'not_sent' => throw new NotSentException(
                "no attempt of {$this->operation} reached Klarna" . ($running->why() === null ? '' : ": {$running->why()}"),
                $this->operation,
                $advice,
            ),
            default => throw new CallUnknownException($this->operation, $view->read ?? null, $advice),
        };
    }

    /** @return Answer<T> */
    private function answer(stdClass $view, stdClass $taken): Answer
    {
        $body = match (true) {
            isset($taken->base64) => (string) base64_decode($taken->base64, true),
            isset($taken->text) => $taken->text,
            isset($taken->body) => Json::text($taken->body),
            default => '',
        };
        $value = $taken->body ?? null;
        if ($this->model !== null && $value !== null) {
            $class = $this->model;
            $read = static fn (mixed $item): mixed => $item instanceof stdClass ? $class::from($item) : $item;
            $value = is_array($value) ? array_map($read, $value) : $read($value);
            $value = $this->form === 'list' && !is_array($value) ? [$value] : $value;
        }
        $warnings = array_map(static fn (stdClass $one): string => "{$one->pointer}: {$one->message}", $view->warnings ?? []);
        return new Answer((int) ($view->status ?? 0), $value, $body, $view->content_type ?? null, $warnings);
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['operation' => $this->operation];
    }
}
