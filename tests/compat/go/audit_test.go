package compat

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// The audit trail read by the reference implementations of signed notes and of transparency logs
// (golang.org/x/mod/sumdb): none of what verifies here is ours.

// checkpoint is a signed note of a tree head, opened with a verifier key.
type checkpoint struct {
	origin string
	size   int64
	root   tlog.Hash
}

func openCheckpoint(t *testing.T, text, key string) checkpoint {
	t.Helper()
	verifier, err := note.NewVerifier(key)
	if err != nil {
		t.Fatalf("the verifier key %q: %v", key, err)
	}
	opened, err := note.Open([]byte(text), note.VerifierList(verifier))
	if err != nil {
		t.Fatalf("the note %q: %v", text, err)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		t.Fatalf("a checkpoint has three lines: %q", opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		t.Fatal(err)
	}
	if lines[0] != verifier.Name() {
		t.Fatalf("the log %q is signed by %q", lines[0], verifier.Name())
	}
	return checkpoint{lines[0], size, root}
}

// bytesOf reads base64 and fails for anything else.
func bytesOf(t *testing.T, value string) []byte {
	t.Helper()
	decoded, err := base64.StdEncoding.DecodeString(value)
	if err != nil {
		t.Fatalf("%q: %v", value, err)
	}
	return decoded
}

// tree is the log's Merkle tree, grown leaf by leaf.
type tree struct {
	stored []tlog.Hash
	size   int64
}

func (tr *tree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var found []tlog.Hash
	for _, index := range indexes {
		found = append(found, tr.stored[index])
	}
	return found, nil
}

func (tr *tree) push(t *testing.T, leaf []byte) {
	t.Helper()
	more, err := tlog.StoredHashes(tr.size, leaf, tr)
	if err != nil {
		t.Fatal(err)
	}
	tr.stored = append(tr.stored, more...)
	tr.size++
}

func (tr *tree) root(t *testing.T) tlog.Hash {
	t.Helper()
	root, err := tlog.TreeHash(tr.size, tr)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

type exportedHeader struct {
	Format, Key, Checkpoint string
	Version                 int
}

type exportedRecord struct {
	Revision int64
	Header   string
	Leaf     string
	Changes  []struct {
		Op, Salt, Payload, Commitment string
	}
}

// leaf is what the record hashes as, made as docs/audit.md says.
func (record exportedRecord) leaf(t *testing.T) []byte {
	t.Helper()
	data := bytesOf(t, record.Header)
	for _, change := range record.Changes {
		if change.Op == "erased" {
			data = append(data, bytesOf(t, change.Commitment)...)
			continue
		}
		commitment := sha256.Sum256(append(bytesOf(t, change.Salt), bytesOf(t, change.Payload)...))
		data = append(data, commitment[:]...)
	}
	return data
}

// command runs the binary and gives what it printed.
func command(t *testing.T, arguments ...string) string {
	t.Helper()
	run := exec.Command(os.Getenv("GATEPASS_BIN"), arguments...)
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "GATEPASS_") && !strings.HasPrefix(variable, "SDM_") {
			run.Env = append(run.Env, variable)
		}
	}
	var problem bytes.Buffer
	run.Stderr = &problem
	out, err := run.Output()
	if err != nil {
		t.Fatalf("gatepass %v: %v\n%s", arguments, err, problem.String())
	}
	return string(out)
}

