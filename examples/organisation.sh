# What the examples' set-ups share; sourced by them. With an administrator's key in the environment it makes, unless they are
# there: alice, bob and carol, the database `orders`, and the roles `engineers` (alice, carol) and `leads` (bob).
# shellcheck shell=bash

# The id of what an entity's filter finds.
id_of() {
  gatepass "$1" list --filter "$2" --json | jq --raw-output '.items[0].id // empty'
}

# made ENTITY FILTER ARGUMENT…: the id of the entity that the filter finds, made if there is none.
made() {
  entity=$1 filter=$2
  shift 2
  found=$(id_of "$entity" "$filter")
  if [ -z "$found" ]; then
    found=$(gatepass "$entity" create "$@" --json | jq --raw-output .id)
  fi
  echo "$found"
}

# new_key NAME PREFIX SCOPE PERMISSION…: a key with these permissions and this scope (JSON), as lines of a shell.
new_key() {
  name=$1 prefix=$2 scope=$3
  shift 3
  key=$(gatepass accounts create token --name "$name" --account-type api "${@/#/--permissions=}" --json)
  echo "$scope" | jq --arg key "$(echo "$key" | jq --raw-output .id)" '. + {key_id: $key}' |
    gatepass key-scopes create --body - --json >/dev/null
  echo "$key" | jq --raw-output --arg prefix "$prefix" \
    '"export \($prefix)ACCESS_KEY=\(.access_key)", "export \($prefix)SECRET_KEY=\(.secret_key)"'
}

user() {
  made accounts "email:$1@example.com" user --email "$1@example.com" --first-name "$1" --last-name Example
}

alice=$(user alice)
bob=$(user bob)
carol=$(user carol)
made resources name:orders postgres --name orders --hostname db.example.com --username app --password unused \
  --database orders --tag env=prod >/dev/null

engineers=$(id_of roles name:engineers)
if [ -z "$engineers" ]; then
  engineers=$(made roles name:engineers --name engineers)
  leads=$(made roles name:leads --name leads)
  gatepass account-attachments create --account "$alice" --role "$engineers" --json >/dev/null
  gatepass account-attachments create --account "$carol" --role "$engineers" --json >/dev/null
  gatepass account-attachments create --account "$bob" --role "$leads" --json >/dev/null
fi
leads=$(id_of roles name:leads)
