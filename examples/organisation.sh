# What the examples' set-ups share; sourced by them. With an administrator's key in the environment it makes, unless there is a
# role `engineers`: alice, bob and carol, the database `orders`, and the roles `engineers` (alice, carol) and `leads` (bob).
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

# What all of them stand on; the role is made last, so that it says whether the rest is there.
user() {
  gatepass accounts create user --email "$1@example.com" --first-name "$1" --last-name Example --json >/dev/null
}

member() {
  gatepass account-attachments create --account "$1@example.com" --role "$2" --json >/dev/null
}

engineers=$(id_of roles name:engineers)
if [ -z "$engineers" ]; then
  user alice
  user bob
  user carol
  gatepass resources create postgres --name orders --hostname db.example.com --username app --password unused \
    --database orders --tag env=prod --json >/dev/null
  gatepass roles create --name leads --json >/dev/null
  member bob leads
  engineers=$(gatepass roles create --name engineers --json | jq --raw-output .id)
  member alice "$engineers"
  member carol "$engineers"
fi
