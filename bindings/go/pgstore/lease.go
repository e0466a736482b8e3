package pgstore

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"kassa"
)

// A session that does not answer for so long is given up, and its locks with it.
const patience = 10 * time.Second

// leases are those of one store. One session holds the locks of all of them: however many flows are driven, the journal has the rest of the
// pool. What is a session's own is reentrant, so that a list tells who has what within this process.
type leases struct {
	pool *pgxpool.Pool
	// Its place is taken by whoever works with what is below.
	turn    chan struct{}
	session *pgx.Conn
	held    map[string]*Lease
}

func newLeases(pool *pgxpool.Pool) *leases {
	return &leases{pool: pool, turn: make(chan struct{}, 1), held: map[string]*Lease{}}
}

// Lease is the right to drive a flow.
type Lease struct {
	leases    *leases
	reference string
}

// Lease gives the right to drive a flow, until it is closed or this process dies; nil while another has it. The fence keeps two drivers from
// harm; a lease keeps them from taking turns. All leases of a store hold one connection, beyond those of the pool.
func (it *Store) Lease(ctx context.Context, reference string) (*Lease, error) {
	return it.leases.lease(ctx, reference)
}

// Close gives it up.
func (it *Lease) Close() { it.leases.giveUp(it) }

func (it *leases) lease(ctx context.Context, reference string) (*Lease, error) {
	select {
	case it.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-it.turn }()
	if it.held[reference] != nil {
		return nil, nil
	}
	taken, err := it.take(ctx, reference)
	if err != nil {
		return nil, kassa.StoreFailed(err)
	}
	if !taken {
		return nil, nil
	}
	lease := &Lease{it, reference}
	it.held[reference] = lease
	return lease, nil
}

func (it *leases) take(ctx context.Context, reference string) (bool, error) {
	if it.session != nil {
		taken, err := it.ask(ctx, takeLease, reference)
		if err == nil || it.session != nil {
			return taken, err
		}
		// It has broken since it was last used.
	}
	if err := it.connect(ctx); err != nil {
		return false, err
	}
	return it.ask(ctx, takeLease, reference)
}

// connect makes a session, and takes the locks anew that the last one had. Where another process was faster, the fence ends the driver here.
func (it *leases) connect(ctx context.Context) error {
	pooled, err := it.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	it.session = pooled.Hijack()
	soon, cancel := lasting(ctx)
	defer cancel()
	_, err = it.session.Exec(soon, keepAwake)
	for reference := range it.held {
		if err == nil {
			_, err = it.ask(ctx, takeLease, reference)
		}
	}
	if err != nil {
		it.end()
	}
	return err
}

// ask has a question about a lock answered. A session that did not answer is gone.
func (it *leases) ask(ctx context.Context, question, reference string) (bool, error) {
	soon, cancel := lasting(ctx)
	defer cancel()
	var yes bool
	err := it.session.QueryRow(soon, question, reference).Scan(&yes)
	if it.session.IsClosed() {
		it.session = nil
	}
	return yes, err
}

// lasting is a context that the caller's does not end: a question that is broken off breaks the session, and with it everybody's locks.
func lasting(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(ctx), patience)
}

// end gives up the session, and with it all locks.
func (it *leases) end() {
	if it.session == nil {
		return
	}
	soon, cancel := lasting(context.Background())
	defer cancel()
	_ = it.session.Close(soon)
	it.session = nil
}

func (it *leases) giveUp(lease *Lease) {
	it.turn <- struct{}{}
	defer func() { <-it.turn }()
	if it.held[lease.reference] != lease {
		return
	}
	delete(it.held, lease.reference)
	if it.session == nil {
		return
	}
	if _, err := it.ask(context.Background(), giveLease, lease.reference); err != nil {
		it.end()
	}
}

// close gives up all of them.
func (it *leases) close() {
	it.turn <- struct{}{}
	defer func() { <-it.turn }()
	it.held = map[string]*Lease{}
	it.end()
}
