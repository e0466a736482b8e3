<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\Brand;
use Kassa\Models\BrandInput;
use Kassa\Models\BrandList;
use Kassa\Models\BrandUpdate;
use Kassa\Models\OnboardRequest;
use Kassa\Models\OnboardResponse;
use Kassa\Models\PartnerAccount;
use Kassa\Models\PartnerAccountExpansion;
use Kassa\Models\PartnerAccountUpdate;
use Kassa\Models\PartnerBusinessEntity;
use Kassa\Models\PartnerBusinessEntityInput;
use Kassa\Models\PartnerBusinessEntityList;
use Kassa\Models\PartnerBusinessEntityUpdate;
use Kassa\Models\Store;
use Kassa\Models\StoreCreate;
use Kassa\Models\StoreGroup;
use Kassa\Models\StoreGroupInput;
use Kassa\Models\StoreGroupList;
use Kassa\Models\StoreGroupUpdate;
use Kassa\Models\StoreList;
use Kassa\Models\StoreUpdate;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `account`. */
final class AccountOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `account.brand`. */
    public function brand(): AccountBrandOperations
    {
        return new AccountBrandOperations($this->sender);
    }

    /** Operations `account.business_entity`. */
    public function businessEntity(): AccountBusinessEntityOperations
    {
        return new AccountBusinessEntityOperations($this->sender);
    }

    /** Operations `account.store`. */
    public function store(): AccountStoreOperations
    {
        return new AccountStoreOperations($this->sender);
    }

    /** Operations `account.store_group`. */
    public function storeGroup(): AccountStoreGroupOperations
    {
        return new AccountStoreGroupOperations($this->sender);
    }

    /**
     * Creates a partner with everything that belongs to it, or adds to one that is there. Payments work at once;
     * changes have to wait for the event `partner.account.state-change.operational`. After a refusal: correct the
     * document, keep the key.
     *
     * `POST /distribution/onboard`.
     *
     * @param OnboardRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<OnboardResponse>
     */
    public function onboard(
        #[SensitiveParameter]
        OnboardRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            30,
            'account.onboard',
            'object',
            OnboardResponse::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads an account, with the parts that are asked for.
     *
     * `GET `.
     *
     * @param list<PartnerAccountExpansion|string>|null $expand
     * @return Request<PartnerAccount>
     */
    public function read(
        ?array $expand = null,
    ): Request {
        return new Request(
            $this->sender,
            31,
            'account.read',
            'object',
            PartnerAccount::class,
            query: [
                'expand' => $expand,
            ],
        );
    }

    /**
     * Changes an account: once it is operational, and at most once a second.
     *
     * `PATCH `.
     *
     * @param PartnerAccountUpdate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PartnerAccount>
     */
    public function update(
        #[SensitiveParameter]
        PartnerAccountUpdate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            32,
            'account.update',
            'object',
            PartnerAccount::class,
            reference: $reference,
            body: $body,
        );
    }
}

/** Operations `account.brand`. */
final class AccountBrandOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the brands of an account.
     *
     * `GET /brands`.
     *
     * @return Request<BrandList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            37,
            'account.brand.list',
            'object',
            BrandList::class,
        );
    }

    /**
     * Adds a brand.
     *
     * `POST /brands`.
     *
     * @param BrandInput|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<Brand>
     */
    public function create(
        #[SensitiveParameter]
        BrandInput|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            38,
            'account.brand.create',
            'object',
            Brand::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a brand.
     *
     * `GET /brands/{brand_id}`.
     *
     * @return Request<Brand>
     */
    public function read(
        string $brandId,
    ): Request {
        return new Request(
            $this->sender,
            39,
            'account.brand.read',
            'object',
            Brand::class,
            path: ['brand_id' => $brandId],
        );
    }

    /**
     * Changes a brand. It cannot be deleted.
     *
     * `PATCH /brands/{brand_id}`.
     *
     * @param BrandUpdate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<Brand>
     */
    public function update(
        string $brandId,
        #[SensitiveParameter]
        BrandUpdate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            40,
            'account.brand.update',
            'object',
            Brand::class,
            reference: $reference,
            path: ['brand_id' => $brandId],
            body: $body,
        );
    }
}

