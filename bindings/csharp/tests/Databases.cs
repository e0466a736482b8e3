using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using Kassa.Journal;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kassa.Tests
{
    /// <summary>Places for journals, real ones. A PostgreSQL server of our own serves all tests, and goes with them.</summary>
    internal static class Databases
    {
        internal const string Sqlite = "SQLite";
        internal const string Postgres = "PostgreSQL";

        private static readonly Lazy<int> Server = new Lazy<int>(Start);

        /// <summary>A place that nothing was written to yet; <see cref="Open"/> opens it, again and again, as processes do.</summary>
        internal static string Fresh(string kind) => kind == Sqlite ? "Data Source=" + SqliteFile() : Database();

        internal static string SqliteFile() => Path.Combine(Leavings.Folder("kassa-sqlite-"), "journal.sqlite");

        /// <summary>A store in a place.</summary>
        internal static IStore Open(string place)
        {
            if (place.StartsWith("Host=", StringComparison.Ordinal))
            {
                return PostgresStore.Open(() => new NpgsqlConnection(place));
            }
            return SqliteStore.Open(() => new SqliteConnection(place));
        }

        /// <summary>A database of a server; its address.</summary>
        internal static string Database()
        {
            string name = "test_" + Guid.NewGuid().ToString("N");
            using var connection = new NpgsqlConnection(Address("postgres"));
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "create database " + name;
            command.ExecuteNonQuery();
            return Address(name);
        }

        private static string Address(string database) => $"Host=127.0.0.1;Port={Server.Value};Username=kassa;Database={database}";

        private static int Start()
        {
            var free = new TcpListener(IPAddress.Loopback, 0);
            free.Start();
            int port = ((IPEndPoint)free.LocalEndpoint).Port;
            free.Stop();
            string cluster = Leavings.Folder("kassa-postgres-");
            if (Environment.UserName == "root")
            {
                Run(cluster, "chown", "postgres", cluster);
            }
            string data = Path.Combine(cluster, "data");
            Program(cluster, "initdb", "-D", data, "-U", "kassa", "-A", "trust", "-N");
            Leavings.Add(() => Program(cluster, "pg_ctl", "-D", data, "-m", "immediate", "stop"));
            string options = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={cluster}";
            Program(cluster, "pg_ctl", "-D", data, "-l", Path.Combine(cluster, "log"), "-w", "-o", options, "start");
            return port;
        }

        /// <summary>Runs a program of PostgreSQL, which refuses to be run by root.</summary>
        private static void Program(string folder, string program, params string[] words)
        {
            string newest = Directory.GetDirectories("/usr/lib/postgresql").OrderBy(name => name, StringComparer.Ordinal).Last();
            IEnumerable<string> command = new[] { Path.Combine(newest, "bin", program) }.Concat(words);
            if (Environment.UserName == "root")
            {
                command = new[] { "runuser", "-u", "postgres", "--" }.Concat(command);
            }
            Run(folder, command.ToArray());
        }

        private static void Run(string folder, params string[] command)
        {
            // A server that is started would keep an output that is read open: nobody waits for its end.
            var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder, UseShellExecute = false };
            foreach (string word in new[] { "-c", "exec \"$@\" >/dev/null 2>&1", "sh" }.Concat(command))
            {
                start.ArgumentList.Add(word);
            }
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            Claim.Equal(0, process.ExitCode, string.Join(" ", command));
        }
    }
}
