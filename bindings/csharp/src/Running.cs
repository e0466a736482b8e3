#nullable enable
using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Transport;

namespace Kassa
{
    /// <summary>
    /// A flow with its journal and its transport: saves first, then sends, waits, and tells what is to be shown. It makes no thread: one
    /// task of yours drives it, and others may give commands and events meanwhile.
    /// </summary>
    public sealed class Running : IDisposable
    {
        private readonly Flow flow;
        private readonly IStore store;
        private readonly ITransport transport;
        private readonly Hooks hooks;
        private readonly Mailbox? mailbox;
        // A flow is used by one thread at a time, and by nobody while its lines are being saved.
        private readonly SemaphoreSlim turn = new SemaphoreSlim(1, 1);
        private TaskCompletionSource<bool> news = Unheard();
        private bool noted;
        private Next.Step? kept;

        /// <summary>Drives a flow that was begun or resumed from this store.</summary>
        public Running(Flow flow, IStore store, ITransport transport, Hooks? hooks = null)
            : this(flow, store, transport, hooks, null)
        {
        }

        internal Running(Flow flow, IStore store, ITransport transport, Hooks? hooks, Mailbox? mailbox)
        {
            this.mailbox = mailbox;
            this.flow = flow;
            this.store = store;
            this.transport = transport;
            this.hooks = hooks ?? Hooks.None;
            mailbox?.Enter(this);
        }

        /// <summary>Name of the flow.</summary>
        public string Reference => flow.Reference;

        /// <summary>Kind of the flow.</summary>
        public string Kind => flow.Kind;

        /// <summary>What the application may see.</summary>
        public View View() => InTurn(() => flow.View());

        /// <summary>What a <c>call</c> flow was answered; null when there is nothing. Secrets are handed out once: store them.</summary>
        public Taken? Take() => InTurn(() => flow.Take());

        /// <summary>Saves and sends what is to be saved and sent, and answers what is left to do. Blocks while it sends.</summary>
        /// <exception cref="FencedException">Another process owns the flow by now.</exception>
        public Next.Step Step() => StepAsync().GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<Next.Step> StepAsync(CancellationToken cancel = default)
        {
            if (kept is Next.Step again)
            {
                kept = null;
                return again;
            }
            if (mailbox != null)
            {
                InTurn(() =>
                {
                    mailbox.Enter(this);
                    mailbox.Give(flow);
                    return true;
                });
            }
            while (true)
            {
                cancel.ThrowIfCancellationRequested();
                switch (await SaveAsync().ConfigureAwait(false))
                {
                    case Next.Call call:
                        await ExchangeAsync(call, cancel).ConfigureAwait(false);
                        break;
                    case Next.Step step:
                        if (step is Next.Done && !noted)
                        {
                            await store.EndedAsync(Reference, cancel).ConfigureAwait(false);
                            noted = true;
                        }
                        if (mailbox != null)
                        {
                            // A store that fails here takes no notice along.
                            kept = IsNotice(step) ? step : null;
                            await mailbox.EndAsync(InTurn(() => mailbox.Saved(flow, step is Next.Done))).ConfigureAwait(false);
                            kept = null;
                        }
                        return step;
                }
            }
        }

        /// <summary>Drives the flow to its end, until the view satisfies a condition, or for so long; blocks.</summary>
        /// <param name="until">Null for the end alone.</param>
        /// <param name="timeout">Null for as long as it takes; a call that is under way is waited for.</param>
        /// <returns>The view. The flow goes on where it is when it is driven again, by this process or another.</returns>
        /// <exception cref="FencedException">Another process owns the flow by now.</exception>
        public View Drive(Func<View, bool>? until = null, TimeSpan? timeout = null) => DriveAsync(until, timeout).GetAwaiter().GetResult();

        /// <summary>The same without blocking. One that is cancelled lets go of the flow, which may be driven again.</summary>
        public async Task<View> DriveAsync(Func<View, bool>? until = null, TimeSpan? timeout = null, CancellationToken cancel = default)
        {
            var begun = Stopwatch.StartNew();
            while (true)
            {
                Task heard = Volatile.Read(ref news).Task;
                Next.Step step = await StepAsync(cancel).ConfigureAwait(false);
                if (IsNotice(step))
                {
                    Say(step);
                    continue;
                }
                View view = View();
                TimeSpan left = timeout - begun.Elapsed ?? TimeSpan.MaxValue;
                if (step is Next.Done || left <= TimeSpan.Zero || (until != null && until(view)))
                {
                    return view;
                }
                if (step is Next.Wait wait && TimeSpan.FromMilliseconds(wait.Ms) < left)
                {
                    left = TimeSpan.FromMilliseconds(wait.Ms);
                }
                await SleepAsync(heard, left, cancel).ConfigureAwait(false);
            }
        }

