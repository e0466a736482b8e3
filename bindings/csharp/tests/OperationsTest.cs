using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Models;
using Kassa.Transport;
using Kassa.Values;

namespace Kassa.Tests
{
    /// <summary>Operations of the API, one by one.</summary>
    internal sealed class OperationsTest
    {
        private static readonly CredentialDescriptionRequest Till = new CredentialDescriptionRequest { Description = "till" };

        private readonly Sandbox sandbox = Sandbox.Shared;

        [Test]
        internal async Task AReadGivesATypedAnswer()
        {
            Client client = sandbox.Client();
            View paid = client.Open("payment", Sandbox.Payment("approved-" + KassaLibrary.FreshReference())).Drive(timeout: Sandbox.Soon);
            Answer<PaymentTransaction> answer = await client.Payment.Transaction.Read(paid.Text("payment_transaction_id")!).SendAsync();
            Claim.Equal(12_336, answer.Value.Amount);
            Claim.Equal(PaymentTransactionState.Authorized, answer.Value.State);
            Claim.Equal(200, answer.Status);
            Claim.True(Encoding.UTF8.GetString(answer.Body).Contains("\"amount\":12336", StringComparison.Ordinal), "as it came");
        }

        [Test]
        internal void WhatKlarnaRefusesIsAnErrorWithItsWords()
        {
            var refused = Claim.Throws<CallRefusedException>(() => sandbox.Client().Payment.Transaction.Read("krn:payment:eu1:transaction:none").Send());
            Claim.Equal(404, refused.Status);
            Claim.True(refused.ErrorCode != null && refused.ErrorId != null, "code and id");
            Claim.Equal("read_then_decide", refused.Advice);
        }

        [Test]
        internal void AFileGoesUpAndComesDownAsBytes()
        {
            Client client = sandbox.Client();
            View paid = client.Open("payment", Sandbox.Payment("approved-" + KassaLibrary.FreshReference())).Drive(timeout: Sandbox.Soon);
            string transaction = paid.Text("payment_transaction_id")!;
            var capture = new PaymentCaptureCreate { CaptureAmount = 12_336 };
            client.Payment.Transaction.Capture(transaction, capture, KassaLibrary.FreshReference()).Send();
            string dispute = sandbox.Control("POST", "disputes", new { payment_transaction_id = transaction }).GetProperty("payment_dispute_id").GetString()!;
            byte[] file = Enumerable.Range(0, 25_600).Select(n => (byte)n).ToArray();
            var upload = new UploadRequest { File = Convert.ToBase64String(file), Filename = "proof.pdf" };
            Answer<UploadResponse> up = client.Dispute.Attachment.Upload(dispute, upload, KassaLibrary.FreshReference()).Send();
            byte[] down = client.Dispute.Attachment.Download(dispute, up.Value.PaymentDisputeAttachmentId!).Send().Body;
            Claim.True(file.SequenceEqual(down), "as it went up");
        }

        [Test]
        internal void ABodyIsCheckedWithoutACall()
        {
            var body = new
            {
                request_payment_transaction = new { amount = 12_336, payment_transaction_reference = new string('r', 300), capture = "SOMEDAY" },
                supplementary_purchase_data = new { line_items = new[] { new { name = "Pen", quantity = 2, total_amount = 3_998 } } },
            };
            IReadOnlyList<Finding> findings = KassaLibrary.CheckBody("payment.authorize", body);
            IEnumerable<string> found = findings.Select(one => $"{one.Pointer} {one.Rule} {one.Severity} {one.Stops}").OrderBy(one => one, StringComparer.Ordinal);
            Claim.Equal(
                string.Join(
                    "\n",
                    " required error True",
                    " sum warning False",
                    "/request_payment_transaction/capture choice warning False",
                    "/request_payment_transaction/payment_transaction_reference length error True"),
                string.Join("\n", found));
            foreach (Finding one in findings)
            {
                Claim.True(CheckRule.Known.Contains(one.Rule), one.ToString());
                Claim.Equal(one.Rule == CheckRule.Required, one.Remedy == "add the member");
                Claim.True(one.Message.Length > 0 && !one.ToString().Contains("SOMEDAY", StringComparison.Ordinal), one.ToString());
            }
            Claim.Equal(0, KassaLibrary.CheckBody("capturePaymentTransaction", new PaymentCaptureCreate { CaptureAmount = 1 }).Count);
            Claim.Equal(CheckRule.Json, KassaLibrary.CheckBody("payment.authorize", "{").Single().Rule);
            Claim.Equal("/operation", Claim.Throws<InputException>(() => KassaLibrary.CheckBody("payment.steal", new { })).Pointer);
            Claim.Equal("/body", Claim.Throws<InputException>(() => KassaLibrary.CheckBody("payment.transaction.read", new { })).Pointer);
        }

