// Package compat is a client of gatepass made from grpc-go, protobuf-go and the proto files. It is not StrongDM's SDK
// for Go: it holds that another implementation of gRPC and protobuf than ours is understood, and signs as documented.
package compat

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const rules = `[{"type":"postgres","tags":{"env":"prod"}}]`

func TestStory(t *testing.T) {
	server := startServer(t)
	c := connect(t, server)
	role := c.call("Roles.Create", object{"role": object{"name": "production", "access_rules": rules}})["role"].(object)
	user := c.user("ada@example.com")
	c.call("AccountAttachments.Create",
		object{"account_attachment": object{"account_id": user["id"], "role_id": role["id"]}})
	t.Run("a rule reaches what has its tags", func(t *testing.T) { c.at(t).dynamicRule(user, role) })
	t.Run("grants begin and end", func(t *testing.T) { c.at(t).grants(user) })
	t.Run("suspended and reinstated", func(t *testing.T) { c.at(t).suspension(user) })
	t.Run("filters and pages", func(t *testing.T) { c.at(t).lists() })
	t.Run("refusals", func(t *testing.T) { c.at(t).refusals(role) })
	t.Run("who is let in", func(t *testing.T) { c.at(t).authentication() })
}

// at is the same client, for a part of the story.
func (c *client) at(t *testing.T) *client {
	part := *c
	part.t = t
	return &part
}

func (c *client) user(email string) object {
	c.t.Helper()
	user := object{"email": email, "first_name": "Ada", "last_name": "Löfgren"}
	return c.call("Accounts.Create", object{"account": object{"user": user}})["account"].(object)["user"].(object)
}

func (c *client) postgres(name, environment string) object {
	c.t.Helper()
	postgres := object{"name": name, "hostname": "db", "port": 5432, "username": "app", "password": "hunter2",
		"database": "orders", "tags": tags(environment)}
	answer := c.call("Resources.Create", object{"resource": object{"postgres": postgres}})
	return answer["resource"].(object)["postgres"].(object)
}

func tags(environment string) object {
	return object{"pairs": []object{{"name": "env", "value": environment}}}
}

// reach is every path of the account: resource, role, grant.
func (c *client) reach(account object) []string {
	c.t.Helper()
	var paths []string
	for _, row := range c.list("AccountResources.List", "account_resources", fmt.Sprint("account_id:", account["id"]), 25) {
		paths = append(paths, fmt.Sprint(row["resource_id"], " ", row["role_id"], " ", row["account_grant_id"]))
	}
	slices.Sort(paths)
	return paths
}

func (c *client) expectReach(account object, want ...string) {
	c.t.Helper()
	slices.Sort(want)
	if got := c.reach(account); !slices.Equal(got, want) {
		c.t.Fatalf("reached is %q, not %q", got, want)
	}
}

func path(resource, role, grant object) string {
	id := func(entity object) any {
		if entity == nil {
			return ""
		}
		return entity["id"]
	}
	return fmt.Sprint(id(resource), " ", id(role), " ", id(grant))
}

func (c *client) dynamicRule(user, role object) {
	c.expectReach(user)
	orders, other := c.postgres("orders", "prod"), c.postgres("other", "test")
	if orders["password"] != "" {
		c.t.Fatal("a password came back")
	}
	c.expectReach(user, path(orders, role, nil))
	other["tags"] = tags("prod")
	c.call("Resources.Update", object{"id": other["id"], "resource": object{"postgres": other}})
	c.expectReach(user, path(orders, role, nil), path(other, role, nil))
	c.call("Resources.Delete", object{"id": other["id"]})
	c.expectReach(user, path(orders, role, nil))
	read := c.call("Resources.Get", object{"id": orders["id"]})["resource"].(object)["postgres"].(object)
	if read["password"] != "" || read["hostname"] != "db" || read["port"] != float64(5432) {
		c.t.Fatalf("what came back is %v", read)
	}
}

func (c *client) grants(user object) {
	before := c.reach(user)
	granted, later := c.postgres("granted", "test"), c.postgres("later", "test")
	now := time.Now().UTC()
	at := func(hours int) string { return now.Add(time.Duration(hours) * time.Hour).Format(time.RFC3339Nano) }
	grant := func(resource object, start, end int) object {
		made := object{"account_id": user["id"], "resource_id": resource["id"], "valid_until": at(end)}
		if start > 0 {
			made["start_from"] = at(start)
		}
		return c.call("AccountGrants.Create", object{"account_grant": made})["account_grant"].(object)
	}
	present, _ := grant(granted, 0, 2), grant(later, 24, 32)
	c.expectReach(user, append(before, path(granted, nil, present))...)
	for _, row := range c.list("AccountResources.List", "account_resources", fmt.Sprint("account_id:", user["id"]), 25) {
		if isGrant := row["account_grant_id"] != ""; isGrant != (row["expires_at"] != nil) {
			c.t.Fatalf("only what is granted ends: %v", row)
		}
	}
	c.call("AccountGrants.Delete", object{"id": present["id"]})
	c.expectReach(user, before...)
}

