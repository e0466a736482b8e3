// Package sqlitestore keeps journals in a SQLite file, by github.com/mattn/go-sqlite3. Any number of processes and goroutines of one machine
// may share it. Every append is one transaction, synchronous to the disk. The file must not lie on a network file system.
package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"time"

	"github.com/mattn/go-sqlite3"

	"kassa"
)

// Store keeps journals.
type Store struct{ db *sql.DB }

var _ kassa.Store = (*Store)(nil)

// Open opens the file, or makes it.
func Open(ctx context.Context, file string) (*Store, error) {
	// Writers wait for each other before they read, and not after.
	const how = "?_busy_timeout=30000&_journal_mode=WAL&_synchronous=FULL&_foreign_keys=1&_txlock=immediate"
	db, err := sql.Open("sqlite3", "file:"+(&url.URL{Path: file}).EscapedPath()+how)
	if err != nil {
		return nil, kassa.StoreFailed(err)
	}
	if err := prepare(ctx, db); err != nil {
		db.Close()
		return nil, kassa.StoreFailed(err)
	}
	return &Store{db}, nil
}

// So long others are waited for.
const patience = 30 * time.Second

// prepare makes the tables where they are missing. SQLite does not wait for others by itself where several switch a new file over together.
func prepare(ctx context.Context, db *sql.DB) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		err := db.PingContext(ctx)
		var refused sqlite3.Error
		if err == nil {
			break
		}
		if !errors.As(err, &refused) || refused.Code != sqlite3.ErrBusy {
			return err
		}
		select {
		case <-time.After(10 * time.Millisecond):
		case <-ctx.Done():
			return err
		}
	}
	for _, statement := range []string{makeFlows, makeLines, makeIndex} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
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
	rows, err := it.db.QueryContext(ctx, query, arguments...)
	if err != nil {
		return nil, kassa.StoreFailed(err)
	}
	defer rows.Close()
	found := []string{}
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, kassa.StoreFailed(err)
		}
		found = append(found, text)
	}
	if err := rows.Err(); err != nil {
		return nil, kassa.StoreFailed(err)
	}
	return found, nil
}

// Append adds lines durably if the journal ends at line after.
func (it *Store) Append(ctx context.Context, reference string, after int64, lines []string) error {
	err := it.append(ctx, reference, after, lines)
	var refused sqlite3.Error
	switch {
	case err == nil || errors.Is(err, kassa.ErrFenced):
		return err
	case errors.As(err, &refused) && refused.ExtendedCode == sqlite3.ErrConstraintPrimaryKey:
		return kassa.ErrFenced
	}
	return kassa.StoreFailed(err)
}

func (it *Store) append(ctx context.Context, reference string, after int64, lines []string) error {
	tx, err := it.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var last int64
	row := tx.QueryRowContext(ctx, lastLine, reference)
	if err := row.Scan(&last); err != nil {
		return err
	}
	if last != after {
		return kassa.ErrFenced
	}
	if _, err := tx.ExecContext(ctx, addFlow, reference); err != nil {
		return err
	}
	for n, line := range lines {
		if _, err := tx.ExecContext(ctx, addLine, reference, after+1+int64(n), line); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// Ended notes that the flow has ended.
func (it *Store) Ended(ctx context.Context, reference string) error {
	if _, err := it.db.ExecContext(ctx, endFlow, reference); err != nil {
		return kassa.StoreFailed(err)
	}
	return nil
}

// Close closes its connections.
func (it *Store) Close() error { return it.db.Close() }
