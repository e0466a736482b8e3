package main

import (
	"context"
	"encoding/json"
	"log"
	"time"

	"kassa"
)

// drive drives a flow in a goroutine of its own, unless another worker does. Without a spec it takes the flow from its journal.
func (it *gateway) drive(ctx context.Context, reference string, spec kassa.M) error {
	if it.find(reference) != nil {
		return nil
	}
	lease, err := it.store.Lease(ctx, reference)
	if lease == nil || err != nil {
		return err
	}
	var running *kassa.Running
	if spec == nil {
		running, err = it.client.Resume(ctx, reference)
	} else {
		running, err = it.client.Open(ctx, "payment", spec)
	}
	if err != nil {
		lease.Close()
		return err
	}
	it.lock.Lock()
	it.running[reference] = running
	it.lock.Unlock()
	go func() {
		// A ledger has no end of its own: what a dead worker left of it is finished, and the next capture finds it free.
		ledger := running.Kind() == "transaction"
		if _, err := running.RunUntil(ctx, func(view kassa.View) bool { return ledger && !view.Flag("busy") }); err != nil {
			// adopt takes it up again.
			log.Print(running, ": ", err)
		}
		it.lock.Lock()
		delete(it.running, reference)
		it.lock.Unlock()
		running.Close()
		lease.Close()
	}()
	return nil
}

// adopt takes over what dead workers have left.
func (it *gateway) adopt(ctx context.Context) {
	for {
		pending, err := it.client.Pending(ctx)
		for _, reference := range pending {
			if failed := it.drive(ctx, reference, nil); failed != nil {
				err = failed
			}
		}
		if err != nil {
			log.Print("adopt: ", err)
		}
		time.Sleep(time.Second)
	}
}

// said is what one worker tells all.
type said struct {
	Cancel    string `json:"cancel,omitempty"`
	Body      string `json:"body,omitempty"`
	KeyID     string `json:"key_id,omitempty"`
	Signature string `json:"signature,omitempty"`
}

func (it *gateway) tell(ctx context.Context, news said) error {
	text, err := json.Marshal(news)
	if err != nil || len(text) > toldBytes {
		// A larger event is found out by asking.
		return err
	}
	_, err = it.pool.Exec(ctx, "select pg_notify($1, $2)", channel, string(text))
	return err
}

// listen hears what came in at other workers for flows of this one.
func (it *gateway) listen(ctx context.Context) {
	for {
		if err := it.hearAll(ctx); err != nil {
			log.Print("listen: ", err)
		}
		time.Sleep(time.Second)
	}
}

func (it *gateway) hearAll(ctx context.Context) error {
	connection, err := it.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer connection.Release()
	if _, err := connection.Exec(ctx, "listen "+channel); err != nil {
		return err
	}
	for {
		came, err := connection.Conn().WaitForNotification(ctx)
		if err != nil {
			return err
		}
		var news said
		if err := json.Unmarshal([]byte(came.Payload), &news); err == nil {
			it.hear(news)
		}
	}
}

func (it *gateway) hear(news said) {
	if news.Cancel != "" {
		if running := it.find(news.Cancel); running != nil {
			if err := running.Command(kassa.M{"cancel": kassa.M{}}); err != nil {
				log.Print("cancel: ", err)
			}
		}
		return
	}
	event, err := it.inbox.Verify([]byte(news.Body), news.KeyID, news.Signature)
	if err != nil {
		log.Print("hear: ", err)
		return
	}
	defer event.Close()
	it.lock.Lock()
	defer it.lock.Unlock()
	for _, running := range it.running {
		// Most of them are about something else; one that has ended meanwhile needs none.
		_, _ = running.Event(event)
	}
}
