// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A store. It cannot be deleted.</summary>
    public sealed record Store : Model
    {
        /// <summary>type.</summary>
        public StoreType? Type { get; init; }

        /// <summary>Unique within the account.</summary>
        public string? StoreReference { get; init; }

        /// <summary>Of a website.</summary>
        public string? Url { get; init; }

        /// <summary>Of a physical store. Not the address of a person.</summary>
        public Address? Address { get; init; }

        /// <summary>Of an app.</summary>
        public AppPlatform? Platform { get; init; }

        /// <summary>Of an app.</summary>
        public IReadOnlyList<string>? BundleNames { get; init; }

        /// <summary>store_id.</summary>
        public string? StoreId { get; init; }

        /// <summary>store_group_id. No source confirms it.</summary>
        public string? StoreGroupId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Store FromJson(JsonElement json)
        {
            var reader = new Reader("Store", json);
            return new Store
            {
                Type = reader.Take("type", Reader.Choice(Models.StoreType.Of)),
                StoreReference = reader.Take("store_reference", Reader.Text),
                Url = reader.Take("url", Reader.Text),
                Address = reader.Take("address", Reader.Object(Models.Address.FromJson)),
                Platform = reader.Take("platform", Reader.Choice(Models.AppPlatform.Of)),
                BundleNames = reader.Take("bundle_names", Reader.List(Reader.Text)),
                StoreId = reader.Take("store_id", Reader.Text),
                StoreGroupId = reader.Take("store_group_id", Reader.Text),
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
            visitor("store_id", StoreId, false);
            visitor("store_group_id", StoreGroupId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Store? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
