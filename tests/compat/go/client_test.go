package compat

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

// object is a message as JSON: fields by the names of the proto files.
type object = map[string]any

// rawCodec sends and gives bytes as they are: a signature covers the very bytes that are sent.
type rawCodec struct{}

func (rawCodec) Marshal(value any) ([]byte, error) { return *value.(*[]byte), nil }
func (rawCodec) Unmarshal(bytes []byte, value any) error {
	*value.(*[]byte) = append([]byte(nil), bytes...)
	return nil
}
func (rawCodec) Name() string { return "proto" }

// client speaks by the proto files alone; no code was generated for it.
type client struct {
	t                    *testing.T
	connection           *grpc.ClientConn
	files                *protoregistry.Files
	accessKey, secretKey string
}

func connect(t *testing.T, server ready) *client {
	t.Helper()
	connection, err := grpc.NewClient("passthrough:///"+server.Address,
		grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithNoProxy(),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(rawCodec{})))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = connection.Close() })
	return &client{t, connection, descriptors(t), server.AccessKey, server.SecretKey}
}

// descriptors reads what `cargo xtask descriptors` wrote.
func descriptors(t *testing.T) *protoregistry.Files {
	t.Helper()
	path := os.Getenv("GATEPASS_DESCRIPTORS")
	bytes, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("GATEPASS_DESCRIPTORS is `%s`; start this with tests/compat/run: %v", path, err)
	}
	var set descriptorpb.FileDescriptorSet
	if err := proto.Unmarshal(bytes, &set); err != nil {
		t.Fatal(err)
	}
	files, err := protodesc.NewFiles(&set)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// sign is StrongDM's signature, from its description: the day's key of the secret, over the method and the body.
func sign(secretKey, method string, body []byte) (string, error) {
	secret, err := base64.StdEncoding.DecodeString(strings.TrimSpace(secretKey))
	if err != nil {
		return "", err
	}
	mac := func(key, message []byte) []byte {
		hash := hmac.New(sha256.New, key)
		hash.Write(message)
		return hash.Sum(nil)
	}
	key := mac(secret, []byte(time.Now().UTC().Format("2006-01-02")))
	key = mac(key, []byte("sdm_api_v1"))
	digest := sha256.Sum256(append([]byte(method+"\n"), body...))
	return base64.StdEncoding.EncodeToString(mac(key, digest[:])), nil
}

// try calls a method (`Roles.Create`) and gives its answer, or the error as gRPC gives it.
func (c *client) try(method string, request object) (object, error) {
	c.t.Helper()
	service, name, _ := strings.Cut(method, ".")
	found, err := c.files.FindDescriptorByName(protoreflect.FullName("v1." + service))
	if err != nil {
		c.t.Fatal(err)
	}
	descriptor := found.(protoreflect.ServiceDescriptor).Methods().ByName(protoreflect.Name(name))
	text, err := json.Marshal(request)
	if err != nil {
		c.t.Fatal(err)
	}
	message := dynamicpb.NewMessage(descriptor.Input())
	if err := protojson.Unmarshal(text, message); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
	body, err := proto.Marshal(message)
	if err != nil {
		c.t.Fatal(err)
	}
	signature, err := sign(c.secretKey, method, body)
	if err != nil {
		c.t.Fatal(err)
	}
	limited, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	limited = metadata.AppendToOutgoingContext(limited, "x-sdm-authentication", c.accessKey,
		"x-sdm-signature", signature, "x-sdm-api-version", "2025-04-14")
	var reply []byte
	if err := c.connection.Invoke(limited, fmt.Sprintf("/v1.%s/%s", service, name), &body, &reply); err != nil {
		return nil, err
	}
	answer := dynamicpb.NewMessage(descriptor.Output())
	if err := proto.Unmarshal(reply, answer); err != nil {
		c.t.Fatalf("%s: the answer: %v", method, err)
	}
	written, err := protojson.MarshalOptions{UseProtoNames: true, EmitUnpopulated: true}.Marshal(answer)
	if err != nil {
		c.t.Fatal(err)
	}
	var result object
	if err := json.Unmarshal(written, &result); err != nil {
		c.t.Fatal(err)
	}
	return result, nil
}

// call is a call that must succeed.
func (c *client) call(method string, request object) object {
	c.t.Helper()
	answer, err := c.try(method, request)
	if err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
	return answer
}

// list reads every page, of `limit` entries each.
func (c *client) list(method, entries, filter string, limit int) []object {
	c.t.Helper()
	var all []object
	cursor := ""
	for {
		answer := c.call(method, object{"filter": filter, "meta": object{"limit": limit, "cursor": cursor}})
		page := answer[entries].([]any)
		if len(page) > limit {
			c.t.Fatalf("%s gave %d entries on a page of %d", method, len(page), limit)
		}
		for _, entry := range page {
			all = append(all, entry.(object))
		}
		// The last page may have no metadata at all.
		meta, _ := answer["meta"].(object)
		if cursor, _ = meta["next_cursor"].(string); cursor == "" {
			return all
		}
	}
}
