package compat

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

const (
	readyWithin   = 60 * time.Second
	stoppedWithin = 15 * time.Second
)

// ready is what `gatepass dev` writes once it answers.
type ready struct {
	Address   string `json:"address"`
	AccessKey string `json:"access_key"`
	SecretKey string `json:"secret_key"`
}

// startServer runs one `gatepass dev` until the test ends, whatever its outcome; anything but a clean exit is a failure.
func startServer(t *testing.T) ready {
	t.Helper()
	binary := os.Getenv("GATEPASS_BIN")
	if binary == "" {
		t.Fatal("GATEPASS_BIN is not set; start this with tests/compat/run")
	}
	folder := t.TempDir()
	readyFile, logFile := filepath.Join(folder, "ready.json"), filepath.Join(folder, "server.log")
	log, err := os.Create(logFile)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(binary, "dev", "--listen", "127.0.0.1:0", "--ready-file", readyFile)
	command.Dir, command.Stdout, command.Stderr = folder, log, log
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "GATEPASS_") && !strings.HasPrefix(variable, "SDM_") {
			command.Env = append(command.Env, variable)
		}
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM)
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("gatepass dev ended badly after SIGTERM: %v\n%s", err, said(logFile))
			}
		case <-time.After(stoppedWithin):
			_ = command.Process.Kill()
			t.Errorf("gatepass dev ignored SIGTERM for %v\n%s", stoppedWithin, said(logFile))
		}
		_ = log.Close()
	})
	return waitUntilReady(t, readyFile, logFile, ended)
}

// waitUntilReady waits for the file, and on the process itself, so that an early death is told at once.
func waitUntilReady(t *testing.T, readyFile, logFile string, ended chan error) ready {
	t.Helper()
	limit, cancel := context.WithTimeout(context.Background(), readyWithin)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if text, err := os.ReadFile(readyFile); err == nil {
			var found ready
			if err := json.Unmarshal(text, &found); err != nil {
				t.Fatalf("the ready file is not readable: %v", err)
			}
			return found
		}
		select {
		case err := <-ended:
			ended <- fmt.Errorf("already ended: %v", err)
			t.Fatalf("gatepass dev ended before it was ready: %v\n%s", err, said(logFile))
		case <-limit.Done():
			t.Fatalf("gatepass dev was not ready within %v\n%s", readyWithin, said(logFile))
		case <-tick.C:
		}
	}
}

func said(logFile string) string {
	text, _ := os.ReadFile(logFile)
	return string(text)
}
