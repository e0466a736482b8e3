<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Data for the judgement of risk and for compliance. Contracts may ask for more than the API does.
 */
final class SupplementaryBusinessData extends Model
{
    protected const MEMBERS = [
        'legalRegistration' => ['legal_registration', ['object', LegalRegistration::class], false],
        'operatingAddresses' => ['operating_addresses', ['list', ['object', Address::class]], true],
        'stakeholders' => ['stakeholders', ['list', ['object', Stakeholder::class]], true],
        'partnerPayoutsState' => ['partner_payouts_state', ['object', PartnerPayoutsState::class], false],
    ];

    /**
     * @param LegalRegistration|null $legalRegistration legal_registration.
     * @param list<Address>|null $operatingAddresses Where the business is done; a sole trader's may be a home.
     * @param list<Stakeholder>|null $stakeholders Owners, directors. For a sole trader the main identification.
     * @param PartnerPayoutsState|null $partnerPayoutsState partner_payouts_state.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?LegalRegistration $legalRegistration = null,
        public readonly ?array $operatingAddresses = null,
        public readonly ?array $stakeholders = null,
        public readonly ?PartnerPayoutsState $partnerPayoutsState = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
