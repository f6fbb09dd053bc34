#!/usr/bin/env bash
# Jira's part of main.rs in shell.
#
#   tickets.sh reconcile   makes access what the tickets say: every minute, from cron
#   tickets.sh callback    a CGI program for Jira's webhook: checks the signature and looks at the ticket it names
#
# Settings as in README.md.
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../shell.sh"
: "${JIRA_APPROVED:=Approved}" "${DURATION:=8h}"

jira() {
  ask_json "Basic $(printf %s "$JIRA_EMAIL:$JIRA_TOKEN" | openssl base64 -A)" "$JIRA_URL$1"
}

# The ticket as it is now: whom access is for, to what, and by which change of its history it was approved; nothing if it is
# not approved, closed or gone.
wanted() {
  jira "/rest/api/3/issue/$1?fields=status,reporter,$JIRA_RESOURCE_FIELD&expand=changelog" |
    jq --compact-output --arg approved "$JIRA_APPROVED" --arg field "$JIRA_RESOURCE_FIELD" '
      select(.fields.status.name == $approved)
      | (.fields[$field] | if type == "object" then .value else . end) as $resource
      | ([.changelog.histories[] | select(any(.items[]; .field == "status" and .toString == $approved)) | .id | tonumber]
         | max) as $approval
      | {account: .fields.reporter.emailAddress, resource: $resource, approval: $approval}
      | if any(.[]; . == null) then error("the issue lacks reporter, resource or approval") else . end'
}

settle() {
  key=$1
  ticket=$(wanted "$key")
  mark=
  if [ -n "$ticket" ]; then mark="jira $key: approval $(echo "$ticket" | jq --raw-output .approval)"; fi
  # What the ticket does not want any more.
  filed --status pending --status granted |
    jq --raw-output --arg prefix "jira $key: " --arg mark "$mark" \
      '.items[] | select((.reason | startswith($prefix)) and .reason != $mark) | "\(.id) \(.status) \(.account_id)"' |
    while read -r id status account; do take_back "$id" "$status" "$account"; done
  [ -n "$ticket" ] || return 0
  # Asked once for each approval: what was denied, has ended or was revoked by hand stays so.
  account=$(echo "$ticket" | jq --raw-output .account)
  before=$(filed --account "$account" | jq --arg mark "$mark" '[.items[] | select(.reason == $mark)] | length')
  [ "$before" = 0 ] || return 0
  resource=$(echo "$ticket" | jq --raw-output .resource)
  once=$(printf '%s\n%s\n%s' "$mark" "$account" "$resource" | openssl dgst -sha256 -r | cut -d' ' -f1)
  gatepass request --as "$account" --for "$DURATION" --reason "$mark" --idempotency-key "$once" --json \
    -- "$resource" >/dev/null
  echo "$key: asked for $resource" >&2
}

is_key() {
  case $1 in '' | *[!A-Za-z0-9-]*) return 1 ;; esac
}

reconcile() {
  jql=$(printf %s "project = \"$JIRA_PROJECT\" AND status = \"$JIRA_APPROVED\"" | jq --raw-input --raw-output @uri)
  approved=$(jira "/rest/api/3/search/jql?jql=$jql&fields=status&maxResults=100" | jq --raw-output '.issues[].key')
  asked_for=$(filed --status pending --status granted |
    jq --raw-output '.items[].reason | capture("^jira (?<key>[A-Za-z0-9-]+): ").key')
  failed=0
  for key in $(printf '%s\n%s\n' "$approved" "$asked_for" | sort -u); do
    # One ticket that cannot be settled must not keep the access of others.
    "$0" settle "$key" || failed=1
  done
  return "$failed"
}

callback() {
  body=$(body)
  trap 'rm -f "$body"' EXIT
  expected=sha256=$(hmac "$JIRA_WEBHOOK_SECRET" hex <"$body")
  if ! same "${HTTP_X_HUB_SIGNATURE:-}" "$expected"; then
    reply '401 Unauthorized' 'the signature does not fit'
    return
  fi
  key=$(jq --raw-output '.issue.key // empty' <"$body" 2>/dev/null) || key=
  if ! is_key "$key"; then
    reply '400 Bad Request' 'it names no ticket'
  elif "$0" settle "$key"; then
    reply '204 No Content'
  else
    reply '503 Service Unavailable'
  fi
}

case ${1:-} in
  reconcile) reconcile ;;
  callback) callback ;;
  settle) is_key "$2" && settle "$2" ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
