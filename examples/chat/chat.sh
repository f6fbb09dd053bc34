#!/usr/bin/env bash
# The bot's slash command in shell, as a CGI program: `/access request RESOURCE 30m REASON`, `approve ID`, `deny ID REASON`,
# `revoke ID`. Settings as in README.md. Messages with buttons are main.rs's.
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../shell.sh"
: "${SLACK_URL:=https://slack.com}"

body=$(body)
trap 'rm -f "$body"' EXIT

timestamp=${HTTP_X_SLACK_REQUEST_TIMESTAMP:-}
expected=v0=$({ printf 'v0:%s:' "$timestamp"; cat "$body"; } | hmac "$SLACK_SIGNING_SECRET" hex)
if ! same "${HTTP_X_SLACK_SIGNATURE:-}" "$expected" || ! fresh "$timestamp"; then
  reply '401 Unauthorized' 'the signature does not fit'
  exit
fi

# The fields of the form; one that is given twice is worth nothing.
form=$(jq --raw-input --slurp '
  def hex: ascii_downcase | explode | map(if . > 96 then . - 87 else . - 48 end) | .[0] * 16 + .[1];
  def utf8: reduce .[] as $byte ([];
    if $byte < 128 then . + [$byte]
    elif $byte < 192 then .[:-1] + [.[-1] * 64 + $byte - 128]
    else . + [$byte - (if $byte < 224 then 192 elif $byte < 240 then 224 else 240 end)] end) | implode;
  def decoded: gsub("\\+"; " ") | [scan("%[0-9A-Fa-f]{2}|[^%]+")]
    | map(if startswith("%") then .[1:] | hex else explode[] end) | utf8;
  [split("&")[] | split("=") | {key: .[0], value: (.[1:] | join("=") | decoded)}] | group_by(.key)
  | map(select(length == 1)[0]) | from_entries' <"$body")
field() { echo "$form" | jq --raw-output --arg name "$1" '.[$name] // empty'; }
team=$(field team_id) user=$(field user_id) trigger=$(field trigger_id) text=$(field text)

say() { reply '200 OK' "$1"; exit; }
case $user in '' | *[!A-Z0-9]*) say 'Slack does not say who you are.' ;; esac

# The email as Slack knows it: what people call themselves says nothing.
email=$(ask_json "Bearer $SLACK_TOKEN" "$SLACK_URL/api/users.info?user=$user" |
  jq --raw-output --arg user "$user" --arg team "$SLACK_TEAM" --arg said "$team" '
    .user | select(.id == $user and .team_id == $team and $said == $team and .is_email_confirmed == true)
    | select([.deleted, .is_bot, .is_restricted, .is_ultra_restricted, .is_stranger] | any | not)
    | .profile.email // empty')
[ -n "$email" ] || say 'You have no account here.'

# The key of the side: one asks, another votes.
as_key() {
  side=$1
  shift
  case $side in
    ask) export GATEPASS_ACCESS_KEY="$ASK_ACCESS_KEY" GATEPASS_SECRET_KEY="$ASK_SECRET_KEY" ;;
    vote) export GATEPASS_ACCESS_KEY="$VOTE_ACCESS_KEY" GATEPASS_SECRET_KEY="$VOTE_SECRET_KEY" ;;
  esac
  gatepass --as "$email" --json "$@" 2>&1
}

once=$(printf 'slack %s %s %s' "$team" "$user" "$trigger" | openssl dgst -sha256 -r | cut -d' ' -f1)
set -f
# shellcheck disable=SC2086 # words
set -- $text
verb=${1:-} first=${2:-}
if [ $# -ge 2 ]; then shift 2; else shift $#; fi
case $verb in
  request)
    length=${1:-}
    if [ $# -ge 1 ]; then shift; fi
    # What people wrote is no option: it stands behind `=` or `--`.
    answer=$(as_key ask request --for="$length" --reason="$*" --idempotency-key="$once" -- "$first") || true ;;
  approve) answer=$(as_key vote approve --reason="$*" -- "$first") || true ;;
  deny) answer=$(as_key vote deny --reason="$*" -- "$first") || true ;;
  revoke) answer=$(as_key ask cancel -- "$first") || answer=$(as_key ask revoke -- "$first") || true ;;
  *) say 'Say `request RESOURCE 30m REASON`, `approve ID`, `deny ID REASON` or `revoke ID`.' ;;
esac
say "$(echo "$answer" | jq --raw-output '.error.message // (if .id then "\(.id) is \(.status)." else "Done." end)')"
