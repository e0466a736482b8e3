<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * An insurance.
 */
final class Insurance extends Model
{
    protected const MEMBERS = [
        'insuranceType' => ['insurance_type', ['choice', InsuranceType::class], false],
        'insuranceCompanyName' => ['insurance_company_name', ['text'], false],
        'price' => ['price', ['integer'], false],
        'currency' => ['currency', ['text'], false],
    ];

    /**
     * @param InsuranceType|string|null $insuranceType insurance_type.
     * @param string|null $insuranceCompanyName insurance_company_name.
     * @param int|null $price price.
     * @param string|null $currency currency.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly InsuranceType|string|null $insuranceType = null,
        public readonly ?string $insuranceCompanyName = null,
        public readonly ?int $price = null,
        public readonly ?string $currency = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
