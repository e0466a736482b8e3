#nullable enable
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Kassa.Values;

namespace Kassa
{
    /// <summary>
    /// What the application may see of a flow. A member that is not there is absent, and one that no view of any kind can have is an
    /// <see cref="InputException"/>, as it is misspelt.
    /// </summary>
    public sealed class View
    {
        internal View(JsonElement json) => Json = json;

        /// <summary>All of it, what lies deeper too: <c>Json.GetProperty("problem").GetProperty("error_code")</c>.</summary>
        public JsonElement Json { get; }

        /// <summary>State of the flow, such as <c>approved</c>; empty for a ledger until Klarna has told it.</summary>
        public string State => Text("state") ?? string.Empty;

        /// <summary><c>yes</c>, <c>no</c> or <c>unknown</c>; take unknown for no at your own cost. Null for flows that take no money.</summary>
        public string? Paid => Text("paid");

        /// <summary>Nothing more will happen by itself.</summary>
        public bool Ended => Flag("ended");

        /// <summary>A text; null when it is not there.</summary>
        /// <exception cref="InputException">It is no text, as <c>problem</c> is, or no member of any view.</exception>
        public string? Text(string member) => Found(member) is JsonElement ? Json.Text(member) ?? throw IsNo("text", member) : null;

        /// <summary>A whole number, such as an amount in minor units; null when it is not there.</summary>
        /// <exception cref="InputException">It is no whole number, or no member of any view.</exception>
        public long? Number(string member) => Found(member) is JsonElement found ? Reader.Integer(found) ?? throw IsNo("whole number", member) : (long?)null;

        /// <summary>A flag; false when it is not there.</summary>
        /// <exception cref="InputException">It is no flag, or no member of any view.</exception>
        public bool Flag(string member) => Found(member) is JsonElement found
            && (found.ValueKind == JsonValueKind.True || (found.ValueKind == JsonValueKind.False ? false : throw IsNo("flag", member)));

        /// <summary>State and <c>paid</c>, of a ledger <c>busy</c>; the rest may be about a person.</summary>
        public override string ToString()
        {
            string busy = Found("busy") is JsonElement found ? ", Busy = " + found : string.Empty;
            return $"View {{ State = {State}{(Paid == null ? string.Empty : ", Paid = " + Paid)}{busy} }}";
        }

        private static InputException IsNo(string what, string member) =>
            new InputException($"is no {what}; Json has all of the view", Codes.Form, "form", "fix", "/" + member);

        /// <summary>A member, unless it is misspelt. What the view has is taken, whoever knows it.</summary>
        private JsonElement? Found(string member) => Json.TryGetProperty(member, out JsonElement found) ? (JsonElement?)found
            : ViewMembers.Known.Contains(member) ? (JsonElement?)null
            : throw new InputException("no view has a member called " + member, Codes.Form, "form", "fix", null);
    }

    /// <summary>
    /// What a flow hands out: the answer of a call in full, or the customer token that was granted to a payment, the shipping that was
    /// chosen, and <c>klarna_network_response_data</c> for the partner. It may hold secrets and
    /// data about people, and prints nothing of them.
    /// </summary>
    public sealed class Taken
    {
        internal Taken(JsonElement document) => Document = document;

        /// <summary>All of it; of a payment <c>customer_token</c> and <c>customer_token_reference</c>.</summary>
        public JsonElement Document { get; }

        /// <summary>The body as JSON; null when it is no JSON.</summary>
        public JsonElement? Json => Document.Member("body") is JsonElement { ValueKind: not JsonValueKind.Undefined } body ? (JsonElement?)body : null;

        /// <summary>The body as bytes.</summary>
        public byte[] Bytes()
        {
            if (Document.Text("base64") is string base64)
            {
                return Convert.FromBase64String(base64);
            }
            return Encoding.UTF8.GetBytes(Document.Text("text") ?? Json?.GetRawText() ?? string.Empty);
        }

        /// <inheritdoc/>
        public override string ToString() => "Taken { *** }";
    }

    /// <summary>The value of an answer that has none.</summary>
    public sealed class Nothing
    {
        private Nothing()
        {
        }
    }

    /// <summary>A successful answer.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    public sealed class Answer<T>
        where T : class
    {
        private readonly View view;
        private readonly T? value;

        internal Answer(View view, Taken? taken, T? value)
        {
            this.view = view;
            this.value = value;
            Body = taken?.Bytes() ?? Array.Empty<byte>();
        }

        /// <summary>HTTP status.</summary>
        public int Status => (int)(view.Number("status") ?? 0);

        /// <summary>The object.</summary>
        /// <exception cref="UsageException">The answer had no body of its type; see <see cref="Body"/>. The call was executed.</exception>
        public T Value => value
            ?? throw new UsageException("the answer has no value: its body is empty or of another type", 0, "no_value", "read_then_decide", null);

        /// <summary>The object; null when the answer had none.</summary>
        public T? ValueOrNull => value;

        /// <summary>The answer as it came. It may hold secrets and data about people.</summary>
        public byte[] Body { get; }

        /// <summary>Its type; null when it said none.</summary>
        public string? ContentType => view.Text("content_type");

        /// <summary>What was known against the request, although it was sent.</summary>
        public IReadOnlyList<string> Warnings
        {
            get
            {
                var warnings = new List<string>();
                foreach (JsonElement warning in view.Json.Member("warnings").Items())
                {
                    warnings.Add(warning.Text("pointer") + ": " + warning.Text("message"));
                }
                return warnings;
            }
        }

        /// <summary>The rows of a table, by the names of its columns.</summary>
        public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows() => Csv.Rows(Encoding.UTF8.GetString(Body));

        /// <inheritdoc/>
        public override string ToString() => $"Answer {{ Status = {Status} }}";
    }
}
