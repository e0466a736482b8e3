#nullable enable
using System;
using System.Data.Common;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Kassa.Journal
{
    /// <summary>
    /// Keeps journals in a SQLite file, by the package <c>Microsoft.Data.Sqlite</c> or another driver of ADO.NET. Any number of processes and
    /// threads of one machine may share it. Every append is one transaction, synchronous to the disk. The file must not lie on a network file
    /// system.
    /// </summary>
    public sealed class SqliteStore : DbStore
    {
        /// <summary>So long others are waited for.</summary>
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

        private SqliteStore(Func<DbConnection> source)
            : base(source)
        {
        }

        /// <summary>Writers wait for each other before they read, and not after.</summary>
        private protected override string Begin => "begin immediate";

        /// <summary>Opens the file, or makes it.</summary>
        /// <param name="source">Makes connections, such as <c>() => new SqliteConnection("Data Source=journal.sqlite")</c>.</param>
        public static SqliteStore Open(Func<DbConnection> source) => OpenAsync(source).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public static async Task<SqliteStore> OpenAsync(Func<DbConnection> source, CancellationToken cancel = default)
        {
            var store = new SqliteStore(source);
            await store.UseAsync(
                async connection =>
                {
                    await MakeAsync(connection, cancel).ConfigureAwait(false);
                    await RunAsync(connection, cancel, Sql.SqliteMakeIndex).ConfigureAwait(false);
                    return true;
                },
                cancel).ConfigureAwait(false);
            return store;
        }

        private protected override async Task PrepareAsync(DbConnection connection, CancellationToken cancel)
        {
            await SwitchOverAsync(connection, cancel).ConfigureAwait(false);
            foreach (string setting in new[] { "busy_timeout = 30000", "synchronous = full", "foreign_keys = on" })
            {
                await OneAsync(connection, cancel, "pragma " + setting).ConfigureAwait(false);
            }
        }

        /// <summary>SQLite does not wait for others by itself where several switch a new file over together.</summary>
        private static async Task SwitchOverAsync(DbConnection connection, CancellationToken cancel)
        {
            var waited = Stopwatch.StartNew();
            while (true)
            {
                try
                {
                    await OneAsync(connection, cancel, "pragma journal_mode = wal").ConfigureAwait(false);
                    return;
                }
                catch (DbException fault) when (waited.Elapsed < Patience && fault.Message.Contains("is locked", StringComparison.Ordinal))
                {
                    // Drivers have numbers of their own for it, and all of them SQLite's words.
                    await Task.Delay(10, cancel).ConfigureAwait(false);
                }
            }
        }
    }
}
