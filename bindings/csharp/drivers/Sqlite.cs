using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using Kassa.Drivers;

// Named like the package that it stands in for, so that what is written for that one is compiled and run as it stands.
namespace Microsoft.Data.Sqlite
{
    /// <summary>A connection of SQLite's own library, by the member <c>Data Source</c>.</summary>
    public sealed class SqliteConnection : Connection
    {
        private const int Row = 100;
        private const int Done = 101;
        private static readonly IntPtr Copied = new IntPtr(-1);

        private IntPtr handle;

        public SqliteConnection(string connectionString)
            : base(connectionString)
        {
        }

        internal override List<object?[]> Run(string text, IReadOnlyList<(string Name, object? Value)> values)
        {
            byte[] sql = Encoding.UTF8.GetBytes(text);
            Check(sqlite3_prepare_v2(handle, sql, sql.Length, out IntPtr statement, IntPtr.Zero));
            try
            {
                foreach ((string name, object? value) in values)
                {
                    int index = sqlite3_bind_parameter_index(statement, Encoding.UTF8.GetBytes(name + "\0"));
                    byte[] bytes = Encoding.UTF8.GetBytes(value as string ?? string.Empty);
                    Check(value is long whole ? sqlite3_bind_int64(statement, index, whole) : sqlite3_bind_text(statement, index, bytes, bytes.Length, Copied));
                }
                var rows = new List<object?[]>();
                int status;
                while ((status = sqlite3_step(statement)) == Row)
                {
                    IntPtr bytes = sqlite3_column_text(statement, 0);
                    rows.Add(new object?[] { bytes == IntPtr.Zero ? null : Marshal.PtrToStringUTF8(bytes, sqlite3_column_bytes(statement, 0)) });
                }
                Check(status == Done ? 0 : status);
                return rows;
            }
            finally
            {
                _ = sqlite3_finalize(statement);
            }
        }

        private protected override void Connect() => Check(sqlite3_open(Encoding.UTF8.GetBytes(Setting("Data Source") + "\0"), out handle));

        private protected override void Disconnect() => _ = sqlite3_close_v2(handle);

        private void Check(int status)
        {
            if (status != 0)
            {
                throw new DriverException(Marshal.PtrToStringUTF8(sqlite3_errmsg(handle)) ?? "SQLite");
            }
        }

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_open(byte[] name, out IntPtr handle);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_close_v2(IntPtr handle);

        [DllImport("libsqlite3.so.0")]
        private static extern IntPtr sqlite3_errmsg(IntPtr handle);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_prepare_v2(IntPtr handle, byte[] sql, int length, out IntPtr statement, IntPtr tail);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_bind_parameter_index(IntPtr statement, byte[] name);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_bind_text(IntPtr statement, int index, byte[] text, int length, IntPtr free);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_bind_int64(IntPtr statement, int index, long value);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_step(IntPtr statement);

        [DllImport("libsqlite3.so.0")]
        private static extern IntPtr sqlite3_column_text(IntPtr statement, int column);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_column_bytes(IntPtr statement, int column);

        [DllImport("libsqlite3.so.0")]
        private static extern int sqlite3_finalize(IntPtr statement);
    }
}
