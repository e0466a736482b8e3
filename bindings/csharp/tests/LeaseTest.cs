using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using Kassa.Journal;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kassa.Tests
{
    /// <summary>The right to drive a flow, over PostgreSQL.</summary>
    internal sealed class LeaseTest
    {
        private readonly string place = Databases.Database();
        private readonly List<DbConnection> made = new List<DbConnection>();

        [Test]
        internal void AllLeasesOfAStoreShareOneConnection()
        {
            PostgresStore one = Open();
            PostgresStore other = Open();
            PostgresStore.Lease[] leases = new[] { "a", "b", "c" }.Select(name => one.TakeLease(name)!).ToArray();
            Claim.True(leases.All(lease => lease != null), "nobody has them");
            Claim.Equal(1, made.Count(connection => connection.State == System.Data.ConnectionState.Open));
            Claim.True(one.TakeLease("a") == null, "a session may take its own lock once more");
            Claim.True(other.TakeLease("a") == null && other.TakeLease("c") == null, "the other store's");
            DbConnection session = made.Single(connection => connection.State == System.Data.ConnectionState.Open);
            foreach ((string name, string value) in new[] { ("idle", "10"), ("interval", "5"), ("count", "3") })
            {
                Claim.Equal(value, Ask(session, "show tcp_keepalives_" + name));
            }

            leases[0].Dispose();
            leases[0].Dispose();
            using PostgresStore.Lease again = other.TakeLease("a")!;
            Claim.True(again != null && one.TakeLease("a") == null, "it was given up, and once");
            leases[1].Dispose();
            leases[2].Dispose();
            again!.Dispose();
            Claim.Equal(0, made.Count(connection => connection.State == System.Data.ConnectionState.Open), "none without a lease");
        }

        [Test]
        internal async Task AFileThatAnotherProcessIsMakingIsWaitedFor()
        {
            string file = Databases.Fresh(Databases.Sqlite);
            using DbConnection making = new SqliteConnection(file);
            making.Open();
            Ask(making, "begin immediate");
            Task opened = Task.Run(() => SqliteStore.Open(() => new SqliteConnection(file)));
            Claim.True(await Task.WhenAny(opened, Task.Delay(300)) != opened, "the file is held");
            Ask(making, "commit");
            await opened;
        }

        [Test]
        internal void LeasesGoWithTheirSession()
        {
            PostgresStore one = Open();
            PostgresStore other = Open();
            PostgresStore.Lease lost = one.TakeLease("a")!;
            using (DbConnection sql = new NpgsqlConnection(place))
            {
                sql.Open();
                Ask(sql, "select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
            }
            using (PostgresStore.Lease taken = other.TakeLease("a")!)
            {
                Claim.True(taken != null, "nobody has it any more");
                Claim.Throws<HostException>(() => one.TakeLease("b"));
                Claim.True(one.TakeLease("a") == null, "the other has it");
            }
            using PostgresStore.Lease found = one.TakeLease("a")!;
            // What the old session held it does not give up for the new one.
            lost.Dispose();
            Claim.True(found != null && other.TakeLease("a") == null, "it is held");
        }

        [Test]
        internal async Task OfManyThatAskAtOnceOneGetsIt()
        {
            PostgresStore[] stores = { Open(), Open() };
            int had = 0;
            int most = 0;
            async Task TakeAndGiveUp(PostgresStore store)
            {
                for (int taken = 0; taken < 10;)
                {
                    using PostgresStore.Lease? lease = await store.TakeLeaseAsync("a");
                    if (lease != null)
                    {
                        most = Math.Max(most, System.Threading.Interlocked.Increment(ref had));
                        await Task.Yield();
                        System.Threading.Interlocked.Decrement(ref had);
                        taken++;
                    }
                }
            }
            await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() => TakeAndGiveUp(stores[n % 2]))));
            Claim.Equal(1, most);
        }

        private static string Ask(DbConnection connection, string text)
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = text;
            return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
        }

        private PostgresStore Open() => PostgresStore.Open(() =>
        {
            var connection = new NpgsqlConnection(place);
            lock (made)
            {
                made.Add(connection);
            }
            return connection;
        });
    }
}
