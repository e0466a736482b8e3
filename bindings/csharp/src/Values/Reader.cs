#nullable enable
using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Kassa.Values
{
    /// <summary>
    /// Takes the members of a JSON object one by one. What is of another type than expected is no fault: it stays with the members
    /// that are not known, so that nothing of an answer is lost.
    /// </summary>
    internal sealed class Reader
    {
        private readonly Dictionary<string, JsonElement> rest = new Dictionary<string, JsonElement>();

        /// <summary>Begins with an object that <paramref name="name"/> is made from.</summary>
        internal Reader(string name, JsonElement json)
        {
            if (json.ValueKind != JsonValueKind.Object)
            {
                throw new InputException(name + " is made from a JSON object", Codes.Form, "form", "fix", null);
            }
            foreach (JsonProperty member in json.EnumerateObject())
            {
                rest[member.Name] = member.Value;
            }
        }

        /// <summary>What was not taken.</summary>
        internal IReadOnlyDictionary<string, JsonElement> Rest => rest;

        /// <summary>A member, or null when it is missing, null, or not of its type.</summary>
        internal T? Take<T>(string name, Func<JsonElement, T?> read)
            where T : class
        {
            if (!rest.TryGetValue(name, out JsonElement found))
            {
                return null;
            }
            bool isNull = found.ValueKind == JsonValueKind.Null;
            T? value = isNull ? null : read(found);
            if (isNull || value != null)
            {
                rest.Remove(name);
            }
            return value;
        }

        /// <summary>The same for values.</summary>
        internal T? Value<T>(string name, Func<JsonElement, T?> read)
            where T : struct
        {
            if (!rest.TryGetValue(name, out JsonElement found))
            {
                return null;
            }
            bool isNull = found.ValueKind == JsonValueKind.Null;
            T? value = isNull ? null : read(found);
            if (isNull || value != null)
            {
                rest.Remove(name);
            }
            return value;
        }

        internal static string? Text(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

        internal static long? Integer(JsonElement json) =>
            json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out long value) ? (long?)value : null;

        internal static decimal? Number(JsonElement json) =>
            json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out decimal value) ? (decimal?)value : null;

        internal static bool? Flag(JsonElement json) => json.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

        internal static JsonElement? Any(JsonElement json) => json.Clone();

        /// <summary>Reads a text of an open list.</summary>
        internal static Func<JsonElement, T?> Choice<T>(Func<string, T> of)
            where T : class =>
            json => Text(json) is string text ? of(text) : null;

        /// <summary>Reads an object.</summary>
        internal static Func<JsonElement, T?> Object<T>(Func<JsonElement, T> from)
            where T : class =>
            json => json.ValueKind == JsonValueKind.Object ? from(json) : null;

        /// <summary>Reads a list, all of it or nothing.</summary>
        internal static Func<JsonElement, IReadOnlyList<T>?> List<T>(Func<JsonElement, T?> read)
            where T : class =>
            json => Whole<T>(json, each => read(each));

        /// <summary>The same for values.</summary>
        internal static Func<JsonElement, IReadOnlyList<T>?> Values<T>(Func<JsonElement, T?> read)
            where T : struct =>
            json => Whole<T>(json, each => read(each));

        /// <summary>Reads the first of two types that fits.</summary>
        internal static Func<JsonElement, Either<TOne, TOther>?> Either<TOne, TOther>(Func<JsonElement, TOne?> one, Func<JsonElement, TOther?> other)
            where TOne : class
            where TOther : class =>
            json => one(json) is TOne first ? new Either<TOne, TOther>(first)
                : other(json) is TOther second ? new Either<TOne, TOther>(second)
                : null;

        private static IReadOnlyList<T>? Whole<T>(JsonElement json, Func<JsonElement, object?> read)
        {
            if (json.ValueKind != JsonValueKind.Array)
            {
                return null;
            }
            var items = new List<T>(json.GetArrayLength());
            foreach (JsonElement each in json.EnumerateArray())
            {
                if (!(read(each) is T item))
                {
                    return null;
                }
                items.Add(item);
            }
            return items;
        }
    }
}
