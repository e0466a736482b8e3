<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A partner with everything that belongs to it. Parts name each other by reference, never by id. A later call
 * with the same account reference adds what is new; what is there already has to be sent unchanged or left out.
 */
final class OnboardRequest extends Model
{
    protected const MEMBERS = [
        'partnerAccountReference' => ['partner_account_reference', ['text'], false],
        'partnerAccountName' => ['partner_account_name', ['text'], false],
        'partnerAccountContact' => ['partner_account_contact', ['object', PartnerAccountContact::class], false],
        'partnerBusinessEntities' => ['partner_business_entities', ['list', ['object', PartnerBusinessEntityInput::class]], false],
        'products' => ['products', ['list', ['object', OnboardProduct::class]], false],
        'brands' => ['brands', ['list', ['object', BrandInput::class]], false],
        'storeGroups' => ['store_groups', ['list', ['object', StoreGroupInput::class]], false],
        'supplementaryAccountData' => ['supplementary_account_data', ['object', SupplementaryAccountData::class], false],
        'partnerAccountRelationships' => ['partner_account_relationships', ['list', ['any']], false],
    ];

    /**
     * @param string|null $partnerAccountReference The caller's name of the partner, kept for ever: it decides whether a call creates or adds. Needed in a
     *     request.
     * @param string|null $partnerAccountName For the back office; customers do not see it. Needed in a request.
     * @param PartnerAccountContact|null $partnerAccountContact partner_account_contact. Needed in a request.
     * @param list<PartnerBusinessEntityInput>|null $partnerBusinessEntities partner_business_entities. Needed in a request.
     * @param list<OnboardProduct>|null $products products. Needed in a request.
     * @param list<BrandInput>|null $brands In the smallest official sample; not said to be required. Needed in a request.
     * @param list<StoreGroupInput>|null $storeGroups store_groups. Needed in a request.
     * @param SupplementaryAccountData|null $supplementaryAccountData supplementary_account_data.
     * @param list<mixed>|null $partnerAccountRelationships Links to other accounts; their form is not published. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerAccountReference = null,
        public readonly ?string $partnerAccountName = null,
        public readonly ?PartnerAccountContact $partnerAccountContact = null,
        public readonly ?array $partnerBusinessEntities = null,
        public readonly ?array $products = null,
        public readonly ?array $brands = null,
        public readonly ?array $storeGroups = null,
        public readonly ?SupplementaryAccountData $supplementaryAccountData = null,
        public readonly ?array $partnerAccountRelationships = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
