<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A voucher.
 */
final class Voucher extends Model
{
    protected const MEMBERS = [
        'voucherName' => ['voucher_name', ['text'], false],
        'voucherType' => ['voucher_type', ['choice', VoucherType::class], false],
        'voucherCompany' => ['voucher_company', ['text'], false],
        'startsAt' => ['starts_at', ['text'], false],
        'endsAt' => ['ends_at', ['text'], false],
        'affiliateName' => ['affiliate_name', ['text'], false],
    ];

    /**
     * @param string|null $voucherName voucher_name.
     * @param VoucherType|string|null $voucherType voucher_type.
     * @param string|null $voucherCompany voucher_company.
     * @param string|null $startsAt starts_at.
     * @param string|null $endsAt ends_at.
     * @param string|null $affiliateName affiliate_name.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $voucherName = null,
        public readonly VoucherType|string|null $voucherType = null,
        public readonly ?string $voucherCompany = null,
        public readonly ?string $startsAt = null,
        public readonly ?string $endsAt = null,
        public readonly ?string $affiliateName = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
