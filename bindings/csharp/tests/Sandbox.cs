using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Transport;
using Kassa.Values;

namespace Kassa.Tests
{
    /// <summary>A Klarna of our own, see tests/sandbox. One serves all tests, and goes with them.</summary>
    internal sealed class Sandbox
    {
        internal const string JournalKey = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        internal static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

        private static readonly Lazy<Sandbox> One = new Lazy<Sandbox>(() => new Sandbox());

        private readonly HttpClient http = new HttpClient();

        private Sandbox()
        {
            string program = Environment.GetEnvironmentVariable("KASSA_SANDBOX") ?? throw new InvalidOperationException("KASSA_SANDBOX names no sandbox");
            var process = Leavings.Start(program, new[] { "--listen", "127.0.0.1:0" });
            Url = process.StandardOutput.ReadLine()!.Replace("listening on", string.Empty, StringComparison.Ordinal).Trim();
            Seed = Control("GET", "seed");
        }

        internal static Sandbox Shared => One.Value;

        internal string Url { get; }

        internal JsonElement Seed { get; }

        internal string Account => Said("partner_account_id");

        internal string ApiKey => Said("acquiring_partner_api_key");

        internal string SigningKeyId => Said("signing_key_id");

        internal string SigningKey => Said("signing_key");

        /// <summary>A configuration for it.</summary>
        internal object Config => ConfigFor(Url);

        /// <summary>The same for another address.</summary>
        internal object ConfigFor(string url) => new
        {
            base_url = url,
            environment = "test",
            installation = "gateway-1",
            partner_account_id = Account,
            journal_key = JournalKey,
            policy = new { poll_floor_ms = 500, trusted_clock = true },
        };

        /// <summary>A control call.</summary>
        internal JsonElement Control(string method, string path, object? body = null)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), Url + "/_sandbox/" + path);
            if (body != null)
            {
                request.Content = new StringContent(Json.Write(body));
            }
            using HttpResponseMessage response = http.SendAsync(request).GetAwaiter().GetResult();
            string text = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
            return !response.IsSuccessStatusCode ? throw new InvalidOperationException(path + ": " + text)
                : text.Length == 0 ? default
                : Json.Parse(text);
        }

        /// <summary>A client of it that keeps its journals there, or forgets them.</summary>
        internal Client Client(IStore? store = null, Hooks? hooks = null) =>
            new Client(new Config(Config), store ?? new MemoryStore(), new HttpTransport(ApiKey), hooks);

        /// <summary>The customer approves the request of this reference.</summary>
        internal void Approve(string reference)
        {
            foreach (JsonElement request in Control("GET", "requests").EnumerateArray())
            {
                if (request.Text("payment_request_reference") == reference)
                {
                    Control("POST", "requests/" + request.Text("payment_request_id") + "/approve", new { });
                    return;
                }
            }
            throw new InvalidOperationException("there is no request of " + reference);
        }

        /// <summary>How many transactions there are of this reference.</summary>
        internal int Transactions(string reference) =>
            Control("GET", "transactions").EnumerateArray().Count(transaction => transaction.Text("payment_transaction_reference") == reference);

        /// <summary>The spec of a payment that a customer approves by a QR code. Its flow is called like it, with /1 behind.</summary>
        internal static object Payment(string reference, string currency = "EUR") => new
        {
            reference = reference + "/1",
            give_up_after_ms = 300_000,
            authorize = new
            {
                currency,
                request_payment_transaction = new { amount = 12_336, payment_transaction_reference = reference },
                step_up_config = new
                {
                    payment_request_reference = reference + "/1",
                    customer_interaction_config = new { method = "QR_CODE" },
                },
            },
        };

        private string Said(string member) => Seed.Text(member) ?? throw new InvalidOperationException(member);
    }
}
