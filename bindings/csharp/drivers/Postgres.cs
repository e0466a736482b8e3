using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Kassa.Drivers;

// Named like the package that it stands in for, so that what is written for that one is compiled and run as it stands.
namespace Npgsql
{
    /// <summary>A message of another connection.</summary>
    public sealed class NpgsqlNotificationEventArgs : EventArgs
    {
        internal NpgsqlNotificationEventArgs(string payload) => Payload = payload;

        public string Payload { get; }
    }

    /// <summary>A connection of PostgreSQL's own library, by the members <c>Host</c>, <c>Port</c>, <c>Username</c> and <c>Database</c>.</summary>
    public sealed class NpgsqlConnection : Connection
    {
        private const int Ok = 1;
        private const int Rows = 2;
        private const uint Boolean = 16;

        private IntPtr handle;

        public NpgsqlConnection(string connectionString)
            : base(connectionString)
        {
        }

        /// <summary>A message came, while <see cref="Wait"/> waited.</summary>
        public event EventHandler<NpgsqlNotificationEventArgs>? Notification;

        /// <summary>Waits for a message.</summary>
        public void Wait()
        {
            while (true)
            {
                if (PQconsumeInput(handle) == 0)
                {
                    throw new DriverException(Said());
                }
                IntPtr found = PQnotifies(handle);
                if (found != IntPtr.Zero)
                {
                    // The name of the channel, the number of the process, and the text.
                    string payload = Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(found, 2 * IntPtr.Size)) ?? string.Empty;
                    PQfreemem(found);
                    Notification?.Invoke(this, new NpgsqlNotificationEventArgs(payload));
                    return;
                }
                Thread.Sleep(20);
            }
        }

        internal override List<object?[]> Run(string text, IReadOnlyList<(string Name, object? Value)> values)
        {
            var given = new IntPtr[values.Count];
            try
            {
                for (int n = 0; n < given.Length; n++)
                {
                    given[n] = Marshal.StringToCoTaskMemUTF8(Convert.ToString(values[n].Value, CultureInfo.InvariantCulture));
                    text = Regex.Replace(text, values[n].Name + @"\b", "$$" + (n + 1));
                }
                IntPtr result = PQexecParams(handle, Encoding.UTF8.GetBytes(text + "\0"), given.Length, IntPtr.Zero, given, IntPtr.Zero, IntPtr.Zero, 0);
                try
                {
                    int status = PQresultStatus(result);
                    return status == Ok || status == Rows ? Read(result) : throw new DriverException(Said());
                }
                finally
                {
                    PQclear(result);
                }
            }
            finally
            {
                Array.ForEach(given, Marshal.FreeCoTaskMem);
            }
        }

        private protected override void Connect()
        {
            string settings = $"host={Setting("Host")} port={Setting("Port") ?? "5432"} user={Setting("Username")} dbname={Setting("Database")}";
            handle = PQconnectdb(Encoding.UTF8.GetBytes(settings + " client_encoding=utf8 options='-c client_min_messages=warning'\0"));
            if (PQstatus(handle) != 0)
            {
                string said = Said();
                PQfinish(handle);
                throw new DriverException(said);
            }
        }

        private protected override void Disconnect() => PQfinish(handle);

        private static List<object?[]> Read(IntPtr result)
        {
            var rows = new List<object?[]>();
            for (int row = 0; row < PQntuples(result); row++)
            {
                object? value = PQgetisnull(result, row, 0) == 1 ? null : Marshal.PtrToStringUTF8(PQgetvalue(result, row, 0), PQgetlength(result, row, 0));
                rows.Add(new[] { PQftype(result, 0) == Boolean ? value as string == "t" : value });
            }
            return rows;
        }

        private string Said() => Marshal.PtrToStringUTF8(PQerrorMessage(handle)) ?? "PostgreSQL";

        [DllImport("libpq.so.5")]
        private static extern IntPtr PQconnectdb(byte[] settings);

        [DllImport("libpq.so.5")]
        private static extern int PQstatus(IntPtr handle);

        [DllImport("libpq.so.5")]
        private static extern IntPtr PQerrorMessage(IntPtr handle);

        [DllImport("libpq.so.5")]
        private static extern void PQfinish(IntPtr handle);

        [DllImport("libpq.so.5")]
        private static extern IntPtr PQexecParams(IntPtr handle, byte[] sql, int count, IntPtr types, IntPtr[] values, IntPtr lengths, IntPtr formats, int format);

        [DllImport("libpq.so.5")]
        private static extern int PQresultStatus(IntPtr result);

        [DllImport("libpq.so.5")]
        private static extern int PQntuples(IntPtr result);

        [DllImport("libpq.so.5")]
        private static extern uint PQftype(IntPtr result, int column);

        [DllImport("libpq.so.5")]
        private static extern int PQgetisnull(IntPtr result, int row, int column);

        [DllImport("libpq.so.5")]
        private static extern IntPtr PQgetvalue(IntPtr result, int row, int column);

        [DllImport("libpq.so.5")]
        private static extern int PQgetlength(IntPtr result, int row, int column);

        [DllImport("libpq.so.5")]
        private static extern void PQclear(IntPtr result);

        [DllImport("libpq.so.5")]
        private static extern int PQconsumeInput(IntPtr handle);

        [DllImport("libpq.so.5")]
        private static extern IntPtr PQnotifies(IntPtr handle);

        [DllImport("libpq.so.5")]
        private static extern void PQfreemem(IntPtr memory);
    }
}
