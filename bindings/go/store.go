package kassa

import (
	"context"
	"sort"
	"sync"
)

// Store keeps the lines of flows: one journal for each flow, by its reference. The comparison in Append is what keeps two processes from
// owning one flow: whoever finds the journal longer lets go.
type Store interface {
	// Read gives the lines of a flow, in order; none when it was never begun.
	Read(ctx context.Context, reference string) ([]string, error)

	// Append adds lines if the journal ends at line after, and returns when they are durable, not before; [ErrFenced] if it ends elsewhere.
	Append(ctx context.Context, reference string, after int64, lines []string) error

	// Ended notes that the flow has ended: it is not pending any more.
	Ended(ctx context.Context, reference string) error

	// Pending gives the references of the flows that have not ended, in the order of their names.
	Pending(ctx context.Context) ([]string, error)
}

// MemoryStore keeps journals as long as the process lives. For tests, and for calls that need none. Its zero value is empty.
type MemoryStore struct {
	lock  sync.Mutex
	lines map[string][]string
	ended map[string]bool
}

// Read gives the lines of a flow.
func (it *MemoryStore) Read(_ context.Context, reference string) ([]string, error) {
	it.lock.Lock()
	defer it.lock.Unlock()
	return append([]string(nil), it.lines[reference]...), nil
}

// Append adds lines if the journal ends at line after.
func (it *MemoryStore) Append(_ context.Context, reference string, after int64, lines []string) error {
	it.lock.Lock()
	defer it.lock.Unlock()
	if int64(len(it.lines[reference])) != after {
		return ErrFenced
	}
	if it.lines == nil {
		it.lines = map[string][]string{}
	}
	it.lines[reference] = append(it.lines[reference], lines...)
	return nil
}

// Ended notes that the flow has ended.
func (it *MemoryStore) Ended(_ context.Context, reference string) error {
	it.lock.Lock()
	defer it.lock.Unlock()
	if it.ended == nil {
		it.ended = map[string]bool{}
	}
	it.ended[reference] = true
	return nil
}

// Pending gives the references of the flows that have not ended.
func (it *MemoryStore) Pending(context.Context) ([]string, error) {
	it.lock.Lock()
	defer it.lock.Unlock()
	found := []string{}
	for reference := range it.lines {
		if !it.ended[reference] {
			found = append(found, reference)
		}
	}
	sort.Strings(found)
	return found, nil
}
