<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * An account. There is no way to delete one: its products are disabled instead.
 */
final class PartnerAccount extends Model
{
    protected const MEMBERS = [
        'partnerAccountId' => ['partner_account_id', ['text'], false],
        'partnerAccountReference' => ['partner_account_reference', ['text'], false],
        'partnerAccountName' => ['partner_account_name', ['text'], false],
        'partnerAccountContact' => ['partner_account_contact', ['object', PartnerAccountContact::class], false],
        'state' => ['state', ['choice', PartnerAccountState::class], false],
        'stateReason' => ['state_reason', ['text'], false],
        'products' => ['products', ['list', ['object', PaymentProduct::class]], false],
        'brands' => ['brands', ['list', ['object', Brand::class]], false],
        'storeGroups' => ['store_groups', ['list', ['object', StoreGroup::class]], false],
        'partnerBusinessEntities' => ['partner_business_entities', ['list', ['object', PartnerBusinessEntity::class]], false],
    ];

    /**
     * @param string|null $partnerAccountId Kept beside the caller's own record of the partner.
     * @param string|null $partnerAccountReference partner_account_reference.
     * @param string|null $partnerAccountName For the back office; customers do not see it.
     * @param PartnerAccountContact|null $partnerAccountContact partner_account_contact.
     * @param PartnerAccountState|string|null $state state.
     * @param string|null $stateReason Text for people. Called required in one place and described for a state that does not exist. No source
     *     confirms it.
     * @param list<PaymentProduct>|null $products Only when asked for.
     * @param list<Brand>|null $brands Only when asked for.
     * @param list<StoreGroup>|null $storeGroups Only when asked for.
     * @param list<PartnerBusinessEntity>|null $partnerBusinessEntities Only when asked for.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerAccountId = null,
        public readonly ?string $partnerAccountReference = null,
        public readonly ?string $partnerAccountName = null,
        public readonly ?PartnerAccountContact $partnerAccountContact = null,
        public readonly PartnerAccountState|string|null $state = null,
        public readonly ?string $stateReason = null,
        public readonly ?array $products = null,
        public readonly ?array $brands = null,
        public readonly ?array $storeGroups = null,
        public readonly ?array $partnerBusinessEntities = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
