package compat

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
)

// life is how an entity of one access service is made and changed.
type life struct {
	// service is its name in the proto files, entries the field of the list's response.
	service, entries string
	// entity is the field that requests and answers hold it in, kind the member where it comes in kinds.
	entity, kind string
	// made is a new entity's fields; what it refers to is made.
	made func(c *client, name string) object
	// change changes it as it was read; nil where the service has no update.
	change func(entity object)
	// filters are fields that its list is filtered by, besides the id.
	filters []string
}

// sameJSON tells whether two values are written alike: what was read from an answer has other types than what was made.
func sameJSON(one, other any) bool {
	left, leftErr := json.Marshal(one)
	right, rightErr := json.Marshal(other)
	return leftErr == nil && rightErr == nil && string(left) == string(right)
}

func (c *client) id(method, entity string, request object) any {
	c.t.Helper()
	return c.call(method, object{entity: request})[entity].(object)["id"]
}

func (c *client) newRole(name string) any { return c.id("Roles.Create", "role", object{"name": name}) }
func (c *client) newGroup(name string) any {
	return c.id("Groups.Create", "group", object{"name": name})
}

func described(entity object) { entity["description"] = "changed" }
func tagged(entity object)    { entity["tags"] = tags("changed") }

var lives = []life{
	{"Accounts", "accounts", "account", "user", func(c *client, name string) object {
		return object{"email": name + "@example.com", "first_name": "Ada", "last_name": "Löfgren"}
	}, tagged, []string{"email", "first_name", "last_name"}},
	{"Accounts", "accounts", "account", "service", func(c *client, name string) object {
		return object{"name": name}
	}, tagged, []string{"name"}},
	{"Roles", "roles", "role", "", func(c *client, name string) object {
		return object{"name": name, "access_rules": rules}
	}, tagged, []string{"name"}},
	{"AccountAttachments", "account_attachments", "account_attachment", "", func(c *client, name string) object {
		return object{"account_id": c.user(name + "@example.com")["id"], "role_id": c.newRole(name)}
	}, nil, []string{"account_id", "role_id"}},
	{"Groups", "groups", "group", "", func(c *client, name string) object {
		return object{"name": name, "description": "before"}
	}, described, []string{"name", "description"}},
	{"AccountsGroups", "account_groups", "account_group", "", func(c *client, name string) object {
		return object{"account_id": c.user(name + "@example.com")["id"], "group_id": c.newGroup(name)}
	}, nil, []string{"account_id", "group_id"}},
	{"GroupsRoles", "groups_roles", "group_role", "", func(c *client, name string) object {
		return object{"group_id": c.newGroup(name), "role_id": c.newRole(name)}
	}, nil, []string{"group_id", "role_id"}},
	{"Resources", "resources", "resource", "postgres", func(c *client, name string) object {
		return object{"name": name, "hostname": "db", "port": 5432, "username": "app", "password": "hunter2",
			"database": "orders"}
	}, tagged, []string{"name", "hostname", "username", "port"}},
	{"AccountGrants", "account_grants", "account_grant", "", func(c *client, name string) object {
		end := time.Now().UTC().Add(time.Hour).Format(time.RFC3339Nano)
		return object{"account_id": c.user(name + "@example.com")["id"], "resource_id": c.postgres(name, "test")["id"],
			"valid_until": end}
	}, nil, []string{"account_id", "resource_id"}},
	{"ApprovalWorkflows", "approval_workflows", "approval_workflow", "", func(c *client, name string) object {
		account := c.user(name + "@example.com")["id"]
		step := object{"quantifier": "any", "approvers": []object{{"account_id": account}, {"role_id": c.newRole(name)}}}
		return object{"name": name, "approval_mode": "manual", "approval_workflow_steps": []object{step}}
	}, described, []string{"name", "approval_mode"}},
	{"Workflows", "workflows", "workflow", "", func(c *client, name string) object {
		return object{"name": name, "weight": 7, "access_rules": rules}
	}, described, []string{"name", "weight"}},
	{"WorkflowRoles", "workflow_role", "workflow_role", "", func(c *client, name string) object {
		workflow := c.id("Workflows.Create", "workflow", object{"name": name})
		return object{"workflow_id": workflow, "role_id": c.newRole(name)}
	}, nil, []string{"workflow_id", "role_id"}},
}

// TestLives follows an entity of every access service: made, read, listed by its fields, changed, deleted, as it was at
// each of these instants, and in its history with the activity behind each line.
func TestLives(t *testing.T) {
	c := connect(t, startServer(t))
	for number, life := range lives {
		t.Run(life.service+life.kind, func(t *testing.T) {
			c.at(t).live(life, fmt.Sprintf("life-%d", number))
		})
	}
}

func (l life) wrapped(entity object) object {
	if l.kind == "" {
		return entity
	}
	return object{l.kind: entity}
}

func (l life) unwrapped(value any) object {
	entity := value.(object)
	if l.kind == "" {
		return entity
	}
	return entity[l.kind].(object)
}

func now() string { return time.Now().UTC().Format(time.RFC3339Nano) }

