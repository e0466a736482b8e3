// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What was asked for and the customer shared.</summary>
    public sealed record CustomerProfile : Model
    {
        /// <summary>customer_id.</summary>
        public string? CustomerId { get; init; }

        /// <summary>given_name.</summary>
        public string? GivenName { get; init; }

        /// <summary>family_name.</summary>
        public string? FamilyName { get; init; }

        /// <summary>email.</summary>
        public string? Email { get; init; }

        /// <summary>email_verified.</summary>
        public bool? EmailVerified { get; init; }

        /// <summary>phone.</summary>
        public string? Phone { get; init; }

        /// <summary>phone_verified.</summary>
        public bool? PhoneVerified { get; init; }

        /// <summary>locale.</summary>
        public string? Locale { get; init; }

        /// <summary>country.</summary>
        public string? Country { get; init; }

        /// <summary>address.</summary>
        public Address? Address { get; init; }

        /// <summary>date_of_birth. No source confirms it.</summary>
        public string? DateOfBirth { get; init; }

        /// <summary>national_identification. No source confirms it.</summary>
        public string? NationalIdentification { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerProfile FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerProfile", json);
            return new CustomerProfile
            {
                CustomerId = reader.Take("customer_id", Reader.Text),
                GivenName = reader.Take("given_name", Reader.Text),
                FamilyName = reader.Take("family_name", Reader.Text),
                Email = reader.Take("email", Reader.Text),
                EmailVerified = reader.Value("email_verified", Reader.Flag),
                Phone = reader.Take("phone", Reader.Text),
                PhoneVerified = reader.Value("phone_verified", Reader.Flag),
                Locale = reader.Take("locale", Reader.Text),
                Country = reader.Take("country", Reader.Text),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                DateOfBirth = reader.Take("date_of_birth", Reader.Text),
                NationalIdentification = reader.Take("national_identification", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_id", CustomerId, true);
            visitor("given_name", GivenName, true);
            visitor("family_name", FamilyName, true);
            visitor("email", Email, true);
            visitor("email_verified", EmailVerified, true);
            visitor("phone", Phone, true);
            visitor("phone_verified", PhoneVerified, true);
            visitor("locale", Locale, true);
            visitor("country", Country, true);
            visitor("address", Address, true);
            visitor("date_of_birth", DateOfBirth, true);
            visitor("national_identification", NationalIdentification, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerProfile? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
