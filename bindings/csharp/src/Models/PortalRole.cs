// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What a user may do.</summary>
    public sealed class PortalRole : OpenEnum
    {
        /// <summary><c>merchant:admin</c>.</summary>
        public static readonly PortalRole MerchantAdmin = new PortalRole("merchant:admin");

        /// <summary><c>merchant:developer</c>.</summary>
        public static readonly PortalRole MerchantDeveloper = new PortalRole("merchant:developer");

        private PortalRole(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PortalRole> Known { get; } = new[]
        {
            MerchantAdmin,
            MerchantDeveloper,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PortalRole Of(string text) => Find(Known, text) ?? new PortalRole(text);

        /// <summary>The same.</summary>
        public static implicit operator PortalRole(string text) => Of(text);
    }
}
