#nullable enable
using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace Kassa.Journal
{
    /// <summary>
    /// Two tables, the same in every language, through ADO.NET. The primary key of the lines is the fence: of two processes that append the
    /// same line, one is refused. Connections are opened for each piece of work and closed after it, so that the driver's own pool keeps them.
    /// </summary>
    public abstract class DbStore : IStore
    {
        private readonly Func<DbConnection> source;

        private protected DbStore(Func<DbConnection> source) => this.source = source;

        /// <summary>What begins a transaction that writes.</summary>
        private protected abstract string Begin { get; }

        /// <inheritdoc/>
        public Task<IReadOnlyList<string>> ReadAsync(string reference, CancellationToken cancel = default) => UseAsync(
            connection => TextsAsync(connection, cancel, Sql.ReadLines, ("reference", reference)), cancel);

        /// <inheritdoc/>
        public Task AppendAsync(string reference, long after, IReadOnlyList<string> lines, CancellationToken cancel = default) => UseAsync(
            async connection =>
            {
                await RunAsync(connection, cancel, Begin).ConfigureAwait(false);
                try
                {
                    await AppendWithinAsync(connection, reference, after, lines, cancel).ConfigureAwait(false);
                    await RunAsync(connection, cancel, "commit").ConfigureAwait(false);
                    return true;
                }
                catch (Exception fault)
                {
                    // The fault that counts is the first; a connection that is broken is undone by its end.
                    bool undone = await UndoAsync(connection).ConfigureAwait(false);
                    if (fault is DbException && undone && await LastAsync(connection, reference, cancel).ConfigureAwait(false) != after)
                    {
                        throw new FencedException(reference);
                    }
                    throw;
                }
            },
            cancel);

        /// <inheritdoc/>
        public Task EndedAsync(string reference, CancellationToken cancel = default) => UseAsync(
            connection => RunAsync(connection, cancel, Sql.EndFlow, ("reference", reference)), cancel);

        /// <inheritdoc/>
        public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default) => UseAsync(
            connection => TextsAsync(connection, cancel, Sql.PendingFlows), cancel);

        /// <inheritdoc/>
        public override string ToString() => GetType().Name + " { ... }";

        /// <summary>The driver's message is left out of the text, because it may quote what was written; it is the cause.</summary>
        private protected static HostException Failed(DbException fault) => new HostException(
            $"the journal could not be read or written ({fault.GetType().Name}); what was not saved was not sent",
            Codes.JournalStorage,
            "journal_storage",
            "try_later",
            null,
            fault);

        private protected static async Task<int> RunAsync(DbConnection connection, CancellationToken cancel, string text, params (string Name, object Value)[] values)
        {
            using DbCommand command = Command(connection, text, values);
            return await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        }

        private protected static async Task<object?> OneAsync(DbConnection connection, CancellationToken cancel, string text, params (string Name, object Value)[] values)
        {
            using DbCommand command = Command(connection, text, values);
            return await command.ExecuteScalarAsync(cancel).ConfigureAwait(false);
        }

        /// <summary>Makes the tables where they are not there.</summary>
        private protected static async Task MakeAsync(DbConnection connection, CancellationToken cancel)
        {
            await RunAsync(connection, cancel, Sql.MakeFlows).ConfigureAwait(false);
            await RunAsync(connection, cancel, Sql.MakeLines).ConfigureAwait(false);
        }

        /// <summary>What every connection needs before it is used.</summary>
        private protected virtual Task PrepareAsync(DbConnection connection, CancellationToken cancel) => Task.CompletedTask;

        private protected async Task<DbConnection> OpenAsync(CancellationToken cancel)
        {
            DbConnection connection = source();
            try
            {
                await connection.OpenAsync(cancel).ConfigureAwait(false);
                await PrepareAsync(connection, cancel).ConfigureAwait(false);
                return connection;
            }
            catch (Exception)
            {
                connection.Dispose();
                throw;
            }
        }

        private protected async Task<T> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancel)
        {
            try
            {
                using DbConnection connection = await OpenAsync(cancel).ConfigureAwait(false);
                return await work(connection).ConfigureAwait(false);
            }
            catch (DbException fault)
            {
                throw Failed(fault);
            }
        }

        private static async Task AppendWithinAsync(DbConnection connection, string reference, long after, IReadOnlyList<string> lines, CancellationToken cancel)
        {
            if (await LastAsync(connection, reference, cancel).ConfigureAwait(false) != after)
            {
                throw new FencedException(reference);
            }
            await RunAsync(connection, cancel, Sql.AddFlow, ("reference", reference)).ConfigureAwait(false);
            long n = after;
            foreach (string line in lines)
            {
                n++;
                await RunAsync(
                    connection,
                    cancel,
                    Sql.AddLine,
                    ("reference", reference),
                    ("n", n),
                    ("line", line)).ConfigureAwait(false);
            }
        }

        private static async Task<long> LastAsync(DbConnection connection, string reference, CancellationToken cancel) =>
            Convert.ToInt64(await OneAsync(connection, cancel, Sql.LastLine, ("reference", reference)).ConfigureAwait(false), System.Globalization.CultureInfo.InvariantCulture);

        private static async Task<bool> UndoAsync(DbConnection connection)
        {
            try
            {
                await RunAsync(connection, CancellationToken.None, "rollback").ConfigureAwait(false);
                return true;
            }
            catch (DbException)
            {
                return false;
            }
        }

        private static async Task<IReadOnlyList<string>> TextsAsync(DbConnection connection, CancellationToken cancel, string text, params (string Name, object Value)[] values)
        {
            using DbCommand command = Command(connection, text, values);
            using DbDataReader rows = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            var texts = new List<string>();
            while (await rows.ReadAsync(cancel).ConfigureAwait(false))
            {
                texts.Add(rows.GetString(0));
            }
            return texts;
        }

        private static DbCommand Command(DbConnection connection, string text, (string Name, object Value)[] values)
        {
            DbCommand command = connection.CreateCommand();
            command.CommandText = text;
            foreach ((string name, object value) in values)
            {
                DbParameter parameter = command.CreateParameter();
                parameter.ParameterName = "@" + name;
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }
            return command;
        }
    }
}
