#nullable enable
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Values;

namespace Kassa
{
    /// <summary>Who makes the calls of a client.</summary>
    public interface ISender
    {
        /// <summary>Begins a <c>call</c> flow.</summary>
        /// <param name="reference">Names it.</param>
        /// <param name="spec">What it is begun with, as JSON.</param>
        /// <param name="kept">Its journal is in the client's store, not in memory.</param>
        /// <param name="cancel">Stops waiting for the store.</param>
        Task<Running> CallAsync(string reference, string spec, bool kept, CancellationToken cancel);
    }

    /// <summary>How answers are read.</summary>
    internal static class Answers
    {
        /// <summary>Reads nothing: the answer has no body, or one that is no JSON.</summary>
        internal static readonly Func<JsonElement, Nothing?> Nothing = json => null;

        /// <summary>Reads an answer that is an object.</summary>
        internal static Func<JsonElement, T?> Object<T>(Func<JsonElement, T> from)
            where T : class => Reader.Object(from);

        /// <summary>Reads an answer that is a list, or an object where the list would have one.</summary>
        internal static Func<JsonElement, IReadOnlyList<T>?> List<T>(Func<JsonElement, T> from)
            where T : class =>
            json =>
            {
                var found = new List<T>();
                foreach (JsonElement item in json.ValueKind == JsonValueKind.Object ? new[] { json } : json.Items())
                {
                    if (item.ValueKind == JsonValueKind.Object)
                    {
                        found.Add(from(item));
                    }
                }
                return found;
            };
    }

    /// <summary>A call that is ready to be made. It is checked before anything is sent.</summary>
    /// <typeparam name="T">What the answer is read as.</typeparam>
    public sealed class Request<T>
        where T : class
    {
        private readonly ISender sender;
        private readonly string operation;
        private readonly string reference;
        private readonly Func<JsonElement, T?> read;
        private readonly Dictionary<string, object?> spec = new Dictionary<string, object?>();

        internal Request(ISender sender, int number, string operation, string? reference, Func<JsonElement, T?> read)
        {
            this.sender = sender;
            this.operation = operation;
            this.read = read;
            this.reference = reference ?? KassaLibrary.FreshReference();
            spec["reference"] = this.reference;
            spec["operation"] = number;
        }

        /// <summary>What the <c>call</c> flow is begun with, as JSON.</summary>
        public string Spec => Json.Write(spec);

        /// <summary>
        /// Makes the call, and repeats it as long as that is safe; blocks. A change that must survive the end of this process is begun by
        /// <see cref="Start"/> instead.
        /// </summary>
        /// <param name="timeout">So long at most; then <see cref="CallUnknownException"/> tells that nobody knows.</param>
        /// <exception cref="InputException">Before anything is sent.</exception>
        /// <exception cref="CallRefusedException">Klarna said no, and nothing was executed.</exception>
        /// <exception cref="CallUnknownException">Nobody knows.</exception>
        /// <exception cref="NotSentException">Nothing reached Klarna.</exception>
        public Answer<T> Send(TimeSpan? timeout = null) => SendAsync(timeout).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<Answer<T>> SendAsync(TimeSpan? timeout = null, CancellationToken cancel = default)
        {
            using Running running = await sender.CallAsync(reference, Spec, false, cancel).ConfigureAwait(false);
            // An answer with a secret in it keeps its flow until it is taken.
            View view = await running.DriveAsync(now => now.State == "answered", timeout, cancel).ConfigureAwait(false);
            return Result(view, view.State == "answered" ? running.Take() : null);
        }

        /// <summary>Begins the call as a flow in the client's store: a process that takes it over goes on where this one ends.</summary>
        public Running Start() => StartAsync().GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public Task<Running> StartAsync(CancellationToken cancel = default) => sender.CallAsync(reference, Spec, true, cancel);

        /// <summary>What came of the call, from its view and what was taken from it.</summary>
        public Answer<T> Result(View view, Taken? taken)
        {
            string advice = view.Text("advice") ?? string.Empty;
            return view.State switch
            {
                "answered" => new Answer<T>(view, taken, taken?.Json is JsonElement json ? read(json) : null),
                "refused" => throw new CallRefusedException(view.Json.Member("problem"), advice),
                "not_sent" => throw new NotSentException(operation, advice),
                _ => throw new CallUnknownException(operation, view.Text("read"), advice),
            };
        }

        /// <summary>The operation; what it is asked with may be secret.</summary>
        public override string ToString() => $"Request {{ {operation} }}";

        internal void Path(string name, string value) => Part("path", name, value);

        internal void Query(string name, object? value) => Part("query", name, value);

        internal void Header(string name, string? value) => Part("headers", name, value);

        internal void Body(Model? body)
        {
            if (body != null)
            {
                spec["body"] = body;
            }
        }

        internal void Everything(bool everything)
        {
            if (everything)
            {
                spec["everything"] = true;
            }
        }

        private void Part(string part, string name, object? value)
        {
            if (value == null)
            {
                return;
            }
            if (!spec.TryGetValue(part, out object? members))
            {
                spec[part] = members = new Dictionary<string, object?>();
            }
            ((Dictionary<string, object?>)members!)[name] = value;
        }
    }
}
