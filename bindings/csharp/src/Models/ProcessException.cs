// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Departure from the usual course.</summary>
    public sealed record ProcessException : Model
    {
        /// <summary>exception_type.</summary>
        public ProcessExceptionType? ExceptionType { get; init; }

        /// <summary>reason.</summary>
        public ProcessExceptionReason? Reason { get; init; }

        /// <summary>description.</summary>
        public string? Description { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ProcessException FromJson(JsonElement json)
        {
            var reader = new Reader("ProcessException", json);
            return new ProcessException
            {
                ExceptionType = reader.Take("exception_type", Reader.Choice(Models.ProcessExceptionType.Of)),
                Reason = reader.Take("reason", Reader.Choice(Models.ProcessExceptionReason.Of)),
                Description = reader.Take("description", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("exception_type", ExceptionType, false);
            visitor("reason", Reason, false);
            visitor("description", Description, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ProcessException? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
