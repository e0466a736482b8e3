using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;

namespace Kassa.Tests
{
    /// <summary>
    /// A process is killed at a moment of a payment, and another one goes on from the database: one transaction, and "paid" in the end.
    /// <c>KASSA_MATRIX=whole</c> kills at every moment; otherwise at those where something was done that nobody has written down yet.
    /// </summary>
    internal sealed class CrashTest
    {
        private static readonly string[] Moments =
        {
            "before payment.authorize is sent 1",
            "before the answer to payment.authorize is told 1",
            "before the answer to payment.authorize is told 2",
        };

        private readonly Sandbox sandbox = Sandbox.Shared;

        [Test(Databases.Sqlite, Databases.Postgres)]
        internal async Task WhoeverIsKilledThereIsOnePayment(string where)
        {
            bool whole = Environment.GetEnvironmentVariable("KASSA_MATRIX") == "whole";
            var moments = new List<string>();
            for (int n = 0; whole || n < Moments.Length; n++)
            {
                string reference = KassaLibrary.FreshReference();
                string place = Databases.Fresh(where);
                string moment = whole ? n.ToString(CultureInfo.InvariantCulture) : Moments[n];
                string last = await KilledAsync(reference, place, moment);
                if (last.StartsWith("ended", StringComparison.Ordinal))
                {
                    Claim.True(whole, "the payment is over before moment " + moment);
                    break;
                }
                moments.Add(last);
                using Client client = sandbox.Client(Databases.Open(place));
                using Running flow = client.Open("payment", Sandbox.Payment(reference));
                await flow.DriveAsync(view => view.State == "awaiting_customer", Sandbox.Soon);
                if (flow.View().State == "awaiting_customer")
                {
                    sandbox.Approve(reference + "/1");
                }
                Claim.Equal("yes", (await flow.DriveAsync(timeout: Sandbox.Soon)).Paid, last);
                Claim.Equal(0, client.Pending().Count, last);
                Claim.Equal(1, sandbox.Transactions(reference), last);
            }
            Console.WriteLine($"killed in {where}: {string.Join("; ", moments)}");
        }

        /// <summary>Starts a process, lets the customer approve when there is something to approve, and kills it at its moment.</summary>
        private async Task<string> KilledAsync(string reference, string place, string moment)
        {
            Process process = Doomed.Start(sandbox, place, Sandbox.Payment(reference), moment);
            Task<string?> said = process.StandardOutput.ReadLineAsync();
            bool approved = false;
            while (await Task.WhenAny(said, Task.Delay(50)) != said)
            {
                try
                {
                    if (!approved)
                    {
                        sandbox.Approve(reference + "/1");
                        approved = true;
                    }
                }
                catch (InvalidOperationException)
                {
                    // There is nothing to approve yet.
                }
            }
            Leavings.Kill(process);
            return await said ?? "nothing";
        }
    }
}
