package kassa_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"kassa"
	"kassa/pgstore"
	"kassa/sqlitestore"
)

// Leases on a real server: however many there are, the journal has the pool, and who dies holds none.

// pooled gives a store over a pool of two, and the connections that the pool makes, by the numbers of their processes.
func pooled(t *testing.T, place string) (*pgstore.Store, *pgxpool.Pool, *sync.Map) {
	t.Helper()
	config, err := pgxpool.ParseConfig(place)
	must(t, err)
	config.MaxConns = 2
	var made sync.Map
	config.AfterConnect = func(_ context.Context, connection *pgx.Conn) error {
		made.Store(connection.PgConn().PID(), connection)
		return nil
	}
	pool, err := pgxpool.NewWithConfig(soon(t), config)
	must(t, err)
	t.Cleanup(pool.Close)
	store, err := pgstore.With(soon(t), pool)
	must(t, err)
	t.Cleanup(store.Close)
	return store, pool, &made
}

// leased says whether a lease was given.
func leased(t *testing.T, store *pgstore.Store, reference string) (*pgstore.Lease, bool) {
	t.Helper()
	lease, err := store.Lease(soon(t), reference)
	must(t, err)
	return lease, lease != nil
}

func given(t *testing.T, store *pgstore.Store, reference string, wanted bool) *pgstore.Lease {
	t.Helper()
	lease, there := leased(t, store, reference)
	equal(t, there, wanted)
	return lease
}

// holder is the connection that holds a store's leases.
func holder(t *testing.T, pool *pgxpool.Pool, made *sync.Map) *pgx.Conn {
	t.Helper()
	rows, err := pool.Query(soon(t), "select distinct pid from pg_locks join pg_database on pg_database.oid = database "+
		"where locktype = 'advisory' and datname = current_database()")
	must(t, err)
	numbers, err := pgx.CollectRows(rows, pgx.RowTo[uint32])
	must(t, err)
	for _, number := range numbers {
		if found, there := made.Load(number); there {
			return found.(*pgx.Conn)
		}
	}
	t.Fatal("nobody holds a lease")
	return nil
}

func TestAFileThatAnotherProcessIsMakingIsWaitedFor(t *testing.T) {
	file := filepath.Join(t.TempDir(), "journal.sqlite")
	making, err := sql.Open("sqlite3", "file:"+file)
	must(t, err)
	defer making.Close()
	making.SetMaxOpenConns(1)
	_, err = making.Exec("begin immediate")
	must(t, err)
	time.AfterFunc(300*time.Millisecond, func() { making.Exec("commit") })
	store, err := sqlitestore.Open(soon(t), file)
	must(t, err)
	must(t, store.Close())
}

func TestManyLeasesLeaveThePoolToTheJournal(t *testing.T) {
	place := database(t)
	store, pool, made := pooled(t, place)
	other, err := pgstore.Open(soon(t), place)
	must(t, err)
	defer other.Close()
	var leases []*pgstore.Lease
	for n := range 10 {
		leases = append(leases, given(t, store, fmt.Sprint("flow-", n), true))
	}
	must(t, store.Append(soon(t), "flow-0", 0, []string{"one"}))

	connections := pool.Stat().NewConnsCount()
	for range 20 {
		given(t, store, "flow-0", false)
		given(t, other, "flow-0", false)
	}
	equal(t, pool.Stat().NewConnsCount(), connections)
	leases[0].Close()
	leases[0].Close()
	given(t, other, "flow-0", true)
	given(t, store, "flow-0", false)

	var idle string
	must(t, holder(t, pool, made).QueryRow(soon(t), "show tcp_keepalives_idle").Scan(&idle))
	equal(t, idle, "10")

	// What the caller gives up, it gives up alone.
	over, cancel := context.WithCancel(soon(t))
	cancel()
	_, _ = store.Lease(over, "flow-10")
	given(t, other, "flow-9", false)

	store.Close()
	for range 100 {
		// The server hears of it a moment later.
		if _, there := leased(t, other, "flow-9"); there {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("a store that was closed has a lease")
}

func TestASessionThatBreaksGivesItsLeasesBackWhereTheyAreFree(t *testing.T) {
	place := database(t)
	store, pool, made := pooled(t, place)
	other, err := pgstore.Open(soon(t), place)
	must(t, err)
	defer other.Close()
	lost, kept := given(t, store, "lost", true), given(t, store, "kept", true)
	_, err = pool.Exec(soon(t), "select pg_terminate_backend($1, 5000)", holder(t, pool, made).PgConn().PID())
	must(t, err)
	taken := given(t, other, "lost", true)

	given(t, store, "another", true)
	given(t, other, "kept", false)
	given(t, store, "lost", false)
	// What is not its own any more, it does not take from the other.
	lost.Close()
	given(t, store, "lost", false)
	taken.Close()
	given(t, store, "lost", true)
	kept.Close()
	given(t, other, "kept", true)
}

func TestWhatIsPendingIsFoundByAnIndex(t *testing.T) {
	file := filepath.Join(t.TempDir(), "journal.sqlite")
	lite, err := sqlitestore.Open(soon(t), file)
	must(t, err)
	defer lite.Close()
	db, err := sql.Open("sqlite3", file)
	must(t, err)
	defer db.Close()
	var id, parent, unused int
	var plan string
	const pending = "select reference from kassa_flow where not ended order by reference"
	must(t, db.QueryRow("explain query plan "+pending).Scan(&id, &parent, &unused, &plan))
	equal(t, strings.Contains(plan, "kassa_flow_pending"), true)

	place := database(t)
	_, pool, _ := pooled(t, place)
	// A second time it is there.
	again, err := pgstore.Open(soon(t), place)
	must(t, err)
	again.Close()
	must(t, pgx.BeginFunc(soon(t), pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(soon(t), "set local enable_seqscan = off"); err != nil {
			return err
		}
		rows, err := tx.Query(soon(t), "explain "+pending)
		if err != nil {
			return err
		}
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		equal(t, strings.Contains(strings.Join(lines, "\n"), "kassa_flow_pending"), true)
		return err
	}))
}

func TestWhatTheReadmeDeletesHasEnded(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	must(t, err)
	_, after, _ := strings.Cut(string(readme), "```sql\n")
	statements, _, there := strings.Cut(after, "```")
	equal(t, there, true)
	file := filepath.Join(t.TempDir(), "journal.sqlite")
	store, err := sqlitestore.Open(soon(t), file)
	must(t, err)
	defer store.Close()
	db, err := sql.Open("sqlite3", file+"?_foreign_keys=1")
	must(t, err)
	defer db.Close()
	for _, reference := range []string{"ended", "open"} {
		must(t, store.Append(soon(t), reference, 0, []string{"line"}))
		if reference == "ended" {
			must(t, store.Ended(soon(t), reference))
		}
		for _, statement := range strings.Split(strings.TrimSpace(statements), "\n") {
			_, err = db.Exec(statement, reference)
			must(t, err)
		}
		lines, err := store.Read(soon(t), reference)
		must(t, err)
		equal(t, len(lines) == 0, reference == "ended")
	}
}

func TestTheEndOfAFlowThatIsNotThereIsNone(t *testing.T) {
	var store kassa.MemoryStore
	must(t, store.Ended(soon(t), "none"))
	pending, err := store.Pending(soon(t))
	must(t, err)
	equal(t, len(pending), 0)
}
