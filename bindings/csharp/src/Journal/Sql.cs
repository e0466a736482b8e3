// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable

namespace Kassa.Journal
{
    /// <summary>What the stores say to SQLite and to PostgreSQL. It is the same in every language.</summary>
    internal static class Sql
    {
        /// <summary>One row for each flow.</summary>
        internal const string MakeFlows = @"create table if not exists kassa_flow (reference text primary key, ended boolean not null default false)";

        /// <summary>The lines. Their primary key is the fence: of two processes that append the same line, one is refused.</summary>
        internal const string MakeLines = @"create table if not exists kassa_line (reference text not null references kassa_flow, n bigint not null, line
            text not null, primary key (reference, n))";

        /// <summary>The lines of a flow, in order.</summary>
        internal const string ReadLines = @"select line from kassa_line where reference = @reference order by n";

        /// <summary>Number of the last line of a flow.</summary>
        internal const string LastLine = @"select coalesce(max(n), 0) from kassa_line where reference = @reference";

        /// <summary>Notes a flow, where it is not noted.</summary>
        internal const string AddFlow = @"insert into kassa_flow (reference) values (@reference) on conflict do nothing";

        /// <summary>Appends a line.</summary>
        internal const string AddLine = @"insert into kassa_line (reference, n, line) values (@reference, @n, @line)";

        /// <summary>Notes that a flow has ended.</summary>
        internal const string EndFlow = @"update kassa_flow set ended = true where reference = @reference";

        /// <summary>The flows that have not ended.</summary>
        internal const string PendingFlows = @"select reference from kassa_flow where not ended order by reference";

        /// <summary>Holds what is pending, however much has ended: whatever was ever paid would be read otherwise.</summary>
        internal const string SqliteMakeIndex = @"create index if not exists kassa_flow_pending on kassa_flow (reference) where not ended";

        /// <summary>Holds what is pending, however much has ended. Asked for first: to make one that is there needs the owner of
        /// the table, and waits for everybody who writes.</summary>
        internal const string PostgresMakeIndex = @"do $$ begin if to_regclass('kassa_flow_pending') is null then create index kassa_flow_pending on kassa_flow
            (reference) where not ended; end if; end $$";

        /// <summary>Two processes that start together would otherwise collide in the catalogue.</summary>
        internal const string PostgresOneAtATime = @"select pg_advisory_xact_lock(7310377)";

        /// <summary>Where it is off, what was acknowledged could be lost.</summary>
        internal const string PostgresShowDurability = @"show synchronous_commit";

        /// <summary>The server notices within half a minute that a machine has lost its power; by itself it would keep its locks
        /// for two hours.</summary>
        internal const string PostgresKeepAwake = @"select set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false),
            set_config('tcp_keepalives_count', '3', false)";

        /// <summary>Takes the right to drive a flow, or says that it cannot be had. A session is given its own lock once more.</summary>
        internal const string PostgresTakeLease = @"select pg_try_advisory_lock(hashtextextended(@reference, 7310377))";

        /// <summary>Gives it up.</summary>
        internal const string PostgresGiveLease = @"select pg_advisory_unlock(hashtextextended(@reference, 7310377))";
    }
}
