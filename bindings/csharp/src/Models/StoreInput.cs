// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A store, described on the spot.</summary>
    public sealed record StoreInput : Model
    {
        /// <summary>type. Needed in a request.</summary>
        public StoreType? Type { get; init; }

        /// <summary>Unique within the account. Needed in a request.</summary>
        public string? StoreReference { get; init; }

        /// <summary>Of a website.</summary>
        public string? Url { get; init; }

        /// <summary>Of a physical store. Not the address of a person.</summary>
        public Address? Address { get; init; }

        /// <summary>Of an app.</summary>
        public AppPlatform? Platform { get; init; }

        /// <summary>Of an app.</summary>
        public IReadOnlyList<string>? BundleNames { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StoreInput FromJson(JsonElement json)
        {
            var reader = new Reader("StoreInput", json);
            return new StoreInput
            {
                Type = reader.Take("type", Reader.Choice(Models.StoreType.Of)),
                StoreReference = reader.Take("store_reference", Reader.Text),
                Url = reader.Take("url", Reader.Text),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                Platform = reader.Take("platform", Reader.Choice(Models.AppPlatform.Of)),
                BundleNames = reader.Take("bundle_names", Reader.List(Reader.Text)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("type", Type, false);
            visitor("store_reference", StoreReference, false);
            visitor("url", Url, false);
            visitor("address", Address, true);
            visitor("platform", Platform, false);
            visitor("bundle_names", BundleNames, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StoreInput? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
