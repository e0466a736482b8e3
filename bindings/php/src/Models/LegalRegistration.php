<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The entry in the register.
 */
final class LegalRegistration extends Model
{
    protected const MEMBERS = [
        'legalRegistrationNumber' => ['legal_registration_number', ['text'], true],
        'legalRegistrationAuthority' => ['legal_registration_authority', ['text'], false],
        'legalRegistrationEntityType' => ['legal_registration_entity_type', ['text'], false],
        'taxRegistrationNumber' => ['tax_registration_number', ['text'], true],
        'financialConductAuthorityNumber' => ['financial_conduct_authority_number', ['text'], false],
        'legalRegistrationAddress' => ['legal_registration_address', ['object', Address::class], true],
    ];

    /**
     * @param string|null $legalRegistrationNumber As in the register. Its form depends on the country; forms of some countries are published, and unknown ones
     *     pass. Needed in a request.
     * @param string|null $legalRegistrationAuthority Register or court, where numbers repeat between registers: always in Germany.
     * @param string|null $legalRegistrationEntityType Free text.
     * @param string|null $taxRegistrationNumber A sole trader's is that of a person.
     * @param string|null $financialConductAuthorityNumber Number at the regulator.
     * @param Address|null $legalRegistrationAddress legal_registration_address.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $legalRegistrationNumber = null,
        public readonly ?string $legalRegistrationAuthority = null,
        public readonly ?string $legalRegistrationEntityType = null,
        public readonly ?string $taxRegistrationNumber = null,
        public readonly ?string $financialConductAuthorityNumber = null,
        public readonly ?Address $legalRegistrationAddress = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
