<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A legal entity to be created.
 */
final class PartnerBusinessEntityInput extends Model
{
    protected const MEMBERS = [
        'partnerBusinessEntityReference' => ['partner_business_entity_reference', ['text'], false],
        'legalRegisteredEntityName' => ['legal_registered_entity_name', ['text'], true],
        'legalRegistrationCountry' => ['legal_registration_country', ['text'], false],
        'supplementaryBusinessData' => ['supplementary_business_data', ['object', SupplementaryBusinessData::class], false],
        'enabledMerchantCategoryCodes' => ['enabled_merchant_category_codes', ['list', ['text']], false],
    ];

    /**
     * @param string|null $partnerBusinessEntityReference Unique within the account. Needed in a request.
     * @param string|null $legalRegisteredEntityName As in the register. For a sole trader it is the name of a person. Needed in a request.
     * @param string|null $legalRegistrationCountry legal_registration_country. Needed in a request.
     * @param SupplementaryBusinessData|null $supplementaryBusinessData supplementary_business_data.
     * @param list<string>|null $enabledMerchantCategoryCodes Gone from later samples. On its way out.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerBusinessEntityReference = null,
        public readonly ?string $legalRegisteredEntityName = null,
        public readonly ?string $legalRegistrationCountry = null,
        public readonly ?SupplementaryBusinessData $supplementaryBusinessData = null,
        public readonly ?array $enabledMerchantCategoryCodes = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
