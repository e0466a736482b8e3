<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\AcceptLossResponse;
use Kassa\Models\AppealRequest;
use Kassa\Models\AppealResponse;
use Kassa\Models\Dispute;
use Kassa\Models\DisputeList;
use Kassa\Models\DisputeSort;
use Kassa\Models\RepresentRequest;
use Kassa\Models\RepresentResponse;
use Kassa\Models\RespondToDisputeRequest;
use Kassa\Models\UploadRequest;
use Kassa\Models\UploadResponse;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `dispute`. */
final class DisputeOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `dispute.attachment`. */
    public function attachment(): DisputeAttachmentOperations
    {
        return new DisputeAttachmentOperations($this->sender);
    }

    /**
     * Lists the disputes of an account, page by page.
     *
     * `GET /payment/disputes`.
     *
     * @param list<string>|null $paymentTransactionId
     * @param list<string>|null $state
     * @param list<string>|null $reason
     * @param list<string>|null $purchaseReferences
     * @param list<DisputeSort|string>|null $sortBy
     * @return Request<DisputeList>
     */
    public function list(
        ?array $paymentTransactionId = null,
        ?string $paymentProductInstanceId = null,
        ?array $state = null,
        ?array $reason = null,
        ?array $purchaseReferences = null,
        ?string $openedAtStart = null,
        ?string $openedAtEnd = null,
        ?string $closedAtStart = null,
        ?string $closedAtEnd = null,
        ?array $sortBy = null,
        ?int $size = null,
        ?string $startingAfter = null,
        ?string $endingBefore = null,
    ): Request {
        return new Request(
            $this->sender,
            79,
            'dispute.list',
            'object',
            DisputeList::class,
            query: [
                'payment_transaction_id' => $paymentTransactionId,
                'payment_product_instance_id' => $paymentProductInstanceId,
                'state' => $state,
                'reason' => $reason,
                'purchase_references' => $purchaseReferences,
                'opened_at_start' => $openedAtStart,
                'opened_at_end' => $openedAtEnd,
                'closed_at_start' => $closedAtStart,
                'closed_at_end' => $closedAtEnd,
                'sort_by' => $sortBy,
                'size' => $size,
                'starting_after' => $startingAfter,
                'ending_before' => $endingBefore,
            ],
            paged: true,
        );
    }

    /**
     * Reads a dispute.
     *
     * `GET /payment/disputes/{payment_dispute_id}`.
     *
     * @return Request<Dispute>
     */
    public function read(
        string $paymentDisputeId,
        ?string $paymentProductInstanceId = null,
    ): Request {
        return new Request(
            $this->sender,
            80,
            'dispute.read',
            'object',
            Dispute::class,
            path: ['payment_dispute_id' => $paymentDisputeId],
            query: [
                'payment_product_instance_id' => $paymentProductInstanceId,
            ],
        );
    }

    /**
     * Gives a dispute up. It cannot be taken back.
     *
     * `POST /payment/disputes/{payment_dispute_id}/accept-loss`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<AcceptLossResponse>
     */
    public function acceptLoss(
        string $paymentDisputeId,
        string $reference,
        ?string $paymentProductInstanceId = null,
    ): Request {
        return new Request(
            $this->sender,
            81,
            'dispute.accept_loss',
            'object',
            AcceptLossResponse::class,
            reference: $reference,
            path: ['payment_dispute_id' => $paymentDisputeId],
            query: [
                'payment_product_instance_id' => $paymentProductInstanceId,
            ],
        );
    }

    /**
     * Answers a request for evidence. There is one answer.
     *
     * `POST /payment/disputes/{payment_dispute_id}/respond`.
     *
     * @param RespondToDisputeRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<RepresentResponse>
     */
    public function respond(
        string $paymentDisputeId,
        #[SensitiveParameter]
        RespondToDisputeRequest|array $body,
        string $reference,
        ?string $paymentProductInstanceId = null,
    ): Request {
        return new Request(
            $this->sender,
            84,
            'dispute.respond',
            'object',
            RepresentResponse::class,
            reference: $reference,
            path: ['payment_dispute_id' => $paymentDisputeId],
            query: [
                'payment_product_instance_id' => $paymentProductInstanceId,
            ],
            body: $body,
        );
    }

    /**
     * Brings the evidence forward, in the words of a later guide. `dispute.respond` is the confirmed name of the
     * same step.
     *
     * `POST /payment/disputes/{payment_dispute_id}/represent`. No source confirms the operation.
     *
     * @param RepresentRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<RepresentResponse>
     */
    public function represent(
        string $paymentDisputeId,
        #[SensitiveParameter]
        RepresentRequest|array $body,
        string $reference,
        ?string $paymentProductInstanceId = null,
    ): Request {
        return new Request(
            $this->sender,
            85,
            'dispute.represent',
            'object',
            RepresentResponse::class,
            reference: $reference,
            path: ['payment_dispute_id' => $paymentDisputeId],
            query: [
                'payment_product_instance_id' => $paymentProductInstanceId,
            ],
            body: $body,
        );
    }

    /**
     * Appeals a decision. There is one appeal.
     *
     * `POST /payment/disputes/{payment_dispute_id}/appeal`. No source confirms the operation.
     *
     * @param AppealRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<AppealResponse>
     */
    public function appeal(
        string $paymentDisputeId,
        #[SensitiveParameter]
        AppealRequest|array $body,
        string $reference,
        ?string $paymentProductInstanceId = null,
    ): Request {
        return new Request(
            $this->sender,
            86,
            'dispute.appeal',
            'object',
            AppealResponse::class,
            reference: $reference,
            path: ['payment_dispute_id' => $paymentDisputeId],
            query: [
                'payment_product_instance_id' => $paymentProductInstanceId,
            ],
            body: $body,
        );
    }
}

/** Operations `dispute.attachment`. */
final class DisputeAttachmentOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Uploads a file, to be named in the evidence.
     *
     * `POST /payment/disputes/{payment_dispute_id}/attachments`.
     *
     * @param UploadRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<UploadResponse>
     */
    public function upload(
        string $paymentDisputeId,
        #[SensitiveParameter]
        UploadRequest|array $body,
        string $reference,
        ?string $paymentProductInstanceId = null,
    ): Request {
        return new Request(
            $this->sender,
            82,
            'dispute.attachment.upload',
            'object',
            UploadResponse::class,
            reference: $reference,
            path: ['payment_dispute_id' => $paymentDisputeId],
            query: [
                'payment_product_instance_id' => $paymentProductInstanceId,
            ],
            body: $body,
        );
    }

    /**
     * Downloads a file of the partner or of the customer.
     *
     * `GET /payment/disputes/{payment_dispute_id}/attachments/{payment_dispute_attachment_id}/download`.
     *
     * @return Request<null>
     */
    public function download(
        string $paymentDisputeId,
        string $paymentDisputeAttachmentId,
        ?string $paymentProductInstanceId = null,
    ): Request {
        return new Request(
            $this->sender,
            83,
            'dispute.attachment.download',
            'file',
            null,
            path: ['payment_dispute_id' => $paymentDisputeId, 'payment_dispute_attachment_id' => $paymentDisputeAttachmentId],
            query: [
                'payment_product_instance_id' => $paymentProductInstanceId,
            ],
        );
    }
}
