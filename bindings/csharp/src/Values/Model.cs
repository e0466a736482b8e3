#nullable enable
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Kassa.Values
{
    /// <summary>Is shown one member of an object.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="value">Null when it is not set.</param>
    /// <param name="masked">Nobody should read the value in a log.</param>
    public delegate void Visitor(string name, object? value, bool masked);

    /// <summary>An object of the API. Every member may be missing, and is null then. It prints no secret and nothing about a person.</summary>
    public abstract record Model
    {
        private static readonly IReadOnlyDictionary<string, JsonElement> Nothing = new Dictionary<string, JsonElement>();

        /// <summary>Members that this version does not know, as they came.</summary>
        public IReadOnlyDictionary<string, JsonElement> More { get; init; } = Nothing;

        /// <summary>Shows every member, in the order of the API's own description.</summary>
        public abstract void Visit(Visitor visitor);

        /// <summary>The members that are set, as JSON.</summary>
        public string ToJson() => Json.Write(this);

        internal void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            Visit((name, value, masked) =>
            {
                if (value != null)
                {
                    writer.WritePropertyName(name);
                    Json.Write(writer, value);
                }
            });
            foreach (KeyValuePair<string, JsonElement> member in More)
            {
                writer.WritePropertyName(member.Key);
                member.Value.WriteTo(writer);
            }
            writer.WriteEndObject();
        }

        private protected static bool Same(Model one, Model? other) => other is object && (ReferenceEquals(one, other) || one.ToJson() == other.ToJson());

        private protected static int Hash(Model one) => one.ToJson().GetHashCode(StringComparison.Ordinal);

        private protected static string Shown(Model model)
        {
            var shown = new StringBuilder(model.GetType().Name).Append(" { ");
            string between = string.Empty;
            model.Visit((name, value, masked) =>
            {
                if (value != null)
                {
                    shown.Append(between).Append(name).Append(" = ").Append(masked ? "***" : Shown(value));
                    between = ", ";
                }
            });
            if (model.More.Count > 0)
            {
                shown.Append(between).Append("more = <").Append(model.More.Count).Append(" members>");
            }
            return shown.Append(" }").ToString();
        }

        private static string Shown(object value)
        {
            if (!(value is string) && value is System.Collections.IEnumerable list && !(value is JsonElement))
            {
                var items = new List<string>();
                foreach (object? item in list)
                {
                    items.Add(item is null ? "null" : Shown(item));
                }
                return "[" + string.Join(", ", items) + "]";
            }
            return FormattableString.Invariant($"{value}");
        }
    }
}
