// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What a customer token may be used for. A charge that does not fit is refused.</summary>
    public sealed class CustomerTokenScope : OpenEnum
    {
        /// <summary><c>payment:customer_present</c>.</summary>
        public static readonly CustomerTokenScope PaymentCustomerPresent = new CustomerTokenScope("payment:customer_present");

        /// <summary><c>payment:customer_not_present</c>.</summary>
        public static readonly CustomerTokenScope PaymentCustomerNotPresent = new CustomerTokenScope("payment:customer_not_present");

        /// <summary><c>customer:login</c>.</summary>
        public static readonly CustomerTokenScope CustomerLogin = new CustomerTokenScope("customer:login");

        /// <summary><c>profile:name</c>.</summary>
        public static readonly CustomerTokenScope ProfileName = new CustomerTokenScope("profile:name");

        /// <summary><c>profile:verified:name</c>.</summary>
        public static readonly CustomerTokenScope ProfileVerifiedName = new CustomerTokenScope("profile:verified:name");

        /// <summary><c>profile:email</c>.</summary>
        public static readonly CustomerTokenScope ProfileEmail = new CustomerTokenScope("profile:email");

        /// <summary><c>profile:phone</c>.</summary>
        public static readonly CustomerTokenScope ProfilePhone = new CustomerTokenScope("profile:phone");

        /// <summary><c>profile:locale</c>.</summary>
        public static readonly CustomerTokenScope ProfileLocale = new CustomerTokenScope("profile:locale");

        /// <summary><c>profile:billing_address</c>.</summary>
        public static readonly CustomerTokenScope ProfileBillingAddress = new CustomerTokenScope("profile:billing_address");

        /// <summary><c>profile:country</c>.</summary>
        public static readonly CustomerTokenScope ProfileCountry = new CustomerTokenScope("profile:country");

        /// <summary><c>profile:date_of_birth</c>.</summary>
        public static readonly CustomerTokenScope ProfileDateOfBirth = new CustomerTokenScope("profile:date_of_birth");

        /// <summary><c>profile:verified:date_of_birth</c>.</summary>
        public static readonly CustomerTokenScope ProfileVerifiedDateOfBirth = new CustomerTokenScope("profile:verified:date_of_birth");

        /// <summary><c>profile:national_identification</c>.</summary>
        public static readonly CustomerTokenScope ProfileNationalIdentification = new CustomerTokenScope("profile:national_identification");

        /// <summary><c>profile:customer_id</c>.</summary>
        public static readonly CustomerTokenScope ProfileCustomerId = new CustomerTokenScope("profile:customer_id");

        private CustomerTokenScope(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CustomerTokenScope> Known { get; } = new[]
        {
            PaymentCustomerPresent,
            PaymentCustomerNotPresent,
            CustomerLogin,
            ProfileName,
            ProfileVerifiedName,
            ProfileEmail,
            ProfilePhone,
            ProfileLocale,
            ProfileBillingAddress,
            ProfileCountry,
            ProfileDateOfBirth,
            ProfileVerifiedDateOfBirth,
            ProfileNationalIdentification,
            ProfileCustomerId,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CustomerTokenScope Of(string text) => Find(Known, text) ?? new CustomerTokenScope(text);

        /// <summary>The same.</summary>
        public static implicit operator CustomerTokenScope(string text) => Of(text);
    }
}