func (c *client) live(l life, name string) {
	same := func(what string, got, want object) {
		c.t.Helper()
		if !sameJSON(got, want) {
			c.t.Fatalf("%s is %v, not %v", what, got, want)
		}
	}
	before := now()
	made := l.unwrapped(c.call(l.service+".Create", object{l.entity: l.wrapped(l.made(c, name))})[l.entity])
	afterCreate := now()
	id := made["id"]
	get := func(meta object) object {
		c.t.Helper()
		return l.unwrapped(c.call(l.service+".Get", object{"id": id, "meta": meta})[l.entity])
	}
	same("what Get gives", get(object{}), made)
	filter := fmt.Sprint("id:", id)
	for _, field := range l.filters {
		filter += fmt.Sprintf(" %s:%v", field, made[field])
	}
	listed := c.list(l.service+".List", l.entries, filter, 10)
	if len(listed) != 1 {
		c.t.Fatalf("`%s` finds %d", filter, len(listed))
	}
	same("what List gives", l.unwrapped(listed[0]), made)

	states := []object{made}
	if l.change != nil {
		changed := get(object{})
		l.change(changed)
		request := object{"id": id, l.entity: l.wrapped(changed)}
		if strings.HasSuffix(l.service, "Workflows") {
			// The entity alone says which it is.
			delete(request, "id")
		}
		updated := l.unwrapped(c.call(l.service+".Update", request)[l.entity])
		same("what Update gives", updated, changed)
		states = append(states, updated)
	}
	afterUpdate := now()
	c.call(l.service+".Delete", object{"id": id})
	c.refused(codes.NotFound, id.(string), l.service+".Get", object{"id": id})

	last := states[len(states)-1]
	same("as it was made", get(object{"snapshot_at": afterCreate}), made)
	same("as it was before it went", get(object{"snapshot_at": afterUpdate}), last)
	for _, instant := range []string{before, now()} {
		request := object{"id": id, "meta": object{"snapshot_at": instant}}
		c.refused(codes.NotFound, id.(string), l.service+".Get", request)
	}
	c.history(l, id.(string), append(states, last))
}

// history is one line for each state, the last of which a deletion ended, and an activity behind each.
func (c *client) history(l life, id string, states []object) {
	lines := c.list(l.service+"History.List", "history", "id:"+id, 2)
	if len(lines) != len(states) {
		c.t.Fatalf("%d lines are told, not %d", len(lines), len(states))
	}
	for place, line := range lines {
		if got := l.unwrapped(line[l.entity]); !sameJSON(got, states[place]) {
			c.t.Fatalf("line %d tells %v, not %v", place, got, states[place])
		}
		if deleted := line["deleted_at"] != nil; deleted != (place == len(states)-1) {
			c.t.Fatalf("line %d says deleted: %v", place, deleted)
		}
		activity := c.call("Activities.Get", object{"id": line["activity_id"]})["activity"].(object)
		if activity["completed_at"] != line["timestamp"] || activity["verb"] == "" || activity["actor"] == nil {
			c.t.Fatalf("behind line %d stands %v", place, activity)
		}
	}
}

// TestPathsAreTold follows the derived lists and their histories.
func TestPathsAreTold(t *testing.T) {
	c := connect(t, startServer(t))
	user, resource := c.user("paths@example.com"), c.postgres("paths", "prod")
	role := object{"id": c.id("Roles.Create", "role", object{"name": "paths", "access_rules": rules})}
	before := now()
	link := c.id("AccountAttachments.Create", "account_attachment", object{"account_id": user["id"], "role_id": role["id"]})
	during := now()
	c.expectReach(user, path(resource, role, nil))
	reached := c.list("RoleResources.List", "role_resources", fmt.Sprint("role_id:", role["id"]), 5)
	if len(reached) != 1 || reached[0]["resource_id"] != resource["id"] {
		t.Fatalf("the role reaches %v", reached)
	}
	c.call("AccountAttachments.Delete", object{"id": link})
	c.expectReach(user)
	byAccount := fmt.Sprint("account_id:", user["id"])
	for _, past := range []struct {
		at   string
		rows int
	}{{before, 0}, {during, 1}, {now(), 0}} {
		request := object{"filter": byAccount, "meta": object{"snapshot_at": past.at}}
		if rows := c.call("AccountResources.List", request)["account_resources"].([]any); len(rows) != past.rows {
			t.Fatalf("%d rows at %s, not %d", len(rows), past.at, past.rows)
		}
	}
	for service, told := range map[string]struct {
		filter, entity string
		deletions      []bool
	}{
		"AccountResourcesHistory": {byAccount, "account_resource", []bool{false, true}},
		"RoleResourcesHistory":    {fmt.Sprint("role_id:", role["id"]), "role_resource", []bool{false}},
	} {
		lines := c.list(service+".List", "history", told.filter, 1)
		if len(lines) != len(told.deletions) {
			t.Fatalf("%s tells %d lines, not %d", service, len(lines), len(told.deletions))
		}
		for place, deletion := range told.deletions {
			line := lines[place]
			if line[told.entity].(object)["resource_id"] != resource["id"] || (line["deleted_at"] != nil) != deletion {
				t.Fatalf("%s: line %d is %v", service, place, line)
			}
			c.call("Activities.Get", object{"id": line["activity_id"]})
		}
	}
}
