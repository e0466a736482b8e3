using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Transport;
using Kassa.Values;

namespace Kassa.Tests
{
    /// <summary>Payments: the promises of the core hold through the binding, over real HTTP and real databases.</summary>
    internal sealed class PaymentTest
    {
        private readonly Sandbox sandbox = Sandbox.Shared;

        [Test(Databases.Sqlite, Databases.Postgres)]
        internal async Task ACustomerApprovesAndTheMoneyIsTakenOnce(string where)
        {
            string reference = KassaLibrary.FreshReference();
            var seen = new List<Next.Show>();
            Hooks hooks = Hooks.OnShow(screen =>
            {
                seen.Add(screen);
                sandbox.Approve(reference + "/1");
            });
            using Client client = sandbox.Client(Databases.Open(Databases.Fresh(where)), hooks);
            using Running running = await client.OpenAsync("payment", Sandbox.Payment(reference));
            View view = await running.DriveAsync(timeout: Sandbox.Soon);
            Claim.Equal("approved", view.State);
            Claim.Equal("yes", view.Paid);
            Claim.Equal(12_336, view.Number("amount"));
            Claim.Equal("qr", seen[0].Kind);
            Claim.Equal(0, client.Pending().Count);
            View again = client.Open("payment", Sandbox.Payment(reference)).Drive(timeout: Sandbox.Soon);
            Claim.Equal(view.Text("payment_transaction_id"), again.Text("payment_transaction_id"), "the same reference");
            Claim.Equal(1, sandbox.Transactions(reference));
        }

        [Test]
        internal void ALostAnswerDoesNotMakeASecondPayment()
        {
            string reference = "approved-" + KassaLibrary.FreshReference();
            sandbox.Control("POST", "faults", new { match = new { operation = "authorizePayment" }, times = 2, fault = new { kind = "drop_after" } });
            View view = sandbox.Client().Open("payment", Sandbox.Payment(reference)).Drive(timeout: Sandbox.Soon);
            Claim.Equal("yes", view.Paid);
            Claim.Equal(1, sandbox.Transactions(reference));
        }

        [Test(Databases.Sqlite, Databases.Postgres)]
        internal void WhoComesSecondIsFenced(string where)
        {
            string reference = KassaLibrary.FreshReference();
            string place = Databases.Fresh(where);
            Running first = sandbox.Client(Databases.Open(place)).Open("payment", Sandbox.Payment(reference));
            Claim.Equal("unknown", first.Drive(view => view.State == "awaiting_customer", Sandbox.Soon).Paid);

            Client second = sandbox.Client(Databases.Open(place));
            Claim.Same(new[] { reference + "/1" }, second.Pending());
            Claim.Equal("awaiting_customer", second.Look(reference + "/1").State);
            Claim.Throws<UnknownFlowException>(() => second.Look("none"));
            Running found = second.Resume(reference + "/1");
            found.Drive(timeout: TimeSpan.Zero);
            sandbox.Approve(reference + "/1");
            Claim.Equal("yes", found.Drive(timeout: Sandbox.Soon).Paid);
            Claim.Equal("fenced", Claim.Throws<FencedException>(() => first.Drive(timeout: Sandbox.Soon)).Name);
            Claim.Equal(1, sandbox.Transactions(reference));
        }

        [Test(Databases.Sqlite, Databases.Postgres)]
        internal async Task OfTwoThatAppendTheSameLineOneIsFenced(string where)
        {
            string place = Databases.Fresh(where);
            IStore[] stores = Enumerable.Range(0, 4).Select(n => Databases.Open(place)).ToArray();
            for (long after = 0; after < 5; after++)
            {
                using var together = new Barrier(stores.Length);
                Task<bool>[] came = stores.Select((store, n) => Task.Run(async () =>
                {
                    together.SignalAndWait();
                    try
                    {
                        await store.AppendAsync("one", after, new[] { $"line {after} of {n}" });
                        return true;
                    }
                    catch (FencedException)
                    {
                        return false;
                    }
                })).ToArray();
                Claim.Equal(1, (await Task.WhenAll(came)).Count(won => won), "who won line " + after);
            }
            Claim.Equal(5, (await stores[0].ReadAsync("one")).Count);
        }

