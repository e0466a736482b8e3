// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An account at a bank: in clear or as a hash, never both.</summary>
    public sealed record BankAccount : Model
    {
        /// <summary>bank_account_type.</summary>
        public BankAccountType? BankAccountType { get; init; }

        /// <summary>account_holder.</summary>
        public string? AccountHolder { get; init; }

        /// <summary>bic.</summary>
        public string? Bic { get; init; }

        /// <summary>Without blanks.</summary>
        public string? Iban { get; init; }

        /// <summary>Without blanks.</summary>
        public string? AccountNumber { get; init; }

        /// <summary>iban_hash.</summary>
        public HashedBankAccountNumber? IbanHash { get; init; }

        /// <summary>account_number_hash.</summary>
        public HashedBankAccountNumber? AccountNumberHash { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static BankAccount FromJson(JsonElement json)
        {
            var reader = new Reader("BankAccount", json);
            return new BankAccount
            {
                BankAccountType = reader.Take("bank_account_type", Reader.Choice(Models.BankAccountType.Of)),
                AccountHolder = reader.Take("account_holder", Reader.Text),
                Bic = reader.Take("bic", Reader.Text),
                Iban = reader.Take("iban", Reader.Text),
                AccountNumber = reader.Take("account_number", Reader.Text),
                IbanHash = reader.Take("iban_hash", Reader.Object(Models.HashedBankAccountNumber.FromJson)),
                AccountNumberHash = reader.Take("account_number_hash", Reader.Object(Models.HashedBankAccountNumber.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("bank_account_type", BankAccountType, true);
            visitor("account_holder", AccountHolder, true);
            visitor("bic", Bic, true);
            visitor("iban", Iban, true);
            visitor("account_number", AccountNumber, true);
            visitor("iban_hash", IbanHash, true);
            visitor("account_number_hash", AccountNumberHash, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(BankAccount? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
