// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A file, as a form: PDF, JPEG, PNG or DOCX of at most 7 MB.</summary>
    public sealed record UploadRequest : Model
    {
        /// <summary>Its bytes. Needed in a request.</summary>
        public string? File { get; init; }

        /// <summary>Instead of the name in the form; the ending has to be that of the file.</summary>
        public string? Filename { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static UploadRequest FromJson(JsonElement json)
        {
            var reader = new Reader("UploadRequest", json);
            return new UploadRequest
            {
                File = reader.Take("file", Reader.Text),
                Filename = reader.Take("filename", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("file", File, true);
            visitor("filename", Filename, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(UploadRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
