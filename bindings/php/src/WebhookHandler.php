<?php

declare(strict_types=1);

namespace Kassa;

use Closure;
use Kassa\Errors\WebhookException;
use Kassa\Journal\PdoStore;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use SensitiveParameter;

/**
 * Takes deliveries, with PSR-7 requests and answers: the shape of a handler of PSR-15.
 *
 * What `take` throws is thrown on: answer 500, and Klarna delivers again. Give a store where each request has a process or a memory of its
 * own, as in PHP-FPM: then event ids are remembered there.
 */
final class WebhookHandler
{
    /** @param (Closure(Event): void)|null $take stores an event; a client with signing keys does so by itself */
    public function __construct(
        private readonly Inbox|Client $inbox,
        private readonly ?Closure $take,
        private readonly ResponseFactoryInterface $answers,
        private readonly ?PdoStore $store = null,
    ) {
    }

    /** Gives deliveries to a client with signing keys. */
    public static function of(Client $client, ResponseFactoryInterface $answers): self
    {
        return new self($client, null, $answers);
    }

    public function handle(#[SensitiveParameter] ServerRequestInterface $request): ResponseInterface
    {
        $body = (string) $request->getBody();
        $keyId = $request->getHeaderLine(Inbox::KEY_ID_HEADER);
        $signature = $request->getHeaderLine(Inbox::SIGNATURE_HEADER);
        try {
            if ($this->inbox instanceof Client) {
                return $this->answers->createResponse($this->inbox->deliver($body, $keyId, $signature)->answer);
            }
            $event = $this->inbox->verify($body, $keyId, $signature);
        } catch (WebhookException $why) {
            return $this->answers->createResponse(400, $why->name);
        }
        if ($event->duplicate || $this->store?->remembers($event) === true) {
            return $this->answers->createResponse(200);
        }
        if ($this->take !== null) {
            ($this->take)($event);
        }
        $this->inbox->remember($event);
        $this->store?->remember($event);
        return $this->answers->createResponse(202);
    }
}
