using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Values;
using Npgsql;

namespace Kassa.Tests
{
    /// <summary>The example gateway: two workers, of which one is killed in the middle of a payment.</summary>
    internal sealed class GatewayTest
    {
        private readonly HttpClient http = new HttpClient();
        private readonly Sandbox sandbox = Sandbox.Shared;

        [Test]
        internal async Task AWorkerDiesAndThePaymentGoesOn()
        {
            string database = Databases.Database();
            // A journal that nobody can read keeps no worker from the others.
            PostgresStore store = PostgresStore.Open(() => new NpgsqlConnection(database));
            await store.AppendAsync("a", 0, new[] { "nonsense", "nonsense" });
            (Process doomed, string one) = Worker(database);
            (Process survivor, string other) = Worker(database);
            sandbox.Control("POST", "webhooks", new { url = other + "/webhooks" });

            string cancelled = KassaLibrary.FreshReference();
            await PostAsync(one, "/payments", Order(cancelled, "b-18"));
            await PostAsync(other, $"/payments/{cancelled}/cancel", new { });
            Claim.Equal("no", (await UntilAsync(other, cancelled, "canceled")).Text("paid"), "a cancel reaches the worker whose it is");

            string reference = "b-" + KassaLibrary.FreshReference();
            JsonElement view = (await PostAsync(one, "/payments", Order(reference, "b-17"))).Body;
            Claim.Equal("awaiting_customer", view.Text("state"));
            Claim.Equal("unknown", view.Text("paid"));
            JsonElement again = (await PostAsync(other, "/payments", Order(reference, "b-17"))).Body;
            Claim.Equal(view.Text("payment_request_id"), again.Text("payment_request_id"));

            Leavings.Kill(doomed);
            sandbox.Approve(reference);
            Claim.Equal("yes", (await UntilAsync(other, reference, "approved")).Text("paid"));

            // It is sent, and its answer is not written down, as with a database that is lost at that moment.
            var half = new { reference = "parcel-1", amount = 6_168 };
            Run(database, "create function lost() returns trigger language plpgsql as 'begin raise exception ''lost''; end'");
            Run(database, "create trigger lost before insert on kassa_line for each row when (new.line like '%\"f\":{\"made\"%') execute function lost()");
            (HttpStatusCode status, JsonElement refusal) = await PostAsync(other, $"/payments/{reference}/captures", half);
            Claim.Equal("ServiceUnavailable UNKNOWN_YET", $"{status} {refusal.Text("error_code")}");
            Run(database, "drop function lost cascade");
            Claim.Equal(6_168, (await PostAsync(other, $"/payments/{reference}/captures", half)).Body.Whole("captured"));
            Claim.Equal(6_168, (await PostAsync(other, $"/payments/{reference}/captures", half)).Body.Whole("captured"), "the same");
            var more = new { reference = "parcel-2", amount = 6_169 };
            Claim.Equal(HttpStatusCode.BadRequest, (await PostAsync(other, $"/payments/{reference}/captures", more)).Status);
            var third = new { reference = "return-1", amount = 2_056 };
            Claim.Equal(2_056, (await PostAsync(other, $"/payments/{reference}/refunds", third)).Body.Whole("refunded"));
            Claim.Equal(1, sandbox.Transactions(reference));

            Claim.Equal(HttpStatusCode.NotFound, (await SendAsync(new HttpRequestMessage(HttpMethod.Get, other + "/payments/none"))).Status);
            Claim.Equal(HttpStatusCode.BadRequest, (await PostAsync(other, "/payments", Order("x", "none"))).Status);
            Claim.Equal(HttpStatusCode.BadRequest, (await PostAsync(other, "/payments", Order(string.Empty, "b-17"))).Status);
            Claim.Equal(HttpStatusCode.BadRequest, (await PostAsync(other, "/webhooks", new { })).Status);
            for (int n = 0; store.TakeLease("a") == null; n++)
            {
                Claim.True(n < 100, "a worker keeps the lease of a flow that it does not drive");
                await Task.Delay(5);
            }
            Leavings.Kill(survivor);
        }

        private static void Run(string database, string statement)
        {
            using var connection = new NpgsqlConnection(database);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }

        private static object Order(string reference, string basket) => new { reference, checkout = new { basket } };

        private (Process Process, string Address) Worker(string database)
        {
            string program = Environment.GetEnvironmentVariable("KASSA_GATEWAY") ?? throw new InvalidOperationException("KASSA_GATEWAY names no program");
            Process process = Leavings.Start(Process.GetCurrentProcess().MainModule!.FileName!, new[] { program }, start =>
            {
                start.RedirectStandardError = true;
                start.Environment["DATABASE"] = database;
                start.Environment["KLARNA"] = sandbox.Url;
                start.Environment["ACCOUNT"] = sandbox.Account;
                start.Environment["API_KEY"] = sandbox.ApiKey;
                start.Environment["JOURNAL_KEY"] = Sandbox.JournalKey;
                start.Environment["SIGNING_KEY_ID"] = sandbox.SigningKeyId;
                start.Environment["SIGNING_KEY"] = sandbox.SigningKey;
                start.Environment["PORT"] = WebhookTest.FreePort().ToString(System.Globalization.CultureInfo.InvariantCulture);
            });
            process.ErrorDataReceived += (sender, said) => { };
            process.BeginErrorReadLine();
            return (process, process.StandardOutput.ReadLine()!.Replace("listening on ", string.Empty, StringComparison.Ordinal));
        }

        private async Task<JsonElement> UntilAsync(string worker, string reference, string state)
        {
            JsonElement view = default;
            for (int n = 0; n < 300; n++)
            {
                view = (await SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{worker}/payments/{reference}"))).Body;
                if (view.Text("state") == state)
                {
                    return view;
                }
                await Task.Delay(100);
            }
            throw new Failure($"it is not {state}: {view}");
        }

        private Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string worker, string path, object body) =>
            SendAsync(new HttpRequestMessage(HttpMethod.Post, worker + path) { Content = new StringContent(Json.Write(body)) });

        private async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpRequestMessage request)
        {
            using (request)
            using (HttpResponseMessage response = await http.SendAsync(request))
            {
                string text = await response.Content.ReadAsStringAsync();
                return (response.StatusCode, text.Length == 0 ? default : Json.Parse(text));
            }
        }
    }
}