func (c *client) suspension(user object) {
	before := c.reach(user)
	if len(before) == 0 {
		c.t.Fatal("nothing to lose")
	}
	for _, step := range []struct {
		level string
		want  []string
	}{{"suspended", nil}, {"user", before}} {
		changed := c.call("Accounts.Get", object{"id": user["id"]})["account"].(object)
		changed["user"].(object)["permission_levelRW"] = step.level
		c.call("Accounts.Update", object{"id": user["id"], "account": changed})
		c.expectReach(user, step.want...)
	}
}

func (c *client) lists() {
	for _, name := range []string{"paged 1", "paged 2", "paged é"} {
		c.call("Roles.Create", object{"role": object{"name": name}})
	}
	names := func(filter string, limit int) []string {
		var names []string
		for _, role := range c.list("Roles.List", "roles", filter, limit) {
			names = append(names, role["name"].(string))
		}
		return names
	}
	all, singly := names("", 100), names("", 1)
	if len(all) < 4 || !slices.Equal(all, singly) {
		c.t.Fatalf("pages of one give %q, one page %q", singly, all)
	}
	if paged := names("name:paged*", 2); len(paged) != 3 {
		c.t.Fatalf("`name:paged*` gives %q", paged)
	}
	if one := names(`name:"paged é"`, 5); !slices.Equal(one, []string{"paged é"}) {
		c.t.Fatalf("a quoted name gives %q", one)
	}
	if found := c.list("Resources.List", "resources", "tag:env=prod,type:postgres", 5); len(found) != 1 {
		c.t.Fatalf("%d resources have the tag", len(found))
	}
}

// refused expects a refusal with this code that names the thing, in the status and in its details alike.
func (c *client) refused(code codes.Code, names, method string, request object) {
	c.t.Helper()
	_, err := c.try(method, request)
	refusal, ok := status.FromError(err)
	if err == nil || !ok {
		c.t.Fatalf("%s was not refused: %v", method, err)
	}
	if refusal.Code() != code || !strings.Contains(refusal.Message(), names) {
		c.t.Fatalf("%s: %v, not %v naming `%s`", method, refusal, code, names)
	}
	// The whole google.rpc.Status travels in a trailer of its own; grpc-go gives details from nowhere else.
	info := slices.ContainsFunc(refusal.Details(), func(detail any) bool {
		info, is := detail.(*errdetails.ErrorInfo)
		return is && info.GetReason() != ""
	})
	if !info {
		c.t.Fatalf("%s: no reason in the details %v", method, refusal.Details())
	}
}

func (c *client) refusals(role object) {
	c.refused(codes.InvalidArgument, "colour", "Roles.List", object{"filter": "colour:red"})
	c.refused(codes.InvalidArgument, "access_rules", "Roles.Create",
		object{"role": object{"name": "bad", "access_rules": `[{}]`}})
	c.refused(codes.InvalidArgument, "name", "Roles.Create", object{"role": object{}})
	c.refused(codes.NotFound, "r-0000000000000001", "Roles.Get", object{"id": "r-0000000000000001"})
	c.refused(codes.AlreadyExists, "production", "Roles.Create", object{"role": object{"name": role["name"]}})
	c.refused(codes.InvalidArgument, "cursor", "Roles.List", object{"meta": object{"cursor": "x"}})
}

func (c *client) authentication() {
	wrong := *c
	wrong.secretKey = base64.StdEncoding.EncodeToString(make([]byte, 32))
	wrong.refused(codes.Unauthenticated, "signature", "Roles.List", object{})
	unknown := *c
	unknown.accessKey = "auth-0000000000000000"
	unknown.refused(codes.Unauthenticated, "signature", "Roles.List", object{})
	weak := object{"name": "reader", "account_type": "api", "permissions": []string{"role:list"}}
	made := c.call("Accounts.Create", object{"account": object{"token": weak}})
	reader := *c
	reader.accessKey, reader.secretKey = made["access_key"].(string), made["secret_key"].(string)
	reader.call("Roles.List", object{})
	reader.refused(codes.PermissionDenied, "role:create", "Roles.Create", object{"role": object{"name": "no"}})
	id := made["account"].(object)["token"].(object)["id"]
	if again := c.call("Accounts.Get", object{"id": id}); strings.Contains(fmt.Sprint(again), reader.secretKey) {
		c.t.Fatal("a secret key came back a second time")
	}
}