        [Test(Databases.Sqlite, Databases.Postgres)]
        internal async Task ProcessesThatBeginTheSamePaymentTogetherMakeOne(string where)
        {
            string reference = "approved-" + KassaLibrary.FreshReference();
            string place = Databases.Fresh(where);
            using var together = new Barrier(4);
            var came = Enumerable.Range(0, 4).Select(n => Task.Factory.StartNew(
                () =>
                {
                    Client client = sandbox.Client(Databases.Open(place));
                    together.SignalAndWait();
                    try
                    {
                        return client.Open("payment", Sandbox.Payment(reference)).Drive(timeout: Sandbox.Soon).Paid;
                    }
                    catch (FencedException)
                    {
                        return "fenced";
                    }
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default));
            foreach (string? each in await Task.WhenAll(came))
            {
                Claim.True(each == "yes" || each == "fenced", each ?? "null");
            }
            Claim.Equal("yes", sandbox.Client(Databases.Open(place)).Resume(reference + "/1").Drive(timeout: Sandbox.Soon).Paid);
            Claim.Equal(1, sandbox.Transactions(reference));
        }

        [Test]
        internal async Task ACancelFromAnotherThreadEndsTheWait()
        {
            Running running = sandbox.Client().Open("payment", Sandbox.Payment(KassaLibrary.FreshReference()));
            await running.DriveAsync(view => view.State == "awaiting_customer", Sandbox.Soon);
            Task<View> driven = running.DriveAsync(timeout: Sandbox.Soon);
            await Task.Delay(200);
            running.Command(new { cancel = new { } });
            View view = await driven;
            Claim.Equal("canceled", view.State);
            Claim.Equal("no", view.Paid);
        }

        [Test]
        internal async Task ADriveThatIsCancelledLetsGoAndTheFlowGoesOn()
        {
            string reference = KassaLibrary.FreshReference();
            Running running = sandbox.Client().Open("payment", Sandbox.Payment(reference));
            await running.DriveAsync(view => view.State == "awaiting_customer", Sandbox.Soon);
            using var cancel = new CancellationTokenSource(200);
            await Claim.ThrowsAsync<OperationCanceledException>(() => running.DriveAsync(timeout: Sandbox.Soon, cancel: cancel.Token));
            sandbox.Approve(reference + "/1");
            Claim.Equal("yes", (await running.DriveAsync(timeout: Sandbox.Soon)).Paid);
            Claim.Equal(1, sandbox.Transactions(reference));
        }

        [Test]
        internal void CapturesAndRefundsKeepToTheLedger()
        {
            string reference = "approved-" + KassaLibrary.FreshReference();
            Client client = sandbox.Client();
            View paid = client.Open("payment", Sandbox.Payment(reference)).Drive(timeout: Sandbox.Soon);
            using Running ledger = client.Open("transaction", new
            {
                reference,
                payment_transaction_id = paid.Text("payment_transaction_id"),
                amount = 12_336,
                currency = "EUR",
            });
            ledger.Command(new { capture = new { reference = "parcel-1", amount = 6_168 } });
            View view = ledger.Drive(now => !now.Flag("busy"), Sandbox.Soon);
            Claim.Equal(6_168, view.Number("captured"));
            Claim.Equal(6_168, view.Number("remaining"));
            var refused = Claim.Throws<LimitException>(() => ledger.Command(new { capture = new { reference = "parcel-2", amount = 6_169 } }));
            Claim.Equal(Codes.ExceedsRemaining, refused.Code);
            ledger.Command(new { refund = new { reference = "return-1", amount = 2_056 } });
            Claim.Equal(2_056, ledger.Drive(now => !now.Flag("busy"), Sandbox.Soon).Number("refunded"));
        }

        [Test]
        internal void ANoticeThatAHookThrowsAtIsGivenAgain()
        {
            string reference = KassaLibrary.FreshReference();
            var hooks = new Forgetful();
            using Running running = sandbox.Client().Open("payment", Sandbox.Payment(reference), hooks);
            Claim.Throws<InvalidOperationException>(() => running.Drive(timeout: Sandbox.Soon));
            running.Drive(view => view.State == "awaiting_customer", Sandbox.Soon);
            sandbox.Approve(reference + "/1");
            Claim.Throws<InvalidOperationException>(() => running.Drive(timeout: Sandbox.Soon));
            Claim.Equal("yes", running.Drive(timeout: Sandbox.Soon).Paid);
            Claim.Equal(4, hooks.Seen.Count);
            Claim.True(hooks.Seen[0] is Next.Show && ReferenceEquals(hooks.Seen[0], hooks.Seen[1]), "the screen");
            Claim.True(hooks.Seen[2] is Next.Hide && ReferenceEquals(hooks.Seen[2], hooks.Seen[3]), "its end");
        }

        [Test(true, false)]
        internal void ATransportThatReturnsNothingHasLostAnAnswer(bool task)
        {
            string reference = "approved-" + KassaLibrary.FreshReference();
            var hooks = new Forgetful();
            var transport = new Silent(new HttpTransport(sandbox.ApiKey), task);
            using var client = new Client(new Config(sandbox.Config), new MemoryStore(), transport, hooks);
            Claim.Equal("yes", client.Open("payment", Sandbox.Payment(reference)).Drive(timeout: Sandbox.Soon).Paid);
            Claim.Same(new[] { "Unknown the transport returned null, which is neither Answer nor Lost", "Answer { Status = 200 }" }, hooks.Sends);
            Claim.Equal(1, sandbox.Transactions(reference));
            Claim.Throws<ArgumentNullException>(() => new Outcome.Answer(200, Array.Empty<Header>(), null!));
            Claim.Throws<ArgumentNullException>(() => new Outcome.Answer(200, null!, Array.Empty<byte>()));
        }

        [Test]
        internal void AReferenceIsOneThing()
        {
            string reference = "approved-" + KassaLibrary.FreshReference();
            Client client = sandbox.Client();
            Claim.Equal("yes", client.Open("payment", Sandbox.Payment(reference)).Drive(timeout: Sandbox.Soon).Paid);
            Claim.Equal("yes", client.Open("payment", Sandbox.Payment(reference)).View().Paid, "the same goes on");
            string other = Json.Write(Sandbox.Payment(reference)).Replace("12336", "12337", StringComparison.Ordinal);
            var amount = Claim.Throws<UsageException>(() => client.Open("payment", other));
            Claim.Equal(Codes.ReferenceReused, amount.Code);
            object ledger = new { reference = reference + "/1", payment_transaction_id = "krn:t:1", currency = "EUR" };
            var kind = Claim.Throws<UsageException>(() => client.Open("transaction", ledger));
            Claim.Equal(Codes.ReferenceReused, kind.Code);
        }

        [Test]
        internal void AMisspeltMemberOfAViewIsAnError()
        {
            View view = sandbox.Client().Open("payment", Sandbox.Payment("declined-" + KassaLibrary.FreshReference())).Drive(timeout: Sandbox.Soon);
            Claim.Equal("declined", view.State);
            Claim.Equal(null, view.Text("payment_transaction_id"), "absent, and a member of a payment");
            Claim.Equal(false, view.Flag("busy"), "absent, and a member of a transaction");
            Claim.Equal(null, view.Number("captured"), "absent, and a member of a transaction");
            Claim.Throws<InputException>(() => view.Flag("bussy"));
            Claim.Throws<InputException>(() => view.Text("stat"));
            Claim.Throws<InputException>(() => view.Number("amounts"));
            Claim.Equal("/ended", Claim.Throws<InputException>(() => view.Text("ended")).Pointer);
        }

        [Test]
        internal void WrongInputNamesMemberRuleAndRemedy()
        {
            Client client = sandbox.Client();
            var error = Claim.Throws<LimitException>(() => client.Open("payment", Sandbox.Payment(KassaLibrary.FreshReference(), "EURO")));
            Claim.Equal("/authorize/currency", error.Pointer);
            Claim.Equal("fix", error.Advice);
            Claim.True(error.Message.StartsWith("/authorize/currency: ", StringComparison.Ordinal), error.Message);
            var unknown = Claim.Throws<UsageException>(() => client.Open("paiment", Sandbox.Payment(KassaLibrary.FreshReference())));
            Claim.True(unknown.Message.Contains("no such kind of flow", StringComparison.Ordinal), unknown.Message);
            Claim.True(error is InputException, "what is too much is wrong input as well");
            var floating = Claim.Throws<InputException>(() => client.Open("payment", new { list = new object[] { 1, new { amount = 1.5 } } }));
            Claim.Equal("/list/1/amount", floating.Pointer);
            Claim.True(floating.Message.Contains("decimal", StringComparison.Ordinal), floating.Message);
        }

        [Test]
        internal void AConnectionThatIsRefusedIsNoPayment()
        {
            var client = new Client(new Config(sandbox.ConfigFor("http://127.0.0.1:9")), new MemoryStore(), new HttpTransport("klarna_test_api_none"));
            Running running = client.Open("payment", Sandbox.Payment(KassaLibrary.FreshReference()));
            Claim.Equal("unknown", running.Drive(timeout: TimeSpan.FromMilliseconds(500)).Paid);
            running.Command(new { cancel = new { } });
            View view = running.Drive(timeout: Sandbox.Soon);
            Claim.Equal("canceled", view.State);
            Claim.Equal("no", view.Paid);
        }

        [Test]
        internal void WhatWasDisposedIsRefusedAndNotFollowed()
        {
            Running running = sandbox.Client().Open("payment", Sandbox.Payment(KassaLibrary.FreshReference()));
            running.Dispose();
            running.Dispose();
            Claim.Throws<ObjectDisposedException>(() => running.View());
        }

        /// <summary>Throws at every other notice.</summary>
        private sealed class Forgetful : Hooks
        {
            internal List<Next> Seen { get; } = new List<Next>();

            internal List<string> Sends { get; } = new List<string>();

            public override void Show(Next.Show screen) => Hear(screen);

            public override void Hide(Next.Hide screen) => Hear(screen);

            public override void Sent(Next.Call call, Outcome outcome, TimeSpan took) =>
                Sends.Add(outcome is Outcome.Lost lost ? $"{lost.Stage} {lost.Why}" : outcome.ToString());

            private void Hear(Next notice)
            {
                Seen.Add(notice);
                if (Seen.Count % 2 == 1)
                {
                    throw new InvalidOperationException("the page is away");
                }
            }
        }

        /// <summary>Sends the first call, and answers nothing: no outcome, or not even a task.</summary>
        private sealed class Silent : ITransport
        {
            private readonly ITransport whole;
            private readonly bool task;
            private int calls;

            internal Silent(ITransport whole, bool task)
            {
                this.whole = whole;
                this.task = task;
            }

            public Task<Outcome> SendAsync(Next.Call call, CancellationToken cancel)
            {
                if (++calls > 1)
                {
                    return whole.SendAsync(call, cancel);
                }
                whole.SendAsync(call, cancel).Wait(cancel);
                return task ? Task.FromResult<Outcome>(null!) : null!;
            }
        }
    }
}
