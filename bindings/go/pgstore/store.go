// Package pgstore keeps journals in PostgreSQL, by github.com/jackc/pgx/v5. Any number of machines may share it.
package pgstore

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"kassa"
)

// Two tables, the same in every language. The primary key of the lines is the fence: of two processes that append the same line, one is
// refused. The index holds what is pending, however much has ended.
const schema = `
create table if not exists kassa_flow (reference text primary key, ended boolean not null default false);
create table if not exists kassa_line (
    reference text not null references kassa_flow, n bigint not null, line text not null, primary key (reference, n)
);
do $$ begin
    -- Asked for first: to make one that is there needs the owner of the table, and waits for everybody who writes.
    if to_regclass('kassa_flow_pending') is null then
        create index kassa_flow_pending on kassa_flow (reference) where not ended;
    end if;
end $$`

// Two processes that start together would otherwise collide in the catalogue. The number is the same in every language.
const oneAtATime = "select pg_advisory_xact_lock(7310377)"

const uniqueViolation = "23505"

// Store keeps journals.
type Store struct {
	pool   *pgxpool.Pool
	leases *leases
	own    bool
}

var _ kassa.Store = (*Store)(nil)

// Open connects, with a URL or words as libpq takes them. Refused where synchronous_commit is off, as what was acknowledged could then be lost.
func Open(ctx context.Context, address string) (*Store, error) {
	pool, err := pgxpool.New(ctx, address)
	if err != nil {
		return nil, kassa.StoreFailed(err)
	}
	store, err := With(ctx, pool)
	if err != nil {
		pool.Close()
		return nil, err
	}
	store.own = true
	return store, nil
}

// With takes connections from a pool of yours.
func With(ctx context.Context, pool *pgxpool.Pool) (*Store, error) {
	var durable string
	err := pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, oneAtATime); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, schema); err != nil {
			return err
		}
		return tx.QueryRow(ctx, "show synchronous_commit").Scan(&durable)
	})
	if err != nil {
		return nil, kassa.StoreFailed(err)
	}
	if durable == "off" {
		return nil, errors.New("kassa: synchronous_commit is off: what is acknowledged could be lost; switch it on for this user")
	}
	return &Store{pool: pool, leases: newLeases(pool)}, nil
}

// Read gives the lines of a flow, in order.
func (it *Store) Read(ctx context.Context, reference string) ([]string, error) {
	return it.texts(ctx, "select line from kassa_line where reference = $1 order by n", reference)
}

// Pending gives the references of the flows that have not ended.
func (it *Store) Pending(ctx context.Context) ([]string, error) {
	return it.texts(ctx, "select reference from kassa_flow where not ended order by reference")
}

func (it *Store) texts(ctx context.Context, query string, arguments ...any) ([]string, error) {
	rows, err := it.pool.Query(ctx, query, arguments...)
	if err != nil {
		return nil, kassa.StoreFailed(err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, kassa.StoreFailed(err)
	}
	return found, nil
}

// Append adds lines durably if the journal ends at line after.
func (it *Store) Append(ctx context.Context, reference string, after int64, lines []string) error {
	err := pgx.BeginFunc(ctx, it.pool, func(tx pgx.Tx) error {
		var last int64
		row := tx.QueryRow(ctx, "select coalesce(max(n), 0) from kassa_line where reference = $1", reference)
		if err := row.Scan(&last); err != nil {
			return err
		}
		if last != after {
			return kassa.ErrFenced
		}
		if _, err := tx.Exec(ctx, "insert into kassa_flow (reference) values ($1) on conflict do nothing", reference); err != nil {
			return err
		}
		for n, line := range lines {
			const insert = "insert into kassa_line (reference, n, line) values ($1, $2, $3)"
			if _, err := tx.Exec(ctx, insert, reference, after+1+int64(n), line); err != nil {
				return err
			}
		}
		return nil
	})
	var refused *pgconn.PgError
	switch {
	case err == nil || errors.Is(err, kassa.ErrFenced):
		return err
	case errors.As(err, &refused) && refused.Code == uniqueViolation:
		return kassa.ErrFenced
	}
	return kassa.StoreFailed(err)
}

// Ended notes that the flow has ended.
func (it *Store) Ended(ctx context.Context, reference string) error {
	if _, err := it.pool.Exec(ctx, "update kassa_flow set ended = true where reference = $1", reference); err != nil {
		return kassa.StoreFailed(err)
	}
	return nil
}

// Close gives up its leases and closes its connections; those of a pool of yours stay.
func (it *Store) Close() {
	it.leases.close()
	if it.own {
		it.pool.Close()
	}
}
