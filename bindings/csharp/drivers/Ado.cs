using System;
using System.Collections;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Kassa.Drivers
{
    /// <summary>
    /// As much of a driver of ADO.NET as journals need, for both databases: NuGet's drivers cannot be had everywhere that this is tested.
    /// </summary>
    public abstract class Connection : DbConnection
    {
        private ConnectionState state = ConnectionState.Closed;

        private protected Connection(string connectionString) => ConnectionString = connectionString;

        public override string ConnectionString { get; set; }

        public override string Database => string.Empty;

        public override string DataSource => string.Empty;

        public override string ServerVersion => string.Empty;

        public override ConnectionState State => state;

        public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

        public override void Open()
        {
            Connect();
            state = ConnectionState.Open;
        }

        public override void Close()
        {
            if (state == ConnectionState.Open)
            {
                state = ConnectionState.Closed;
                Disconnect();
            }
        }

        /// <summary>A member of the connection string.</summary>
        internal string? Setting(string name)
        {
            var settings = new DbConnectionStringBuilder { ConnectionString = ConnectionString };
            return settings.TryGetValue(name, out object value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
        }

        /// <summary>Runs a statement, whose parameters are named <c>@name</c>.</summary>
        internal abstract List<object?[]> Run(string text, IReadOnlyList<(string Name, object? Value)> values);

        private protected abstract void Connect();

        private protected abstract void Disconnect();

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

        protected override DbCommand CreateDbCommand() => new Command { Connection = this };

        protected override void Dispose(bool disposing)
        {
            Close();
            base.Dispose(disposing);
        }
    }

    /// <summary>What the database says.</summary>
    public sealed class DriverException : DbException
    {
        internal DriverException(string message)
            : base(message)
        {
        }
    }

    internal sealed class Command : DbCommand
    {
        private readonly Parameters parameters = new Parameters();

        public override string CommandText { get; set; } = string.Empty;

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; }

        protected override DbParameterCollection DbParameterCollection => parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel()
        {
        }

        public override void Prepare()
        {
        }

        public override int ExecuteNonQuery() => Rows().Count;

        public override object? ExecuteScalar()
        {
            List<object?[]> rows = Rows();
            return rows.Count == 0 ? null : rows[0][0];
        }

        protected override DbParameter CreateDbParameter() => new Parameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            var table = new DataTable();
            table.Columns.Add("value", typeof(string));
            foreach (object?[] row in Rows())
            {
                table.Rows.Add(row[0]);
            }
            return table.CreateDataReader();
        }

        private List<object?[]> Rows()
        {
            var values = new List<(string, object?)>();
            foreach (DbParameter parameter in parameters.Items)
            {
                values.Add((parameter.ParameterName, parameter.Value));
            }
            return ((Connection)DbConnection!).Run(CommandText, values);
        }
    }

    internal sealed class Parameter : DbParameter
    {
        public override DbType DbType { get; set; }

        public override ParameterDirection Direction { get; set; }

        public override bool IsNullable { get; set; }

        public override string ParameterName { get; set; } = string.Empty;

        public override int Size { get; set; }

        public override string SourceColumn { get; set; } = string.Empty;

        public override bool SourceColumnNullMapping { get; set; }

        public override object? Value { get; set; }

        public override void ResetDbType()
        {
        }
    }

    internal sealed class Parameters : DbParameterCollection
    {
        private readonly List<DbParameter> items = new List<DbParameter>();

        internal IReadOnlyList<DbParameter> Items => items;

        public override int Count => items.Count;

        public override object SyncRoot => items;

        public override int Add(object value)
        {
            items.Add((DbParameter)value);
            return items.Count - 1;
        }

        public override void AddRange(Array values) => throw new NotSupportedException();

        public override void Clear() => items.Clear();

        public override bool Contains(object value) => items.Contains((DbParameter)value);

        public override bool Contains(string value) => throw new NotSupportedException();

        public override void CopyTo(Array array, int index) => throw new NotSupportedException();

        public override IEnumerator GetEnumerator() => items.GetEnumerator();

        public override int IndexOf(object value) => items.IndexOf((DbParameter)value);

        public override int IndexOf(string parameterName) => throw new NotSupportedException();

        public override void Insert(int index, object value) => items.Insert(index, (DbParameter)value);

        public override void Remove(object value) => items.Remove((DbParameter)value);

        public override void RemoveAt(int index) => items.RemoveAt(index);

        public override void RemoveAt(string parameterName) => throw new NotSupportedException();

        protected override DbParameter GetParameter(int index) => items[index];

        protected override DbParameter GetParameter(string parameterName) => throw new NotSupportedException();

        protected override void SetParameter(int index, DbParameter value) => items[index] = value;

        protected override void SetParameter(string parameterName, DbParameter value) => throw new NotSupportedException();
    }
}
