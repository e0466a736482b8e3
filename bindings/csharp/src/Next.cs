#nullable enable
using System;
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Native;
using Kassa.Values;

namespace Kassa
{
    /// <summary>The one thing to do next.</summary>
    public abstract record Next
    {
        private protected Next()
        {
        }

        /// <summary>What a driven flow leaves to the application.</summary>
        public abstract record Step : Next;

        /// <summary>Append the lines durably if the journal ends at line <c>After</c>, then report <c>Upto</c> to <see cref="Flow.Saved"/>.</summary>
        /// <param name="After">Number of the line that the journal must end with.</param>
        /// <param name="Upto">Number to report.</param>
        /// <param name="Lines">Without line feeds.</param>
        public sealed record Save(long After, long Upto, IReadOnlyList<string> Lines) : Next
        {
            /// <summary>Nothing of the lines.</summary>
            public override string ToString() => $"Save {{ After = {After}, Upto = {Upto} }}";
        }

        /// <summary>Send a request once, then report what came of it to <see cref="Flow.Reply"/> or <see cref="Flow.Lost"/>.</summary>
        public sealed record Call : Next
        {
            /// <summary>Which call of the flow; goes back with the answer.</summary>
            public uint Number { get; init; }

            /// <summary>Which attempt; goes back with the answer.</summary>
            public ushort Attempt { get; init; }

            /// <summary>Name of the operation.</summary>
            public string Operation { get; init; } = string.Empty;

            /// <summary><c>GET</c>, <c>POST</c>, <c>PUT</c>, <c>PATCH</c> or <c>DELETE</c>.</summary>
            public string Method { get; init; } = string.Empty;

            /// <summary>Absolute; follow no redirect.</summary>
            public string Url { get; init; } = string.Empty;

            /// <summary>Besides Authorization, Content-Type and Content-Length.</summary>
            public IReadOnlyList<Header> Headers { get; init; } = Array.Empty<Header>();

            /// <summary><c>partner</c>: add the API key; <c>relay</c>: add nothing of Klarna's.</summary>
            public string Auth { get; init; } = string.Empty;

            /// <summary>To send as application/json; null when there is none.</summary>
            public string? Body { get; init; }

            /// <summary>To send in place of a body; null when there is none.</summary>
            public Form? Form { get; init; }

            /// <summary>Give up connecting after so many milliseconds, and report it as not sent.</summary>
            public long ConnectMs { get; init; }

            /// <summary>Give up altogether after so many milliseconds, and report it as unknown.</summary>
            public long TotalMs { get; init; }

            /// <summary>An earlier process may have sent it before.</summary>
            public bool Redelivered { get; init; }

            /// <summary>Nothing of the address, the headers and the body.</summary>
            public override string ToString() => $"Call {{ Operation = {Operation}, Number = {Number}, Attempt = {Attempt} }}";
        }

        /// <summary>Show this to the customer.</summary>
        /// <param name="Screen">Which screen of the flow.</param>
        /// <param name="Kind"><c>redirect</c> or <c>qr</c>; take another word for a redirect.</param>
        /// <param name="Url">To open or to encode, unchanged.</param>
        /// <param name="ImageUrl">Klarna's own picture of the QR code; null when there is none.</param>
        /// <param name="ExpiresInMs">Milliseconds until it is useless; null when that is not known.</param>
        public sealed record Show(uint Screen, string Kind, string Url, string? ImageUrl, long? ExpiresInMs) : Step
        {
            /// <summary>Nothing of the addresses.</summary>
            public override string ToString() => $"Show {{ Screen = {Screen}, Kind = {Kind} }}";
        }

        /// <summary>Take a screen away at once.</summary>
        /// <param name="Screen">Which screen of the flow.</param>
        public sealed record Hide(uint Screen) : Step;

        /// <summary>News for the application, for a log: without payload.</summary>
        /// <param name="What">What it is about.</param>
        /// <param name="Detail">For people.</param>
        public sealed record Tell(string What, string Detail) : Step;

        /// <summary>Nothing to do for so many milliseconds, unless something happens before.</summary>
        /// <param name="Ms">Milliseconds.</param>
        public sealed record Wait(long Ms) : Step;

        /// <summary>Nothing to do until something happens.</summary>
        public sealed record Idle : Step;

        /// <summary>The flow has ended; its view says how.</summary>
        public sealed record Done : Step;

        internal static Next Of(JsonElement found) => found.Text("kind") switch
        {
            "save" => new Save(found.Whole("after"), found.Whole("upto"), Texts(found.Member("lines"))),
            "call" => new Call
            {
                Number = (uint)found.Whole("call"),
                Attempt = (ushort)found.Whole("attempt"),
                Operation = found.Text("operation") ?? string.Empty,
                Method = found.Text("method") ?? string.Empty,
                Url = found.Text("url") ?? string.Empty,
                Headers = HeadersOf(found.Member("headers")),
                Auth = found.Text("auth") ?? string.Empty,
                Body = found.Text("body"),
                Form = Form.Of(found.Member("form")),
                ConnectMs = found.Whole("connect_ms"),
                TotalMs = found.Whole("total_ms"),
                Redelivered = found.Member("redelivered").ValueKind == JsonValueKind.True,
            },
            "show" => new Show(
                (uint)found.Whole("screen"),
                found.Text("screen_kind") ?? string.Empty,
                found.Text("url") ?? string.Empty,
                found.Text("image_url"),
                Reader.Integer(found.Member("expires_in_ms"))),
            "hide" => new Hide((uint)found.Whole("screen")),
            "tell" => new Tell(found.Text("what") ?? string.Empty, found.Text("detail") ?? string.Empty),
            "drop" => new Tell("drop", "the answer to a call is of no interest any more"),
            "wait" => new Wait(found.Whole("ms")),
            "done" => new Done(),
            _ => new Idle(),
        };

        private static List<string> Texts(JsonElement list)
        {
            var texts = new List<string>();
            foreach (JsonElement item in list.Items())
            {
                texts.Add(item.GetString());
            }
            return texts;
        }

        private static List<Header> HeadersOf(JsonElement list)
        {
            var headers = new List<Header>();
            foreach (JsonElement pair in list.Items())
            {
                headers.Add(new Header(pair[0].GetString(), pair[1].GetString()));
            }
            return headers;
        }
    }

    /// <summary>A header of a request or an answer. It may hold a secret, and prints its name alone.</summary>
    /// <param name="Name">In any case.</param>
    /// <param name="Value">As it is sent.</param>
    public sealed record Header(string Name, string Value)
    {
        /// <summary>The name alone.</summary>
        public override string ToString() => $"Header {{ Name = {Name}, Value = *** }}";
    }

    /// <summary>A form with files.</summary>
    /// <param name="ContentType">Of the request.</param>
    /// <param name="Bytes">Of the request; not copied.</param>
    public sealed record Form(string ContentType, byte[] Bytes)
    {
        /// <summary>Nothing of it.</summary>
        public override string ToString() => "Form { *** }";

        internal static Form? Of(JsonElement form) => form.ValueKind == JsonValueKind.Object
            ? new Form(form.Text("content_type") ?? string.Empty, form.Member("base64").GetBytesFromBase64())
            : null;
    }
}
