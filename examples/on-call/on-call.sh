#!/usr/bin/env bash
# PagerDuty's part of main.rs in shell: makes conditions and access what the rota says. Every minute, from cron. Settings as in
# README.md.
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../shell.sh"
: "${PAGERDUTY_URL:=https://api.pagerduty.com}" "${SHIFT:=12h}"

# Who is on call, by email in lower case, and until when. Where nobody answers nothing changes, and every shift ends when it
# would have.
on_call=$(ask_json "Token token=$PAGERDUTY_TOKEN" \
  "$PAGERDUTY_URL/oncalls?schedule_ids%5B%5D=$PAGERDUTY_SCHEDULE&include%5B%5D=users&limit=100&offset=0" |
  jq --arg schedule "$PAGERDUTY_SCHEDULE" '
    if .more then error("more than 100 are on call") else . end
    | [.oncalls[] | select(.schedule.id == $schedule) | {email: (.user.email | ascii_downcase), until: .end}]
    | group_by(.email) | map({key: .[0].email, value: (map(.until) | max)}) | from_entries')

failed=0
prefix="on shift $ROTA: "
shifts=$(gatepass conditions list --json | jq --compact-output --arg prefix "$prefix" --argjson on_call "$on_call" '
  [.items[] | select(.name | startswith($prefix))
    | {id, holds, valid_until, email: .description}
    | (.email | ascii_downcase) as $email
    | . + {on: ($on_call | has($email)), until: $on_call[$email]}]
  | sort_by(.on) | .[]')

echo "$on_call" | jq --raw-output --slurpfile shifts <(echo "$shifts") --arg prefix "$prefix" '
  keys - [$shifts[].email | ascii_downcase] | .[] | "\(.): no condition `\($prefix)…` has this description"' >&2

# Shifts that are over end before others begin.
while read -r shift; do
  [ -n "$shift" ] || continue
  field() { echo "$shift" | jq --raw-output "$1"; }
  condition=$(field .id) email=$(field .email) until=$(field '.until // empty')
  if [ "$(field .on)" != true ]; then
    if [ "$(field .holds)" = true ]; then gatepass conditions clear "$condition" --json >/dev/null || failed=1; fi
    continue
  fi
  if [ -z "$until" ]; then
    echo "$email: PagerDuty names no end of the shift" >&2
    failed=1
    continue
  fi
  if [ "$(field .holds)" != true ] || [ "$(field .valid_until)" != "$until" ]; then
    gatepass conditions set "$condition" --until "$until" --json >/dev/null || { failed=1; continue; }
  fi
  # Asked once for each time that the shift began: what was revoked by hand stays so.
  since=$(gatepass conditions get "$condition" --json | jq --raw-output .changed_at)
  mark="on call $ROTA since $since"
  before=$(filed --account "$email" | jq --arg mark "$mark" --arg condition "$condition" '
    [.items[] | select(.condition_id == $condition and (.reason == $mark or .status == "granted" or .status == "pending"))]
    | length')
  if [ "$before" = 0 ]; then
    once=$(printf '%s\n%s' "$mark" "$condition" | openssl dgst -sha256 -r | cut -d' ' -f1)
    # shellcheck disable=SC2046 # a word for each resource
    gatepass request --as "$email" --for "$SHIFT" --while "$condition" --reason "$mark" --idempotency-key "$once" --json \
      -- $(echo "$RESOURCES" | tr , ' ') >/dev/null || failed=1
  fi
done <<LIST
$shifts
LIST
exit "$failed"
