#nullable enable
using System;
using System.Text.Json;
using Kassa.Native;
using Kassa.Values;

namespace Kassa
{
    /// <summary>A delivery whose signature is right. Only an inbox makes one.</summary>
    public sealed class Event : IDisposable
    {
        internal Event(EventHandle handle)
        {
            Handle = handle;
            Refusals.Check(Library.kassa_event_id(handle, out Native.Text id));
            Id = id.ToString();
            Refusals.Check(Library.kassa_event_type(handle, out Native.Text type));
            Type = type.ToString();
            Refusals.Check(Library.kassa_event_payload(handle, out Native.Text payload));
            Payload = Json.Parse(payload.Bytes());
            IsDuplicate = Library.kassa_event_duplicate(handle) == 1;
        }

        /// <summary>Names the event; a delivery that is repeated has the same.</summary>
        public string Id { get; }

        /// <summary>What it is about, such as <c>payment.request.state-change.completed</c>.</summary>
        public string Type { get; }

        /// <summary>What it says. Take it for a hint: flows ask Klarna themselves. It may hold a token.</summary>
        public JsonElement Payload { get; }

        /// <summary>The payload as the object of its type; null for a type that this version does not know.</summary>
        public Model? Typed => Events.Readers.TryGetValue(Type, out Func<JsonElement, Model>? read) ? read(Payload) : null;

        /// <summary>It was remembered before. Answer 200, and do nothing.</summary>
        public bool IsDuplicate { get; }

        internal EventHandle Handle { get; }

        /// <summary>Frees it.</summary>
        public void Dispose() => Handle.Dispose();

        /// <inheritdoc/>
        public override string ToString() => $"Event {{ {Type} {Id} }}";
    }
}
