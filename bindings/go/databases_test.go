package kassa_test

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"kassa"
	"kassa/pgstore"
	"kassa/sqlitestore"
)

func TestMain(tests *testing.M) {
	modes := map[string]func(){"bench": bench, "start": start, "nothing": func() {}}
	if mode := modes[os.Args[len(os.Args)-1]]; mode != nil {
		mode()
		return
	}
	if len(os.Args) > 1 && os.Args[1] == "doomed" {
		doomed(os.Args[2:])
		return
	}
	status := tests.Run()
	for n := len(atTheEnd) - 1; n >= 0; n-- {
		atTheEnd[n]()
	}
	os.Exit(status)
}

// thePostgres is a PostgreSQL server of our own, which serves all tests, and goes with them.
var thePostgres = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "kassa-postgres-")
	if err != nil {
		return "", err
	}
	programs, err := filepath.Glob("/usr/lib/postgresql/*/bin")
	if err != nil || len(programs) == 0 {
		return "", fmt.Errorf("PostgreSQL's programs are not there")
	}
	var by []string
	if os.Geteuid() == 0 {
		// It refuses to be run by root.
		by = []string{"runuser", "-u", "postgres", "--"}
		if err := hand(folder, "postgres"); err != nil {
			return "", err
		}
	}
	// A server that stays keeps the pipes of its starter: nothing may be read from them.
	run := func(program string, words ...string) error {
		command := append(append(by[:len(by):len(by)], filepath.Join(programs[len(programs)-1], program)), words...)
		process := exec.Command(command[0], command[1:]...)
		process.Dir = folder
		if err := process.Run(); err != nil {
			return fmt.Errorf("%s: %w", program, err)
		}
		return nil
	}
	data := filepath.Join(folder, "data")
	if err := run("initdb", "-D", data, "-U", "kassa", "-A", "trust", "-N"); err != nil {
		return "", err
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	_, port, _ := net.SplitHostPort(free.Addr().String())
	free.Close()
	options := "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
	atTheEnd = append(atTheEnd, func() {
		run("pg_ctl", "-D", data, "-m", "immediate", "stop")
		os.RemoveAll(folder)
	})
	err = run("pg_ctl", "-D", data, "-l", filepath.Join(folder, "log"), "-w", "-o", options, "start")
	return "host=127.0.0.1 port=" + port + " user=kassa dbname=", err
})

func hand(folder, name string) error {
	found, err := user.Lookup(name)
	if err != nil {
		return err
	}
	return exec.Command("chown", found.Uid, folder).Run()
}

// database makes a new database; how to connect to it.
func database(t testing.TB) string {
	t.Helper()
	server, err := thePostgres()
	must(t, err)
	name := "test_" + strings.ReplaceAll(kassa.FreshReference(), "-", "")
	connection, err := pgx.Connect(context.Background(), server+"postgres")
	must(t, err)
	defer connection.Close(context.Background())
	_, err = connection.Exec(context.Background(), "create database "+name)
	must(t, err)
	return server + name
}

// eachDatabase runs a test on places for journals, real ones.
func eachDatabase(t *testing.T, test func(t *testing.T, place string)) {
	t.Run("sqlite", func(t *testing.T) { test(t, filepath.Join(t.TempDir(), "journal.sqlite")) })
	t.Run("postgres", func(t *testing.T) { test(t, database(t)) })
}

type closer interface {
	kassa.Store
	close()
}

type sqlite struct{ *sqlitestore.Store }

func (it sqlite) close() { it.Store.Close() }

type postgres struct{ *pgstore.Store }

func (it postgres) close() { it.Store.Close() }

func openPlace(place string) (closer, error) {
	if strings.HasPrefix(place, "host=") {
		store, err := pgstore.Open(context.Background(), place)
		return postgres{store}, err
	}
	store, err := sqlitestore.Open(context.Background(), place)
	return sqlite{store}, err
}

// open opens a place, again and again, as processes do.
func open(t testing.TB, place string) kassa.Store {
	t.Helper()
	store, err := openPlace(place)
	must(t, err)
	t.Cleanup(store.close)
	return store
}
