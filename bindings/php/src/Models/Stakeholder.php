<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A person behind the business.
 */
final class Stakeholder extends Model
{
    protected const MEMBERS = [
        'givenName' => ['given_name', ['text'], true],
        'familyName' => ['family_name', ['text'], true],
        'address' => ['address', ['object', Address::class], true],
        'dateOfBirth' => ['date_of_birth', ['text'], true],
        'nationalIdentification' => ['national_identification', ['object', StakeholderIdentification::class], true],
        'roles' => ['roles', ['list', ['choice', StakeholderRole::class]], true],
    ];

    /**
     * @param string|null $givenName given_name.
     * @param string|null $familyName family_name.
     * @param Address|null $address address.
     * @param string|null $dateOfBirth date_of_birth.
     * @param StakeholderIdentification|null $nationalIdentification national_identification.
     * @param list<StakeholderRole|string>|null $roles roles.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $givenName = null,
        public readonly ?string $familyName = null,
        public readonly ?Address $address = null,
        public readonly ?string $dateOfBirth = null,
        public readonly ?StakeholderIdentification $nationalIdentification = null,
        public readonly ?array $roles = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
