package kassa

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func TestALibraryOfAnotherVersionIsNamedAsSuch(t *testing.T) {
	for version, good := range map[uint32]bool{1 << 16: true, 1<<16 | 9: true, 2<<16 | 7: false, 0: false} {
		err := abi(version)
		if (err == nil) != good {
			t.Fatal(version, err)
		}
		if version == 2<<16|7 && !strings.Contains(err.Error(), "version 2.7") {
			t.Fatal(err)
		}
	}
}

func exampleConfig(t testing.TB) string {
	files, _ := filepath.Glob("../golden/*.json")
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	var read struct {
		Config string `json:"config"`
	}
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatal(err)
	}
	return read.Config
}

const exampleSpec = `{"reference":"forgotten","give_up_after_ms":300000,"authorize":{"currency":"EUR",
	"request_payment_transaction":{"amount":12336,"payment_transaction_reference":"forgotten"},
	"step_up_config":{"payment_request_reference":"forgotten","customer_interaction_config":{"method":"QR_CODE"}}}}`

func TestWhatNobodyHoldsIsFreed(t *testing.T) {
	settings, err := NewSettings(exampleConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	flow, err := StartFlow(settings, "payment", exampleSpec, ReadClocks())
	if err != nil {
		t.Fatal(err)
	}
	forgotten := flow.native.number
	runtime.KeepAlive(flow)
	for range 200 {
		if _, err := flowKind(&native{number: forgotten}); err != nil {
			return
		}
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("the flow is still there")
}

func TestVersionAndKinds(t *testing.T) {
	if Version() != "0.1.0" || !strings.Contains(strings.Join(Kinds(), " "), "call") {
		t.Fatal(Version(), Kinds())
	}
}

// Boundary is a call without payload.
func Boundary() { boundary() }