        /// <summary>The application wants something, such as <c>new { cancel = new { } }</c>; or JSON as a text.</summary>
        public void Command(object command) => Hear(() => flow.Command(command));

        /// <summary>A webhook came. Whether it is about this flow.</summary>
        public bool Event(Event @event)
        {
            try
            {
                Hear(() => flow.Event(@event));
                return true;
            }
            catch (KassaException refused) when (refused.Code == Codes.EventNotOurs)
            {
                return false;
            }
        }

        /// <summary>Something happened on a screen.</summary>
        public void Screen(uint screen, ScreenNews what) => Hear(() => flow.Screen(screen, what));

        /// <summary>Frees the flow. Its journal is all that another process needs.</summary>
        public void Dispose()
        {
            mailbox?.Leave(this);
            flow.Dispose();
        }

        /// <inheritdoc/>
        public override string ToString() => $"Running {{ {Kind} {Reference} }}";

        private static TaskCompletionSource<bool> Unheard() => new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        private static async Task SleepAsync(Task heard, TimeSpan atMost, CancellationToken cancel)
        {
            // Timers take 24 days at most.
            TimeSpan pause = atMost < TimeSpan.FromDays(1) ? atMost : TimeSpan.FromDays(1);
            using var awake = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            await Task.WhenAny(heard, Task.Delay(pause, awake.Token)).ConfigureAwait(false);
            awake.Cancel();
            cancel.ThrowIfCancellationRequested();
        }

        private T InTurn<T>(Func<T> work)
        {
            turn.Wait();
            try
            {
                return work();
            }
            finally
            {
                turn.Release();
            }
        }

        /// <summary>What is to be done once everything is saved. A save that has begun is not cancelled: what became of it would not be known.</summary>
        private async Task<Next> SaveAsync()
        {
            await turn.WaitAsync().ConfigureAwait(false);
            try
            {
                while (true)
                {
                    Next todo = flow.Next();
                    if (!(todo is Next.Save save))
                    {
                        return todo;
                    }
                    await store.AppendAsync(Reference, save.After, save.Lines).ConfigureAwait(false);
                    flow.Saved(save.Upto);
                }
            }
            finally
            {
                turn.Release();
            }
        }

        private async Task ExchangeAsync(Next.Call call, CancellationToken cancel)
        {
            var took = Stopwatch.StartNew();
            Outcome? outcome = null;
            try
            {
                // Null is neither a task nor an outcome, and what is not checked by a compiler may be it.
                Task<Outcome>? sending = transport.SendAsync(call, cancel);
                outcome = Outcome.Of(sending == null ? null : await sending.ConfigureAwait(false));
                hooks.Sent(call, outcome, took.Elapsed);
            }
            finally
            {
                InTurn(() =>
                {
                    if (outcome is Outcome.Answer answer)
                    {
                        flow.Reply(call, answer.Status, answer.Headers, answer.Body);
                    }
                    else
                    {
                        // A transport that threw has left nobody knows what behind.
                        flow.Lost(call, (outcome as Outcome.Lost)?.Stage ?? LostStage.Unknown);
                    }
                    return true;
                });
            }
        }

        private static bool IsNotice(Next.Step step) => step is Next.Show || step is Next.Hide || step is Next.Tell;

        /// <summary>Gives a notice to its hook. One that the hook throws at is kept for the next step.</summary>
        private void Say(Next.Step notice)
        {
            try
            {
                switch (notice)
                {
                    case Next.Show show:
                        hooks.Show(show);
                        break;
                    case Next.Hide hide:
                        hooks.Hide(hide);
                        break;
                    case Next.Tell tell:
                        hooks.Tell(tell);
                        break;
                }
            }
            catch
            {
                kept = notice;
                throw;
            }
        }

        /// <summary>A webhook waits for the flow.</summary>
        internal void NewsCame() => Interlocked.Exchange(ref news, Unheard()).TrySetResult(true);

        private void Hear(Action tell)
        {
            InTurn(() =>
            {
                tell();
                return true;
            });
            NewsCame();
        }
    }
}
