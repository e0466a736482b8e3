<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A legal entity.
 */
final class PartnerBusinessEntity extends Model
{
    protected const MEMBERS = [
        'partnerBusinessEntityReference' => ['partner_business_entity_reference', ['text'], false],
        'legalRegisteredEntityName' => ['legal_registered_entity_name', ['text'], true],
        'legalRegistrationCountry' => ['legal_registration_country', ['text'], false],
        'supplementaryBusinessData' => ['supplementary_business_data', ['object', SupplementaryBusinessData::class], false],
        'enabledMerchantCategoryCodes' => ['enabled_merchant_category_codes', ['list', ['text']], false],
        'partnerBusinessEntityId' => ['partner_business_entity_id', ['text'], false],
    ];

    /**
     * @param string|null $partnerBusinessEntityReference partner_business_entity_reference.
     * @param string|null $legalRegisteredEntityName As in the register. For a sole trader it is the name of a person.
     * @param string|null $legalRegistrationCountry legal_registration_country.
     * @param SupplementaryBusinessData|null $supplementaryBusinessData supplementary_business_data.
     * @param list<string>|null $enabledMerchantCategoryCodes enabled_merchant_category_codes. On its way out.
     * @param string|null $partnerBusinessEntityId partner_business_entity_id.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerBusinessEntityReference = null,
        public readonly ?string $legalRegisteredEntityName = null,
        public readonly ?string $legalRegistrationCountry = null,
        public readonly ?SupplementaryBusinessData $supplementaryBusinessData = null,
        public readonly ?array $enabledMerchantCategoryCodes = null,
        public readonly ?string $partnerBusinessEntityId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