        [Test]
        internal void WhatIsWrongIsRefusedBeforeItIsSent()
        {
            var wrong = CredentialDescriptionRequest.FromJson(Json.Parse("{\"description\":7}"));
            var refused = Claim.Throws<InputException>(() => sandbox.Client().Security.ApiKey.Create(KassaLibrary.FreshReference(), wrong).Send());
            Claim.True(refused.Pointer!.StartsWith("/body/description", StringComparison.Ordinal), refused.Pointer);
        }

        [Test]
        internal void ASecretIsHandedOutOnceAndIsInNoPrint()
        {
            var store = new MemoryStore();
            Client client = sandbox.Client(store);
            string reference = KassaLibrary.FreshReference();
            Running running = client.Security.ApiKey.Create(reference, Till).Start();
            View view = running.Drive(now => now.State == "answered", Sandbox.Soon);
            Claim.Equal("answered", view.State);
            Taken taken = running.Take()!;
            string secret = Regex.Match(taken.Document.GetRawText(), "klarna_test_api_\\w+").Value;
            Claim.True(secret.Length > "klarna_test_api_".Length, "it has a key");
            var typed = ApiKeyCredentialCreated.FromJson(taken.Json!.Value);
            running.Drive(timeout: Sandbox.Soon);
            Claim.True(running.Take() == null, "once");
            string lines = string.Concat(store.ReadAsync(reference).Result);
            foreach (string printed in new[] { taken.ToString(), typed.ToString(), view.Json.GetRawText(), lines, running.ToString(), client.ToString() })
            {
                Claim.True(!printed.Contains(secret, StringComparison.Ordinal), printed);
            }
        }

        [Test]
        internal void AnAnswerWithASecretIsHandedOutAtOnce()
        {
            var answer = sandbox.Client().Security.ApiKey.Create(KassaLibrary.FreshReference(), Till).Send(Sandbox.Soon);
            Claim.True(Encoding.UTF8.GetString(answer.Body).Contains("klarna_test_api_", StringComparison.Ordinal), "it has a key");
        }

        [Test]
        internal void PrintsHoldNoPersonalData()
        {
            var address = new Address { StreetAddress = "Hohe Straße 1", City = "Köln" };
            Claim.True(!address.ToString().Contains("Hohe", StringComparison.Ordinal), address.ToString());
            Claim.Equal("{\"street_address\":\"Hohe Straße 1\",\"city\":\"Köln\"}", address.ToJson());
            Claim.Equal(address, Address.FromJson(Json.Parse(address.ToJson())));
            Claim.True(address != address with { City = "Bonn" }, "another city");
        }

        [Test]
        internal void WhatThisVersionDoesNotKnowIsKept()
        {
            const string Text = "{\"amount\":12336,\"state\":\"FROZEN\",\"colour\":{\"of\":1.50},\"currency\":7}";
            PaymentTransaction read = PaymentTransaction.FromJson(Json.Parse(Text));
            Claim.Equal("FROZEN", read.State!.Text);
            Claim.True(!PaymentTransactionState.Known.Contains(read.State), "it is not known");
            var wanted = Json.Parse(Text).EnumerateObject().Select(member => member.ToString()).OrderBy(member => member, StringComparer.Ordinal);
            var found = Json.Parse(read.ToJson()).EnumerateObject().Select(member => member.ToString()).OrderBy(member => member, StringComparer.Ordinal);
            Claim.Same(wanted, found);
        }

        [Test]
        internal async Task AnOpenOutcomeIsNoRefusal()
        {
            var lossy = new Client(new Config(sandbox.Config), new MemoryStore(), new Unplugged());
            var unknown = await Claim.ThrowsAsync<CallUnknownException>(
                () => lossy.Security.ApiKey.Create(KassaLibrary.FreshReference(), Till).SendAsync(TimeSpan.FromMilliseconds(300)));
            Claim.Equal("security.api_key.create", unknown.Operation);
            Claim.True(unknown.Read != null, "what to read");
        }

        [Test]
        internal void WhatReachedNobodyIsSaid()
        {
            var client = new Client(new Config(sandbox.ConfigFor("http://127.0.0.1:9")), new MemoryStore(), new HttpTransport("klarna_test_api_none"));
            Running running = client.Security.ApiKey.Create("key-2", Till).Start();
            running.Drive(timeout: TimeSpan.FromMilliseconds(300));
            running.Command(new { stop = new { } });
            View view = running.Drive(timeout: Sandbox.Soon);
            Claim.Equal("not_sent", view.State);
            Claim.Throws<NotSentException>(() => client.Security.ApiKey.Create("key-2", Till).Result(view, null));
        }

        private sealed class Unplugged : ITransport
        {
            public Task<Outcome> SendAsync(Next.Call call, CancellationToken cancel) => Task.FromResult<Outcome>(new Outcome.Lost(LostStage.Unknown, "Unplugged"));
        }
    }
}