// A key made by Go's package signs, and an export of the store is what Go's packages make of it.
func TestExportedAuditTrail(t *testing.T) {
	folder := t.TempDir()
	keyFile, data := filepath.Join(folder, "checkpoint.key"), filepath.Join(folder, "data")
	secret, key, err := note.GenerateKey(rand.Reader, "example.com/audit")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(keyFile, []byte(secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var made struct {
		VerifierKey string `json:"verifier_key"`
	}
	printed := command(t, "init", "--data", data, "--checkpoint-key-file", keyFile, "--json")
	if err := json.Unmarshal([]byte(printed), &made); err != nil {
		t.Fatal(err)
	}
	if made.VerifierKey != key {
		t.Fatalf("the verifier key is %q, not %q", made.VerifierKey, key)
	}
	store := []string{"--url", "sqlite:" + filepath.Join(data, "gatepass.db")}
	audit := append(store, "--checkpoint-key-file", keyFile)
	for number := range 5 {
		command(t, append([]string{"roles", "create", "--name", fmt.Sprint("role ", number)}, store...)...)
	}
	early := openCheckpoint(t, command(t, append([]string{"audit", "checkpoint"}, audit...)...), key)
	command(t, append([]string{"roles", "delete", "role 2"}, store...)...)
	file := filepath.Join(folder, "audit.jsonl")
	command(t, append([]string{"audit", "export", "--to", file}, audit...)...)

	opened, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	lines := bufio.NewScanner(opened)
	lines.Buffer(nil, 1<<24)
	if !lines.Scan() {
		t.Fatal("the export is empty")
	}
	var header exportedHeader
	if err := json.Unmarshal(lines.Bytes(), &header); err != nil {
		t.Fatal(err)
	}
	if header.Key != key || header.Format != "gatepass audit export" || header.Version != 1 {
		t.Fatalf("the first line is %+v", header)
	}
	head := openCheckpoint(t, header.Checkpoint, key)
	grown := &tree{}
	for lines.Scan() {
		var record exportedRecord
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			t.Fatal(err)
		}
		leaf := record.leaf(t)
		hash := tlog.RecordHash(leaf)
		if record.Revision != grown.size+1 || !bytes.Equal(hash[:], bytesOf(t, record.Leaf)) {
			t.Fatalf("record %d is not what it hashes to", record.Revision)
		}
		grown.push(t, leaf)
		if grown.size == early.size && grown.root(t) != early.root {
			t.Fatalf("the first %d records are not those of the earlier checkpoint", early.size)
		}
	}
	if grown.size != head.size || grown.root(t) != head.root {
		t.Fatalf("%d records make the root %v, the checkpoint says %+v", grown.size, grown.root(t), head)
	}
	if early.size >= head.size || early.size < 5 {
		t.Fatalf("the earlier checkpoint is of %d records, the later of %d", early.size, head.size)
	}
}

// get asks the server in JSON.
func get(t *testing.T, server ready, path string, answer any) {
	t.Helper()
	exchange(t, server, "GET", path, nil, answer)
}

func exchange(t *testing.T, server ready, method, path string, body io.Reader, answer any) {
	t.Helper()
	request, err := http.NewRequest(method, "http://"+server.Address+path, body)
	if err != nil {
		t.Fatal(err)
	}
	request.SetBasicAuth(server.AccessKey, server.SecretKey)
	request.Header.Set("Content-Type", "application/json")
	response, err := (&http.Client{Transport: &http.Transport{}}).Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode >= 300 {
		t.Fatalf("%s: %s %s %v", path, response.Status, text, err)
	}
	if err := json.Unmarshal(text, answer); err != nil {
		t.Fatalf("%s: %v in %s", path, err, text)
	}
}

func hashesOf(t *testing.T, encoded []string) []tlog.Hash {
	t.Helper()
	hashes := make([]tlog.Hash, len(encoded))
	for place, text := range encoded {
		copy(hashes[place][:], bytesOf(t, text))
	}
	return hashes
}

// Every proof that the server gives in JSON holds by Go's package.
func TestProofsOfTheAuditTrail(t *testing.T) {
	server := startServer(t)
	const roles = 19
	for number := range roles {
		body := strings.NewReader(fmt.Sprintf(`{"name": "role %d"}`, number))
		exchange(t, server, "POST", "/v1/roles", body, &object{})
	}
	var key struct{ Key string }
	get(t, server, "/gatepass/v1/audit/verifier-key", &key)
	heads := []checkpoint{}
	var latest struct{ Note, Size string }
	get(t, server, "/gatepass/v1/audit/checkpoint", &latest)
	size, err := strconv.Atoi(latest.Size)
	if err != nil || size < roles {
		t.Fatalf("the log has %q records", latest.Size)
	}
	for n := 1; n <= size; n++ {
		var answer struct{ Note string }
		get(t, server, fmt.Sprint("/gatepass/v1/audit/checkpoint?size=", n), &answer)
		heads = append(heads, openCheckpoint(t, answer.Note, key.Key))
	}
	head := heads[size-1]
	for n := 1; n <= size; n++ {
		var included struct {
			Leaf   string
			Hashes []string
		}
		get(t, server, fmt.Sprintf("/gatepass/v1/audit/inclusion-proof?revision=%d&size=%d", n, size), &included)
		var leaf tlog.Hash
		copy(leaf[:], bytesOf(t, included.Leaf))
		proof := tlog.RecordProof(hashesOf(t, included.Hashes))
		if err := tlog.CheckRecord(proof, head.size, head.root, int64(n-1), leaf); err != nil {
			t.Fatalf("record %d: %v", n, err)
		}
		leaf[0] ^= 1
		if tlog.CheckRecord(proof, head.size, head.root, int64(n-1), leaf) == nil {
			t.Fatalf("another leaf than record %d's passes", n)
		}
		if n == size {
			continue
		}
		var grown struct{ Hashes []string }
		get(t, server, fmt.Sprintf("/gatepass/v1/audit/consistency-proof?old_size=%d&new_size=%d", n, size), &grown)
		old := heads[n-1]
		if err := tlog.CheckTree(hashesOf(t, grown.Hashes), head.size, head.root, old.size, old.root); err != nil {
			t.Fatalf("from %d to %d: %v", n, size, err)
		}
	}
	// The records themselves, page by page.
	all, cursor := &tree{}, ""
	for {
		var page struct {
			Records []struct {
				Header  string
				Changes []struct{ Salt, Payload, Commitment string }
			}
			NextCursor string `json:"next_cursor"`
		}
		get(t, server, fmt.Sprintf("/gatepass/v1/audit/records?size=%d&limit=7&cursor=%s", size, cursor), &page)
		for _, record := range page.Records {
			data := bytesOf(t, record.Header)
			for _, change := range record.Changes {
				commitment := sha256.Sum256(append(bytesOf(t, change.Salt), bytesOf(t, change.Payload)...))
				data = append(data, commitment[:]...)
			}
			all.push(t, data)
		}
		if cursor = page.NextCursor; cursor == "" {
			break
		}
	}
	if all.size != head.size || all.root(t) != head.root {
		t.Fatalf("%d records make the root %v, the checkpoint says %+v", all.size, all.root(t), head)
	}
}
