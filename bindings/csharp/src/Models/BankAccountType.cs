// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the account is written. A value for plain numbers exists, but is not known.</summary>
    public sealed class BankAccountType : OpenEnum
    {
        /// <summary><c>IBAN</c>.</summary>
        public static readonly BankAccountType Iban = new BankAccountType("IBAN");

        private BankAccountType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<BankAccountType> Known { get; } = new[]
        {
            Iban,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static BankAccountType Of(string text) => Find(Known, text) ?? new BankAccountType(text);

        /// <summary>The same.</summary>
        public static implicit operator BankAccountType(string text) => Of(text);
    }
}
