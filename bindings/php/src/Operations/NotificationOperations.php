<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\CreateWebhookRequest;
use Kassa\Models\SigningKey;
use Kassa\Models\SigningKeyCreated;
use Kassa\Models\SigningKeyList;
use Kassa\Models\SimulateWebhookRequest;
use Kassa\Models\UpdateWebhookRequest;
use Kassa\Models\Webhook;
use Kassa\Models\WebhookList;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `notification`. */
final class NotificationOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `notification.signing_key`. */
    public function signingKey(): NotificationSigningKeyOperations
    {
        return new NotificationSigningKeyOperations($this->sender);
    }

    /** Operations `notification.webhook`. */
    public function webhook(): NotificationWebhookOperations
    {
        return new NotificationWebhookOperations($this->sender);
    }
}

/** Operations `notification.signing_key`. */
final class NotificationSigningKeyOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the signing keys.
     *
     * `GET /notification/signing-keys`.
     *
     * @return Request<SigningKeyList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            117,
            'notification.signing_key.list',
            'object',
            SigningKeyList::class,
        );
    }

    /**
     * Makes a signing key, at most 50. It is told once: when the answer is lost, list the keys, delete the one that
     * nobody knows, and make another.
     *
     * `POST /notification/signing-keys`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<SigningKeyCreated>
     */
    public function create(
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            118,
            'notification.signing_key.create',
            'object',
            SigningKeyCreated::class,
            reference: $reference,
        );
    }

    /**
     * Reads a signing key, without its characters.
     *
     * `GET /notification/signing-keys/{signing_key_id}`.
     *
     * @return Request<SigningKey>
     */
    public function read(
        string $signingKeyId,
    ): Request {
        return new Request(
            $this->sender,
            119,
            'notification.signing_key.read',
            'object',
            SigningKey::class,
            path: ['signing_key_id' => $signingKeyId],
        );
    }

    /**
     * Deletes a signing key: what is signed with it can no longer be checked.
     *
     * `DELETE /notification/signing-keys/{signing_key_id}`.
     *
     * @return Request<null>
     */
    public function delete(
        string $signingKeyId,
    ): Request {
        return new Request(
            $this->sender,
            120,
            'notification.signing_key.delete',
            'object',
            null,
            path: ['signing_key_id' => $signingKeyId],
        );
    }
}

/** Operations `notification.webhook`. */
final class NotificationWebhookOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the webhooks.
     *
     * `GET /notification/webhooks`.
     *
     * @return Request<WebhookList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            111,
            'notification.webhook.list',
            'object',
            WebhookList::class,
        );
    }

    /**
     * Registers a webhook.
     *
     * `POST /notification/webhooks`.
     *
     * @param CreateWebhookRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<Webhook>
     */
    public function create(
        #[SensitiveParameter]
        CreateWebhookRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            112,
            'notification.webhook.create',
            'object',
            Webhook::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a webhook.
     *
     * `GET /notification/webhooks/{webhook_id}`.
     *
     * @return Request<Webhook>
     */
    public function read(
        string $webhookId,
    ): Request {
        return new Request(
            $this->sender,
            113,
            'notification.webhook.read',
            'object',
            Webhook::class,
            path: ['webhook_id' => $webhookId],
        );
    }

    /**
     * Changes a webhook.
     *
     * `PATCH /notification/webhooks/{webhook_id}`.
     *
     * @param UpdateWebhookRequest|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<Webhook>
     */
    public function update(
        string $webhookId,
        string $reference,
        #[SensitiveParameter]
        UpdateWebhookRequest|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            114,
            'notification.webhook.update',
            'object',
            Webhook::class,
            reference: $reference,
            path: ['webhook_id' => $webhookId],
            body: $body,
        );
    }

    /**
     * Removes a webhook: nothing is delivered there any more.
     *
     * `DELETE /notification/webhooks/{webhook_id}`.
     *
     * @return Request<null>
     */
    public function delete(
        string $webhookId,
    ): Request {
        return new Request(
            $this->sender,
            115,
            'notification.webhook.delete',
            'object',
            null,
            path: ['webhook_id' => $webhookId],
        );
    }

    /**
     * Has a sample event sent to a webhook.
     *
     * `POST /notification/webhooks/{webhook_id}/simulate`.
     *
     * @param SimulateWebhookRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<null>
     */
    public function simulate(
        string $webhookId,
        #[SensitiveParameter]
        SimulateWebhookRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            116,
            'notification.webhook.simulate',
            'object',
            null,
            reference: $reference,
            path: ['webhook_id' => $webhookId],
            body: $body,
        );
    }
}
