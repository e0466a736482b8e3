<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * An account at a bank: in clear or as a hash, never both.
 */
final class BankAccount extends Model
{
    protected const MEMBERS = [
        'bankAccountType' => ['bank_account_type', ['choice', BankAccountType::class], true],
        'accountHolder' => ['account_holder', ['text'], true],
        'bic' => ['bic', ['text'], true],
        'iban' => ['iban', ['text'], true],
        'accountNumber' => ['account_number', ['text'], true],
        'ibanHash' => ['iban_hash', ['object', HashedBankAccountNumber::class], true],
        'accountNumberHash' => ['account_number_hash', ['object', HashedBankAccountNumber::class], true],
    ];

    /**
     * @param BankAccountType|string|null $bankAccountType bank_account_type.
     * @param string|null $accountHolder account_holder.
     * @param string|null $bic bic.
     * @param string|null $iban Without blanks.
     * @param string|null $accountNumber Without blanks.
     * @param HashedBankAccountNumber|null $ibanHash iban_hash.
     * @param HashedBankAccountNumber|null $accountNumberHash account_number_hash.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly BankAccountType|string|null $bankAccountType = null,
        public readonly ?string $accountHolder = null,
        public readonly ?string $bic = null,
        public readonly ?string $iban = null,
        public readonly ?string $accountNumber = null,
        public readonly ?HashedBankAccountNumber $ibanHash = null,
        public readonly ?HashedBankAccountNumber $accountNumberHash = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
