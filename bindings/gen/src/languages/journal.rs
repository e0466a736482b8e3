//! What every language says to SQLite and PostgreSQL to keep journals. A value stands in braces; each driver has its own way to write it.

use serde_json::{Value, json};

/// First key of every advisory lock: keeps ours apart from those of others.
const LOCK: u32 = 7_310_377;

/// Name, what it is for, and the statement.
type Statement = (&'static str, &'static str, String);

/// By where they are said: `shared`, `sqlite` and `postgres`.
pub(super) fn statements() -> Value {
    let rows = |statements: Vec<Statement>| -> Vec<Value> {
        statements.into_iter().map(|(name, doc, sql)| json!({ "name": name, "doc": doc, "sql": sql })).collect()
    };
    json!({ "shared": rows(shared()), "sqlite": rows(sqlite()), "postgres": rows(postgres()) })
}

fn shared() -> Vec<Statement> {
    [
        (
            "make_flows",
            "One row for each flow.",
            "create table if not exists kassa_flow (reference text primary key, ended boolean not null default false)",
        ),
        (
            "make_lines",
            "The lines. Their primary key is the fence: of two processes that append the same line, one is refused.",
            "create table if not exists kassa_line (reference text not null references kassa_flow, n bigint not null, \
             line text not null, primary key (reference, n))",
        ),
        (
            "read_lines",
            "The lines of a flow, in order.",
            "select line from kassa_line where reference = {reference} order by n",
        ),
        (
            "last_line",
            "Number of the last line of a flow.",
            "select coalesce(max(n), 0) from kassa_line where reference = {reference}",
        ),
        (
            "add_flow",
            "Notes a flow, where it is not noted.",
            "insert into kassa_flow (reference) values ({reference}) on conflict do nothing",
        ),
        (
            "add_line",
            "Appends a line.",
            "insert into kassa_line (reference, n, line) values ({reference}, {n}, {line})",
        ),
        (
            "end_flow",
            "Notes that a flow has ended.",
            "update kassa_flow set ended = true where reference = {reference}",
        ),
        (
            "pending_flows",
            "The flows that have not ended.",
            "select reference from kassa_flow where not ended order by reference",
        ),
    ]
    .map(|(name, doc, sql)| (name, doc, sql.to_owned()))
    .into()
}

fn sqlite() -> Vec<Statement> {
    let index = "create index if not exists kassa_flow_pending on kassa_flow (reference) where not ended";
    vec![(
        "make_index",
        "Holds what is pending, however much has ended: whatever was ever paid would be read otherwise.",
        index.to_owned(),
    )]
}

fn postgres() -> Vec<Statement> {
    let index = "do $$ begin if to_regclass('kassa_flow_pending') is null then create index kassa_flow_pending \
                 on kassa_flow (reference) where not ended; end if; end $$";
    let awake = "select set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false), \
                 set_config('tcp_keepalives_count', '3', false)";
    vec![
        (
            "make_index",
            "Holds what is pending, however much has ended. Asked for first: to make one that is there needs the owner of the table, \
             and waits for everybody who writes.",
            index.to_owned(),
        ),
        (
            "one_at_a_time",
            "Two processes that start together would otherwise collide in the catalogue.",
            format!("select pg_advisory_xact_lock({LOCK})"),
        ),
        (
            "show_durability",
            "Where it is off, what was acknowledged could be lost.",
            "show synchronous_commit".to_owned(),
        ),
        (
            "keep_awake",
            "The server notices within half a minute that a machine has lost its power; by itself it would keep its locks for two hours.",
            awake.to_owned(),
        ),
        (
            "take_lease",
            "Takes the right to drive a flow, or says that it cannot be had. A session is given its own lock once more.",
            format!("select pg_try_advisory_lock(hashtextextended({{reference}}, {LOCK}))"),
        ),
        ("give_lease", "Gives it up.", format!("select pg_advisory_unlock(hashtextextended({{reference}}, {LOCK}))")),
    ]
}

/// A statement with its values as a driver writes them: `?` and `%s` for each, `$` with its number, `@` with its name.
pub(super) fn written(sql: &str, style: &str) -> String {
    let mut text = String::new();
    let mut names: Vec<&str> = Vec::new();
    let mut rest = sql;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        if !names.contains(&name) {
            names.push(name);
        }
        let number = names.iter().position(|known| *known == name).map_or(0, |place| place + 1);
        text.push_str(before);
        text.push_str(style);
        match style {
            "$" => text.push_str(&number.to_string()),
            "@" => text.push_str(name),
            _ => {}
        }
        rest = after;
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn values_are_written_as_each_driver_has_them() {
        let sql = "insert into a values ({one}, {two}, {one})";
        let said = ["?", "%s", "$", "@"].map(|style| written(sql, style));
        assert_eq!(
            said,
            [
                "insert into a values (?, ?, ?)",
                "insert into a values (%s, %s, %s)",
                "insert into a values ($1, $2, $1)",
                "insert into a values (@one, @two, @one)",
            ]
        );
    }
}