/** Operations `account.business_entity`. */
final class AccountBusinessEntityOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the legal entities of an account.
     *
     * `GET /partner-business-entities`.
     *
     * @return Request<PartnerBusinessEntityList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            33,
            'account.business_entity.list',
            'object',
            PartnerBusinessEntityList::class,
        );
    }

    /**
     * Adds a legal entity.
     *
     * `POST /partner-business-entities`.
     *
     * @param PartnerBusinessEntityInput|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PartnerBusinessEntity>
     */
    public function create(
        #[SensitiveParameter]
        PartnerBusinessEntityInput|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            34,
            'account.business_entity.create',
            'object',
            PartnerBusinessEntity::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a legal entity.
     *
     * `GET /partner-business-entities/{partner_business_entity_id}`.
     *
     * @return Request<PartnerBusinessEntity>
     */
    public function read(
        string $partnerBusinessEntityId,
    ): Request {
        return new Request(
            $this->sender,
            35,
            'account.business_entity.read',
            'object',
            PartnerBusinessEntity::class,
            path: ['partner_business_entity_id' => $partnerBusinessEntityId],
        );
    }

    /**
     * Changes a legal entity. It cannot be deleted.
     *
     * `PATCH /partner-business-entities/{partner_business_entity_id}`.
     *
     * @param PartnerBusinessEntityUpdate|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PartnerBusinessEntity>
     */
    public function update(
        string $partnerBusinessEntityId,
        string $reference,
        #[SensitiveParameter]
        PartnerBusinessEntityUpdate|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            36,
            'account.business_entity.update',
            'object',
            PartnerBusinessEntity::class,
            reference: $reference,
            path: ['partner_business_entity_id' => $partnerBusinessEntityId],
            body: $body,
        );
    }
}

/** Operations `account.store`. */
final class AccountStoreOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the stores of an account, page by page.
     *
     * `GET /stores`.
     *
     * @return Request<StoreList>
     */
    public function list(
        ?int $size = null,
        ?string $startingAfter = null,
        ?string $endingBefore = null,
    ): Request {
        return new Request(
            $this->sender,
            41,
            'account.store.list',
            'object',
            StoreList::class,
            query: [
                'size' => $size,
                'starting_after' => $startingAfter,
                'ending_before' => $endingBefore,
            ],
            paged: true,
        );
    }

    /**
     * Adds a store to a group.
     *
     * `POST /stores`.
     *
     * @param StoreCreate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<Store>
     */
    public function create(
        #[SensitiveParameter]
        StoreCreate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            42,
            'account.store.create',
            'object',
            Store::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a store.
     *
     * `GET /stores/{store_id}`.
     *
     * @return Request<Store>
     */
    public function read(
        string $storeId,
    ): Request {
        return new Request(
            $this->sender,
            43,
            'account.store.read',
            'object',
            Store::class,
            path: ['store_id' => $storeId],
        );
    }

    /**
     * Changes a store. It cannot be deleted.
     *
     * `PATCH /stores/{store_id}`.
     *
     * @param StoreUpdate|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<Store>
     */
    public function update(
        string $storeId,
        string $reference,
        #[SensitiveParameter]
        StoreUpdate|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            44,
            'account.store.update',
            'object',
            Store::class,
            reference: $reference,
            path: ['store_id' => $storeId],
            body: $body,
        );
    }
}

/** Operations `account.store_group`. */
final class AccountStoreGroupOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the store groups of an account, page by page.
     *
     * `GET /store-groups`.
     *
     * @return Request<StoreGroupList>
     */
    public function list(
        ?int $size = null,
        ?string $startingAfter = null,
        ?string $endingBefore = null,
    ): Request {
        return new Request(
            $this->sender,
            45,
            'account.store_group.list',
            'object',
            StoreGroupList::class,
            query: [
                'size' => $size,
                'starting_after' => $startingAfter,
                'ending_before' => $endingBefore,
            ],
            paged: true,
        );
    }

    /**
     * Adds a store group, with at least one store.
     *
     * `POST /store-groups`.
     *
     * @param StoreGroupInput|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<StoreGroup>
     */
    public function create(
        #[SensitiveParameter]
        StoreGroupInput|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            46,
            'account.store_group.create',
            'object',
            StoreGroup::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a store group.
     *
     * `GET /store-groups/{store_group_id}`.
     *
     * @return Request<StoreGroup>
     */
    public function read(
        string $storeGroupId,
    ): Request {
        return new Request(
            $this->sender,
            47,
            'account.store_group.read',
            'object',
            StoreGroup::class,
            path: ['store_group_id' => $storeGroupId],
        );
    }

    /**
     * Changes a store group. It cannot be deleted.
     *
     * `PATCH /store-groups/{store_group_id}`.
     *
     * @param StoreGroupUpdate|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<StoreGroup>
     */
    public function update(
        string $storeGroupId,
        string $reference,
        #[SensitiveParameter]
        StoreGroupUpdate|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            48,
            'account.store_group.update',
            'object',
            StoreGroup::class,
            reference: $reference,
            path: ['store_group_id' => $storeGroupId],
            body: $body,
        );
    }
}
