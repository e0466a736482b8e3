using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Kassa;
using Kassa.Journal;
using Kassa.Transport;
using Kassa.Values;
using Npgsql;

/// <summary>
/// A gateway: takes checkouts, serves the relay of a checkout page, receives webhooks, captures and refunds. HttpListener on PostgreSQL.
/// Run as many workers as you like, of which any may be killed at any moment: a flow belongs to the worker that holds its lease, and when
/// that worker dies, another takes the flow from its journal.
/// </summary>
/// <remarks>
/// DATABASE=Host=... KLARNA=https://api-global.test.klarna.com ACCOUNT=krn:... API_KEY=... JOURNAL_KEY=... SIGNING_KEY_ID=...
/// SIGNING_KEY=... PORT=8000 dotnet Gateway.dll
/// </remarks>
internal sealed class Gateway
{
    private const string Channel = "kassa_gateway";

    /// <summary>PostgreSQL passes on 8,000 bytes. A larger event is found out by asking.</summary>
    private const int ToldBytes = 5_000;

    /// <summary>What the baskets cost, in minor units. Yours come from your shop, never from the page.</summary>
    private static readonly Dictionary<string, int> Prices = new Dictionary<string, int> { ["b-17"] = 12_336, ["b-18"] = 990 };

    private readonly ConcurrentDictionary<string, Running> running = new ConcurrentDictionary<string, Running>();
    private readonly PostgresStore store = PostgresStore.Open(Connection);
    private readonly Client client;
    private readonly Inbox inbox = new Inbox("test", new Dictionary<string, string> { [Setting("SIGNING_KEY_ID")] = Setting("SIGNING_KEY") });

    private Gateway()
    {
        var config = new Config(new
        {
            base_url = Setting("KLARNA"),
            environment = "test",
            installation = "gateway",
            partner_account_id = Setting("ACCOUNT"),
            journal_key = Setting("JOURNAL_KEY"),
            policy = new { trusted_clock = true },
        });
        client = new Client(config, store, new HttpTransport(Setting("API_KEY")));
    }

    /// <summary>Works until it is killed.</summary>
    private static async Task Main()
    {
        var gateway = new Gateway();
        _ = Task.Run(gateway.AdoptAsync);
        _ = Task.Factory.StartNew(gateway.Listen, TaskCreationOptions.LongRunning);
        using var server = new HttpListener();
        string address = $"http://127.0.0.1:{Setting("PORT")}";
        server.Prefixes.Add(address + "/");
        server.Start();
        Console.WriteLine("listening on " + address);
        while (true)
        {
            HttpListenerContext context = await server.GetContextAsync();
            _ = Task.Run(() => gateway.AnswerAsync(context));
        }
    }

