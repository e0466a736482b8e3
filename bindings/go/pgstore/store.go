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
		for _, statement := range []string{oneAtATime, makeFlows, makeLines, makeIndex} {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		return tx.QueryRow(ctx, showDurability).Scan(&durable)
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
	return it.texts(ctx, readLines, reference)
}

// Pending gives the references of the flows that have not ended.
func (it *Store) Pending(ctx context.Context) ([]string, error) {
	return it.texts(ctx, pendingFlows)
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
		row := tx.QueryRow(ctx, lastLine, reference)
		if err := row.Scan(&last); err != nil {
			return err
		}
		if last != after {
			return kassa.ErrFenced
		}
		if _, err := tx.Exec(ctx, addFlow, reference); err != nil {
			return err
		}
		for n, line := range lines {
			if _, err := tx.Exec(ctx, addLine, reference, after+1+int64(n), line); err != nil {
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
	if _, err := it.pool.Exec(ctx, endFlow, reference); err != nil {
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
