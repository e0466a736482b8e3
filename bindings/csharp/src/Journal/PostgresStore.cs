#nullable enable
using System;
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
        /// <summary>Two processes that start together would otherwise collide in the catalogue. The number is the same in every language.</summary>
        private const string OneAtATime = "select pg_advisory_xact_lock(7310377)";

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
                    await OneAsync(connection, cancel, OneAtATime).ConfigureAwait(false);
                    await MakeAsync(connection, cancel).ConfigureAwait(false);
                    await RunAsync(connection, cancel, "commit").ConfigureAwait(false);
                    return await OneAsync(connection, cancel, "show synchronous_commit").ConfigureAwait(false);
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
        /// harm; a lease keeps them from taking turns. It holds a connection of its own.
        /// </summary>
        public Lease? TakeLease(string reference) => TakeLeaseAsync(reference).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<Lease?> TakeLeaseAsync(string reference, CancellationToken cancel = default)
        {
            try
            {
                DbConnection connection = await OpenAsync(cancel).ConfigureAwait(false);
                try
                {
                    object? taken = await OneAsync(
                        connection, cancel, "select pg_try_advisory_lock(hashtextextended(@reference, 7310377))", ("reference", reference)).ConfigureAwait(false);
                    if (taken is true)
                    {
                        var lease = new Lease(connection, reference);
                        return lease;
                    }
                }
                catch (Exception)
                {
                    connection.Dispose();
                    throw;
                }
                connection.Dispose();
                return null;
            }
            catch (DbException fault)
            {
                throw Failed(fault);
            }
        }

        /// <summary>The right to drive a flow: a lock of PostgreSQL's, which goes when its connection goes.</summary>
        public sealed class Lease : IDisposable
        {
            private readonly DbConnection connection;
            private readonly string reference;

            internal Lease(DbConnection connection, string reference)
            {
                this.connection = connection;
                this.reference = reference;
            }

            /// <summary>Gives it up.</summary>
            public void Dispose()
            {
                using (connection)
                {
                    try
                    {
                        // Closing the connection is not enough where it goes back to a pool.
                        OneAsync(
                            connection, CancellationToken.None, "select pg_advisory_unlock(hashtextextended(@reference, 7310377))", ("reference", reference)).GetAwaiter().GetResult();
                    }
                    catch (DbException)
                    {
                        // The connection is broken, and the lock has gone with it.
                    }
                }
            }

            /// <inheritdoc/>
            public override string ToString() => $"Lease {{ {reference} }}";
        }
    }
}
