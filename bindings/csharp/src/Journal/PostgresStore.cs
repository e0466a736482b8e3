#nullable enable
using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace Kassa.Journal
{
    /// <summary>
    /// Keeps journals in PostgreSQL, by the package <c>Npgsql</c>. Any number of machines may share it. Refused where
    /// <c>synchronous_commit</c> is off, as what was acknowledged could then be lost.
    /// </summary>
    public sealed class PostgresStore : DbStore
    {
        private readonly SemaphoreSlim turn = new SemaphoreSlim(1, 1);
        private readonly Dictionary<string, Lease> held = new Dictionary<string, Lease>();
        private DbConnection? session;

        private PostgresStore(Func<DbConnection> source)
            : base(source)
        {
        }

        private protected override string Begin => "begin";

        /// <summary>Makes the tables where they are not there.</summary>
        /// <param name="source">Makes connections, such as <c>() => new NpgsqlConnection("Host=localhost;Database=shop")</c>.</param>
        /// <exception cref="HostException">What is acknowledged could be lost.</exception>
        public static PostgresStore Open(Func<DbConnection> source) => OpenAsync(source).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public static async Task<PostgresStore> OpenAsync(Func<DbConnection> source, CancellationToken cancel = default)
        {
            var store = new PostgresStore(source);
            object? durable = await store.UseAsync(
                async connection =>
                {
                    await RunAsync(connection, cancel, "begin").ConfigureAwait(false);
                    await OneAsync(connection, cancel, Sql.PostgresOneAtATime).ConfigureAwait(false);
                    await MakeAsync(connection, cancel).ConfigureAwait(false);
                    await RunAsync(connection, cancel, Sql.PostgresMakeIndex).ConfigureAwait(false);
                    await RunAsync(connection, cancel, "commit").ConfigureAwait(false);
                    return await OneAsync(connection, cancel, Sql.PostgresShowDurability).ConfigureAwait(false);
                },
                cancel).ConfigureAwait(false);
            return (string?)durable == "off"
                ? throw new HostException(
                    "synchronous_commit is off: what is acknowledged could be lost; switch it on for this user",
                    Codes.JournalStorage,
                    "journal_storage",
                    "fix",
                    null)
                : store;
        }

        /// <summary>
        /// The right to drive a flow, until it is disposed or this process dies; null while another has it. The fence keeps two drivers from
        /// harm; a lease keeps them from taking turns. All leases of a store share one connection of their own.
        /// </summary>
        public Lease? TakeLease(string reference) => TakeLeaseAsync(reference).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<Lease?> TakeLeaseAsync(string reference, CancellationToken cancel = default)
        {
            await turn.WaitAsync(cancel).ConfigureAwait(false);
            try
            {
                // PostgreSQL gives a session its own lock once more.
                return held.ContainsKey(reference) ? null : await TakeFreshAsync(reference, cancel).ConfigureAwait(false);
            }
            catch (Exception fault)
            {
                await ForgetAsync().ConfigureAwait(false);
                if (fault is DbException known)
                {
                    throw Failed(known);
                }
                throw;
            }
            finally
            {
                if (held.Count == 0)
                {
                    session?.Dispose();
                    session = null;
                }
                turn.Release();
            }
        }

        private static Task<object?> LockAsync(DbConnection connection, string question, string reference) => OneAsync(
            // One that has begun is not cancelled: what became of it would not be known.
            connection, CancellationToken.None, question, ("reference", reference));

        private async Task<Lease?> TakeFreshAsync(string reference, CancellationToken cancel)
        {
            if (session != null && session.State != ConnectionState.Open)
            {
                await ForgetAsync().ConfigureAwait(false);
            }
            if (session == null)
            {
                session = await OpenAsync(cancel).ConfigureAwait(false);
                await OneAsync(session, cancel, Sql.PostgresKeepAwake).ConfigureAwait(false);
            }
            if (!(await LockAsync(session, Sql.PostgresTakeLease, reference).ConfigureAwait(false) is true))
            {
                return null;
            }
            var lease = new Lease(this, reference);
            held.Add(reference, lease);
            return lease;
        }

        /// <summary>The session has failed, and all leases with it. Whoever holds one is kept from harm by the fence.</summary>
        private async Task ForgetAsync()
        {
            held.Clear();
            using DbConnection? failed = session;
            session = null;
            try
            {
                if (failed != null && failed.State == ConnectionState.Open)
                {
                    // Closing is not enough where it goes back to a pool.
                    await OneAsync(failed, CancellationToken.None, "select pg_advisory_unlock_all()").ConfigureAwait(false);
                }
            }
            catch (DbException)
            {
                // It is broken, and the locks have gone with it.
            }
        }

        private async Task ReleaseAsync(Lease lease)
        {
            await turn.WaitAsync().ConfigureAwait(false);
            try
            {
                // One of a session that failed may be held by another since.
                if (held.TryGetValue(lease.Reference, out Lease? known) && known == lease)
                {
                    held.Remove(lease.Reference);
                    await LockAsync(session!, Sql.PostgresGiveLease, lease.Reference).ConfigureAwait(false);
                }
            }
            catch (Exception fault) when (fault is DbException || fault is InvalidOperationException)
            {
                // It has gone with its session.
                await ForgetAsync().ConfigureAwait(false);
            }
            finally
            {
                if (held.Count == 0)
                {
                    session?.Dispose();
                    session = null;
                }
                turn.Release();
            }
        }

        /// <summary>The right to drive a flow: a lock of PostgreSQL's, which goes when the session of the leases goes.</summary>
        public sealed class Lease : IDisposable
        {
            private readonly PostgresStore store;

            internal Lease(PostgresStore store, string reference)
            {
                this.store = store;
                Reference = reference;
            }

            internal string Reference { get; }

            /// <summary>Gives it up.</summary>
            public void Dispose() => store.ReleaseAsync(this).GetAwaiter().GetResult();

            /// <inheritdoc/>
            public override string ToString() => $"Lease {{ {Reference} }}";
        }
    }
}