    private static string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name + " is not set");

    private static DbConnection Connection() => new NpgsqlConnection(Setting("DATABASE"));

    /// <summary>Answers one request.</summary>
    private async Task AnswerAsync(HttpListenerContext context)
    {
        int status = 500;
        string body = string.Empty;
        try
        {
            (status, body) = await RouteAsync(context.Request);
        }
        catch (UnknownFlowException)
        {
            (status, body) = (404, Json.Write(new { error_code = "RESOURCE_NOT_FOUND" }));
        }
        catch (KassaException refused) when (refused is InputException || refused is UsageException)
        {
            (status, body) = (400, Json.Write(new { error_code = refused.Name, error_message = refused.Message }));
        }
        catch (Exception fault) when (fault is KassaException || fault is DbException)
        {
            // It may have been sent, and its answer not saved: whoever asked asks again, and the same reference is the same payment or capture.
            Console.Error.WriteLine($"{context.Request.RawUrl}: {fault.Message}");
            (status, body) = (503, Json.Write(new { error_code = "UNKNOWN_YET" }));
        }
        catch (Exception fault)
        {
            Console.Error.WriteLine($"{context.Request.RawUrl}: {fault.GetType().Name}");
        }
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Close(bytes, true);
    }

    private async Task<(int Status, string Body)> RouteAsync(HttpListenerRequest request)
    {
        using var bytes = new MemoryStream();
        await request.InputStream.CopyToAsync(bytes);
        byte[] body = bytes.ToArray();
        // References may hold a slash, and are one part of the path then.
        string[] path = request.RawUrl!.Trim('/').Split('/').Select(Uri.UnescapeDataString).ToArray();
        return (request.HttpMethod, path.Length, path[0], path.Last()) switch
        {
            ("POST", 1, "payments", _) => await BeginAsync(Json.Parse(body)),
            ("GET", 2, "payments", _) => (200, (await ViewAsync(path[1])).Json.GetRawText()),
            ("POST", 3, "payments", "cancel") => await CancelAsync(path[1]),
            ("POST", 3, "payments", "captures") => await MoveAsync(path[1], "capture", Json.Parse(body)),
            ("POST", 3, "payments", "refunds") => await MoveAsync(path[1], "refund", Json.Parse(body)),
            ("POST", 1, "webhooks", _) => (await WebhookAsync(body, request.Headers[Inbox.KeyIdHeader], request.Headers[Inbox.SignatureHeader]), string.Empty),
            _ => (404, string.Empty),
        };
    }

    /// <summary>Begins a payment; the same reference again is the same payment.</summary>
    private async Task<(int Status, string Body)> BeginAsync(JsonElement order)
    {
        string reference = order.GetProperty("reference").GetString() ?? string.Empty;
        string basket = order.GetProperty("checkout").GetProperty("basket").GetString() ?? string.Empty;
        if (!Prices.TryGetValue(basket, out int amount))
        {
            return (400, Json.Write(new { error_code = "VALIDATION_ERROR", error_message = "there is no such basket" }));
        }
        await DriveAsync(reference, new
        {
            reference,
            give_up_after_ms = 600_000,
            authorize = new
            {
                currency = "EUR",
                request_payment_transaction = new { amount, payment_transaction_reference = reference },
                step_up_config = new
                {
                    payment_request_reference = reference,
                    customer_interaction_config = new { method = "QR_CODE" },
                },
            },
        });
        for (int n = 0; n < 50; n++)
        {
            try
            {
                View view = await ViewAsync(reference);
                if (view.State != "authorizing")
                {
                    return (200, view.Json.GetRawText());
                }
            }
            catch (UnknownFlowException)
            {
                // The other worker, whose it is, has saved nothing yet.
            }
            await Task.Delay(100);
        }
        return (200, (await ViewAsync(reference)).Json.GetRawText());
    }

    /// <summary>Asks for an end. Whether it came in time shows in the view.</summary>
    private async Task<(int Status, string Body)> CancelAsync(string reference)
    {
        View view = await ViewAsync(reference);
        await TellAsync(new { cancel = reference });
        return (200, view.Json.GetRawText());
    }

    /// <summary>Takes money, or gives some back; the same reference again is the same capture or refund.</summary>
    private async Task<(int Status, string Body)> MoveAsync(string reference, string what, JsonElement order)
    {
        View view = await ViewAsync(reference);
        if (view.Paid != "yes")
        {
            return (409, Json.Write(new { error_code = "NOT_PAID", state = view.State }));
        }
        PostgresStore.Lease? lease;
        while ((lease = await store.TakeLeaseAsync(reference + "/ledger")) == null)
        {
            await Task.Delay(100);
        }
        using (lease)
        using (Running ledger = await client.OpenAsync("transaction", new
        {
            reference = reference + "/ledger",
            payment_transaction_id = view.Text("payment_transaction_id"),
            amount = view.Number("amount"),
            currency = view.Text("currency"),
        }))
        {
            var move = new { reference = order.GetProperty("reference"), amount = order.GetProperty("amount") };
            ledger.Command(new Dictionary<string, object?> { [what] = move });
            View after = await ledger.DriveAsync(now => !now.Flag("busy"), TimeSpan.FromSeconds(30));
            return (200, after.Json.GetRawText());
        }
    }

    /// <summary>Takes a delivery. It only makes flows faster, so it is passed on and not kept.</summary>
    private Task<int> WebhookAsync(byte[] body, string? keyId, string? signature) => inbox.ReceiveAsync(body, keyId, signature, async came =>
    {
        if (body.Length < ToldBytes)
        {
            await TellAsync(new { body = Convert.ToBase64String(body), key_id = keyId, signature });
        }
    });

    /// <summary>Drives a flow beside everything else, unless another worker does.</summary>
    private async Task DriveAsync(string reference, object? spec)
    {
        if (running.ContainsKey(reference))
        {
            return;
        }
        PostgresStore.Lease? lease = await store.TakeLeaseAsync(reference);
        if (lease == null)
        {
            return;
        }
        Running flow;
        try
        {
            flow = spec != null ? await client.OpenAsync("payment", spec) : await client.ResumeAsync(reference);
        }
        catch (Exception)
        {
            lease.Dispose();
            throw;
        }
        running[reference] = flow;
        _ = Task.Run(async () =>
        {
            using (lease)
            using (flow)
            {
                try
                {
                    // A ledger has no end of its own: what a dead worker left of it is finished, and the next capture finds it free.
                    await flow.DriveAsync(view => flow.Kind == "transaction" && !view.Flag("busy"));
                }
                catch (Exception fault)
                {
                    // `AdoptAsync` takes it up again.
                    Console.Error.WriteLine($"{flow}: {fault.Message}");
                }
                finally
                {
                    // Before it is freed: who looks for it from here on looks into its journal.
                    running.TryRemove(reference, out _);
                }
            }
        });
    }

    /// <summary>Takes over what dead workers have left.</summary>
    private async Task AdoptAsync()
    {
        while (true)
        {
            try
            {
                foreach (string reference in await client.PendingAsync())
                {
                    await TakeOverAsync(reference);
                }
            }
            catch (Exception fault)
            {
                Console.Error.WriteLine($"adopt: {fault.Message}");
            }
            await Task.Delay(1_000);
        }
    }

    /// <summary>A flow that cannot be taken over is nothing to the others.</summary>
    private async Task TakeOverAsync(string reference)
    {
        try
        {
            await DriveAsync(reference, null);
        }
        catch (Exception fault)
        {
            Console.Error.WriteLine($"{reference}: {fault.Message}");
        }
    }

    /// <summary>Hears what came in at other workers for flows of this one.</summary>
    private void Listen()
    {
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection(Setting("DATABASE"));
                connection.Notification += (sender, news) => Hear(Json.Parse(news.Payload));
                connection.Open();
                using DbCommand command = connection.CreateCommand();
                command.CommandText = "listen " + Channel;
                command.ExecuteNonQuery();
                while (true)
                {
                    connection.Wait();
                }
            }
            catch (Exception fault)
            {
                Console.Error.WriteLine($"listen: {fault.GetType().Name}");
                Thread.Sleep(1_000);
            }
        }
    }

    private void Hear(JsonElement said)
    {
        try
        {
            if (said.TryGetProperty("cancel", out JsonElement reference))
            {
                if (running.TryGetValue(reference.GetString() ?? string.Empty, out Running? flow))
                {
                    flow.Command(new { cancel = new { } });
                }
                return;
            }
            byte[] body = said.GetProperty("body").GetBytesFromBase64();
            using Event came = inbox.Verify(body, said.GetProperty("key_id").GetString(), said.GetProperty("signature").GetString());
            foreach (Running each in running.Values)
            {
                each.Event(came);
            }
        }
        catch (Exception tooLate) when (tooLate is KassaException || tooLate is ObjectDisposedException)
        {
            // It has ended meanwhile, or it was not Klarna's.
            Console.Error.WriteLine($"hear: {tooLate.GetType().Name}");
        }
    }

    /// <summary>Tells all workers, this one too.</summary>
    private static async Task TellAsync(object said)
    {
        using DbConnection connection = Connection();
        await connection.OpenAsync();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "select pg_notify(@channel, @said)";
        foreach ((string name, string value) in new[] { ("@channel", Channel), ("@said", Json.Write(said)) })
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>How a payment stands.</summary>
    private Task<View> ViewAsync(string reference)
    {
        if (running.TryGetValue(reference, out Running? flow))
        {
            try
            {
                return Task.FromResult(flow.View());
            }
            catch (ObjectDisposedException)
            {
                // It ended just now.
            }
        }
        return client.LookAsync(reference);
    }
}
