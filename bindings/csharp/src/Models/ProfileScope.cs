// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A part of the customer's profile.</summary>
    public sealed class ProfileScope : OpenEnum
    {
        /// <summary><c>profile:name</c>.</summary>
        public static readonly ProfileScope ProfileName = new ProfileScope("profile:name");

        /// <summary><c>profile:email</c>.</summary>
        public static readonly ProfileScope ProfileEmail = new ProfileScope("profile:email");

        /// <summary><c>profile:phone</c>.</summary>
        public static readonly ProfileScope ProfilePhone = new ProfileScope("profile:phone");

        /// <summary><c>profile:locale</c>.</summary>
        public static readonly ProfileScope ProfileLocale = new ProfileScope("profile:locale");

        /// <summary><c>profile:billing_address</c>.</summary>
        public static readonly ProfileScope ProfileBillingAddress = new ProfileScope("profile:billing_address");

        /// <summary><c>profile:country</c>.</summary>
        public static readonly ProfileScope ProfileCountry = new ProfileScope("profile:country");

        /// <summary><c>profile:national_identification</c>.</summary>
        public static readonly ProfileScope ProfileNationalIdentification = new ProfileScope("profile:national_identification");

        /// <summary><c>profile:date_of_birth</c>.</summary>
        public static readonly ProfileScope ProfileDateOfBirth = new ProfileScope("profile:date_of_birth");

        private ProfileScope(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ProfileScope> Known { get; } = new[]
        {
            ProfileName,
            ProfileEmail,
            ProfilePhone,
            ProfileLocale,
            ProfileBillingAddress,
            ProfileCountry,
            ProfileNationalIdentification,
            ProfileDateOfBirth,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ProfileScope Of(string text) => Find(Known, text) ?? new ProfileScope(text);

        /// <summary>The same.</summary>
        public static implicit operator ProfileScope(string text) => Of(text);
    }
}
