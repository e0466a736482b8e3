using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Kassa.Values;

namespace Kassa.Tests
{
    /// <summary>The README is run as it stands, against the sandbox, in a process of its own; bindings/csharp/build runs it as installed.</summary>
    internal sealed class ReadmeTest
    {
        private readonly Sandbox sandbox = Sandbox.Shared;

        [Test]
        internal async Task WhatTheReadmeShowsWorks()
        {
            string program = Environment.GetEnvironmentVariable("KASSA_README") ?? throw new InvalidOperationException("KASSA_README names no program");
            Process process = Leavings.Start(Process.GetCurrentProcess().MainModule!.FileName!, new[] { program }, start =>
            {
                if (File.Exists(Path.Combine(Path.GetDirectoryName(program)!, "installed")))
                {
                    // The installed package brings its own.
                    start.Environment.Remove("KASSA_LIBRARY");
                }
                start.Environment["BASE_URL"] = sandbox.Url;
                start.Environment["ACCOUNT"] = sandbox.Account;
                start.Environment["API_KEY"] = sandbox.ApiKey;
                start.Environment["JOURNAL_KEY"] = Sandbox.JournalKey;
                start.Environment["FILE"] = Databases.SqliteFile();
                start.Environment["SIGNING_KEY_ID"] = sandbox.SigningKeyId;
                start.Environment["SIGNING_KEY"] = sandbox.SigningKey;
            });
            var said = new List<string>();
            while (await process.StandardOutput.ReadLineAsync() is string line)
            {
                if (line.StartsWith("QR ", StringComparison.Ordinal))
                {
                    Approve(line.Substring("QR ".Length));
                }
                else
                {
                    said.Add(line.StartsWith("KNR-", StringComparison.Ordinal) ? line.Split(' ')[0] : line);
                }
            }
            process.WaitForExit();
            Claim.Same(
                new[]
                {
                    "approved yes", "6168 2056 6168", "parcel-1 made", "return-1 made", "rest-1 made", "COMPLETED 12336", "KNR-D20", "True, status 400",
                },
                said);
            Claim.Equal(0, process.ExitCode);
        }

        private void Approve(string url)
        {
            foreach (JsonElement request in sandbox.Control("GET", "requests").EnumerateArray())
            {
                if (request.GetRawText().Contains(url, StringComparison.Ordinal))
                {
                    sandbox.Approve(request.Text("payment_request_reference")!);
                    return;
                }
            }
            throw new Failure("no request has the address " + url);
        }
    }
}
