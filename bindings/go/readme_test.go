package kassa_test

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"kassa"
	"kassa/sqlitestore"
)

// The README is compiled and run as it stands, against the sandbox, in a module and a process of its own. KASSA_INSTALLED names another
// folder that the module kassa is taken from.

const readmeFrame = `package main

import (
	"fmt"
	"os"
%IMPORTS%)

var (
	baseURL, account, apiKey = os.Getenv("BASE_URL"), os.Getenv("ACCOUNT"), os.Getenv("API_KEY")
	journalKey, file         = os.Getenv("JOURNAL_KEY"), os.Getenv("FILE")
	signingKeyID, signingKey = os.Getenv("SIGNING_KEY_ID"), os.Getenv("SIGNING_KEY")
)

func showCustomer(reference, kind, url string) { fmt.Println(kind, url) }

func dealWith(event string, payload []byte) { fmt.Println(event, "of", len(payload)) }

func shop(ctx context.Context) error {
%BLOCKS%
	return nil
}

func main() {
	if err := shop(context.Background()); err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
	_, pattern := http.DefaultServeMux.Handler(&http.Request{Method: "POST", URL: &url.URL{Path: "/webhooks"}})
	fmt.Println("webhooks at", pattern)
}
`

func TestWhatTheReadmeShowsWorks(t *testing.T) {
	program := readmeProgram(t)
	klarna := shared(t)
	file := filepath.Join(t.TempDir(), "journal.sqlite")
	// An earlier process has left this one.
	store, err := sqlitestore.Open(soon(t), file)
	must(t, err)
	left, err := klarna.client(t, store).Open(soon(t), "payment", payment(kassa.FreshReference()))
	must(t, err)
	_, err = left.RunUntil(soon(t), waiting)
	must(t, err)
	left.Close()
	store.Close()
	process := exec.Command(program)
	process.Env = []string{
		"BASE_URL=" + klarna.url, "ACCOUNT=" + klarna.seed.Account, "API_KEY=" + klarna.seed.APIKey, "JOURNAL_KEY=" + journalKey,
		"FILE=" + file, "SIGNING_KEY_ID=" + klarna.seed.SigningKeyID,
		"SIGNING_KEY=" + klarna.seed.SigningKey,
	}
	out, err := process.StdoutPipe()
	must(t, err)
	must(t, process.Start())
	var said []string
	shown := map[string]bool{}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if url, found := strings.CutPrefix(lines.Text(), "qr "); found {
			shown[url] = true
			approveAt(t, klarna, url)
		} else {
			line := lines.Text()
			if strings.HasPrefix(line, "KNR-") {
				line, _, _ = strings.Cut(line, " ")
			}
			said = append(said, line)
		}
	}
	process.Wait()
	equal(t, strings.Join(said, "\n"), `approved yes
6168 2056 0
capture parcel-1 made <nil>
refund return-1 made <nil>
void rest-1 made <nil>
COMPLETED 12336
awaiting_customer qr
KNR-D20
webhooks at POST /webhooks`)
	equal(t, len(shown), 3)
}

// readmeProgram builds what the README shows.
func readmeProgram(t *testing.T) string {
	text, err := os.ReadFile("README.md")
	must(t, err)
	var blocks []string
	for _, block := range regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		blocks = append(blocks, block[1])
	}
	equal(t, len(blocks), 6)
	imports := "\t\"net/url\"\n"
	rest := regexp.MustCompile(`(?s)import \((.*?)\)\n`).ReplaceAllStringFunc(strings.Join(blocks, "\n"), func(found string) string {
		for _, line := range strings.Split(found, "\n") {
			if strings.Contains(line, `"`) && !strings.Contains(line, `"fmt"`) {
				imports += line + "\n"
			}
		}
		return ""
	})
	folder := t.TempDir()
	write := func(name, text string) { must(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600)) }
	write("main.go", strings.NewReplacer("%IMPORTS%", imports, "%BLOCKS%", rest).Replace(readmeFrame))
	installed := os.Getenv("KASSA_INSTALLED")
	if installed == "" {
		installed, err = os.Getwd()
		must(t, err)
	}
	write("go.mod", "module readme\n\ngo 1.25.0\n\nrequire kassa v0.0.0\n\nreplace kassa => "+installed+"\n")
	sums, err := os.ReadFile("go.sum")
	must(t, err)
	write("go.sum", string(sums))
	program := filepath.Join(folder, "readme")
	build := exec.Command("go", "build", "-mod=mod", "-o", program, ".")
	build.Dir = folder
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatal(string(out))
	}
	return program
}

// approveAt says that the customer approves the request whose screen has this address.
func approveAt(t *testing.T, klarna *sandbox, url string) {
	t.Helper()
	var requests []json.RawMessage
	must(t, klarna.control("GET", "requests", nil, &requests))
	for _, request := range requests {
		var named struct {
			Reference string `json:"payment_request_reference"`
		}
		if strings.Contains(string(request), url) {
			must(t, json.Unmarshal(request, &named))
			equal(t, klarna.approve(named.Reference), true)
			return
		}
	}
	t.Fatal("no request has the address " + url)
}
