using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Transport;
using Kassa.Values;

namespace Kassa.Tests
{
    /// <summary>A process that drives a payment and, at a moment of its life, says so and waits to be killed.</summary>
    internal sealed class Doomed : IStore, ITransport
    {
        private readonly Dictionary<string, int> seen = new Dictionary<string, int>();
        private readonly IStore store;
        private readonly ITransport http;
        private readonly string end;
        private int moments;

        private Doomed(IStore store, ITransport http, string end)
        {
            this.store = store;
            this.http = http;
            this.end = end;
        }

        /// <summary>Words: configuration, API key, place of the journal, spec, and the moment: its number, or its name with the number of its time.</summary>
        internal static async Task<int> MainAsync(string[] words)
        {
            var doomed = new Doomed(Databases.Open(words[2]), new HttpTransport(words[1]), words[4]);
            Hooks hooks = Hooks.OnShow(screen => doomed.Moment("the customer sees the screen"));
            using var client = new Client(Config.FromJson(words[0]), doomed, doomed, hooks);
            View view = await client.Open("payment", words[3]).DriveAsync(timeout: Sandbox.Soon);
            Console.WriteLine("ended " + view.State);
            return 0;
        }

        /// <summary>How to start one.</summary>
        internal static Process Start(Sandbox sandbox, string place, object spec, string moment)
        {
            string host = Process.GetCurrentProcess().MainModule!.FileName!;
            string program = Assembly.GetExecutingAssembly().Location;
            return Leavings.Start(host, new[] { program, "--doomed", Json.Write(sandbox.Config), sandbox.ApiKey, place, Json.Write(spec), moment });
        }

        public async Task<Outcome> SendAsync(Next.Call call, CancellationToken cancel)
        {
            Moment($"before {call.Operation} is sent");
            Outcome outcome = await http.SendAsync(call, cancel);
            Moment($"before the answer to {call.Operation} is told");
            return outcome;
        }

        public Task<IReadOnlyList<string>> ReadAsync(string reference, CancellationToken cancel = default) => store.ReadAsync(reference, cancel);

        public async Task AppendAsync(string reference, long after, IReadOnlyList<string> lines, CancellationToken cancel = default)
        {
            Moment($"before line {after + 1}");
            await store.AppendAsync(reference, after, lines, cancel);
            Moment($"after line {after + lines.Count}");
        }

        public Task EndedAsync(string reference, CancellationToken cancel = default)
        {
            Moment("before the end is noted");
            return store.EndedAsync(reference, cancel);
        }

        public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default) => store.PendingAsync(cancel);

        private void Moment(string what)
        {
            seen[what] = seen.TryGetValue(what, out int times) ? times + 1 : 1;
            string name = what + " " + seen[what];
            if (end != name && end != (moments++).ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return;
            }
            Console.WriteLine(name);
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
