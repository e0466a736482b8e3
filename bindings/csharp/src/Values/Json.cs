#nullable enable
using System;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kassa.Values
{
    /// <summary>JSON. Numbers keep all their digits; amounts are whole numbers.</summary>
    public static class Json
    {
        private static readonly JsonWriterOptions Plain = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        /// <summary>Reads a text.</summary>
        /// <exception cref="InputException">It is no JSON. The message tells where, and holds nothing of the text.</exception>
        public static JsonElement Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

        /// <summary>Reads a text in UTF-8.</summary>
        /// <exception cref="InputException">It is no JSON. The message tells where, and holds nothing of the text.</exception>
        public static JsonElement Parse(ReadOnlyMemory<byte> text)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(text);
                return document.RootElement.Clone();
            }
            catch (JsonException fault)
            {
                // What the parser says quotes the text, which may hold secrets.
                throw new InputException($"no JSON in line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}", Codes.Json, "json", "fix", null);
            }
        }

        /// <summary>
        /// Writes a value, without blanks: a text, a whole number, a decimal, a flag, a dictionary, a list, an anonymous object, an
        /// object of the API, an enum of it, a <see cref="JsonElement"/>, or null.
        /// </summary>
        /// <exception cref="InputException">For anything else, floats among them; the pointer tells where.</exception>
        public static string Write(object? value) => Encoding.UTF8.GetString(Bytes(value));

        internal static byte[] Bytes(object? value)
        {
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, Plain))
            {
                Write(writer, value);
            }
            return buffer.WrittenSpan.ToArray();
        }

        internal static void Write(Utf8JsonWriter writer, object? value, string pointer = "")
        {
            switch (value)
            {
                case null:
                    writer.WriteNullValue();
                    break;
                case JsonElement { ValueKind: JsonValueKind.Undefined }:
                    writer.WriteNullValue();
                    break;
                case JsonElement json:
                    json.WriteTo(writer);
                    break;
                case Model model:
                    model.Write(writer);
                    break;
                case IEither either:
                    Write(writer, either.Value, pointer);
                    break;
                case string or OpenEnum or Guid:
                    writer.WriteStringValue(value.ToString());
                    break;
                case bool flag:
                    writer.WriteBooleanValue(flag);
                    break;
                case sbyte or byte or short or ushort or int or uint or long:
                    writer.WriteNumberValue(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case ulong whole:
                    writer.WriteNumberValue(whole);
                    break;
                case decimal number:
                    writer.WriteNumberValue(number);
                    break;
                case IDictionary map:
                    writer.WriteStartObject();
                    foreach (object? name in map.Keys)
                    {
                        writer.WritePropertyName(name as string ?? throw Wrong(map, pointer));
                        Write(writer, map[name], pointer + "/" + name);
                    }
                    writer.WriteEndObject();
                    break;
                case IEnumerable<KeyValuePair<string, object?>> map:
                    writer.WriteStartObject();
                    foreach (KeyValuePair<string, object?> member in map)
                    {
                        writer.WritePropertyName(member.Key);
                        Write(writer, member.Value, pointer + "/" + member.Key);
                    }
                    writer.WriteEndObject();
                    break;
                case IEnumerable list:
                    writer.WriteStartArray();
                    int place = 0;
                    foreach (object? item in list)
                    {
                        Write(writer, item, pointer + "/" + place++);
                    }
                    writer.WriteEndArray();
                    break;
                default:
                    WriteAnonymous(writer, value, pointer);
                    break;
            }
        }

        /// <summary>An object of an anonymous type: its properties are the members.</summary>
        private static void WriteAnonymous(Utf8JsonWriter writer, object value, string pointer)
        {
            Type type = value.GetType();
            if (!type.Name.Contains("AnonymousType", StringComparison.Ordinal) || !type.IsDefined(typeof(CompilerGeneratedAttribute), false))
            {
                throw Wrong(value, pointer);
            }
            writer.WriteStartObject();
            foreach (PropertyInfo member in type.GetProperties())
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.GetValue(value), pointer + "/" + member.Name);
            }
            writer.WriteEndObject();
        }

        private static InputException Wrong(object value, string pointer) => new InputException(
            $"a value of {value.GetType().FullName} has no place in JSON: give a text, a whole number, a decimal, a flag, a dictionary, a "
            + "list, an anonymous object, or an object of Kassa.Models",
            Codes.Form,
            "form",
            "fix",
            pointer);
    }

    /// <summary>Looks into trees without minding what is missing.</summary>
    internal static class Lookup
    {
        /// <summary>A member; undefined when it is missing, or when this is no object.</summary>
        internal static JsonElement Member(this JsonElement json, string name) =>
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement found) ? found : default;

        /// <summary>A text; null when it is something else.</summary>
        internal static string? Text(this JsonElement json, string name) => Reader.Text(json.Member(name));

        /// <summary>A whole number; 0 when it is something else.</summary>
        internal static long Whole(this JsonElement json, string name) => Reader.Integer(json.Member(name)) ?? 0;

        /// <summary>The items of a list; none when it is something else.</summary>
        internal static IEnumerable<JsonElement> Items(this JsonElement json)
        {
            if (json.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in json.EnumerateArray())
                {
                    yield return item;
                }
            }
        }
    }
}
