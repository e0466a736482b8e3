// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The customer.</summary>
    public sealed record Customer : Model
    {
        /// <summary>given_name.</summary>
        public string? GivenName { get; init; }

        /// <summary>family_name.</summary>
        public string? FamilyName { get; init; }

        /// <summary>email.</summary>
        public string? Email { get; init; }

        /// <summary>email_last_verified_at.</summary>
        public string? EmailLastVerifiedAt { get; init; }

        /// <summary>phone.</summary>
        public string? Phone { get; init; }

        /// <summary>phone_last_verified_at.</summary>
        public string? PhoneLastVerifiedAt { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>date_of_birth.</summary>
        public string? DateOfBirth { get; init; }

        /// <summary>customer_account.</summary>
        public CustomerAccount? CustomerAccount { get; init; }

        /// <summary>customer_device.</summary>
        public CustomerDevice? CustomerDevice { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Customer FromJson(JsonElement json)
        {
            var reader = new Reader("Customer", json);
            return new Customer
            {
                GivenName = reader.Take("given_name", Reader.Text),
                FamilyName = reader.Take("family_name", Reader.Text),
                Email = reader.Take("email", Reader.Text),
                EmailLastVerifiedAt = reader.Take("email_last_verified_at", Reader.Text),
                Phone = reader.Take("phone", Reader.Text),
                PhoneLastVerifiedAt = reader.Take("phone_last_verified_at", Reader.Text),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                DateOfBirth = reader.Take("date_of_birth", Reader.Text),
                CustomerAccount = reader.Take("customer_account", Reader.Object(Models.CustomerAccount.FromJson)),
                CustomerDevice = reader.Take("customer_device", Reader.Object(Models.CustomerDevice.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("given_name", GivenName, true);
            visitor("family_name", FamilyName, true);
            visitor("email", Email, true);
            visitor("email_last_verified_at", EmailLastVerifiedAt, true);
            visitor("phone", Phone, true);
            visitor("phone_last_verified_at", PhoneLastVerifiedAt, true);
            visitor("address", Address, true);
            visitor("date_of_birth", DateOfBirth, true);
            visitor("customer_account", CustomerAccount, true);
            visitor("customer_device", CustomerDevice, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Customer? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
