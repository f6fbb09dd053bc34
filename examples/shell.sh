# What the examples in shell share; sourced by them. They need curl, jq, openssl and `gatepass`.
# shellcheck shell=bash

# hmac SECRET ENCODING: the HMAC-SHA256 of stdin, in hex or base64. openssl takes the secret as an argument, which other users
# of this machine may see while it runs: run this where there are none.
hmac() {
  case $2 in
    hex) openssl dgst -sha256 -hmac "$1" -binary | od -An -v -tx1 | tr -d ' \n' ;;
    base64) openssl dgst -sha256 -hmac "$1" -binary | openssl base64 -A ;;
  esac
}

# same A B: whether two texts are the same. What is compared are MACs under a key of this moment, so that the time it takes
# says nothing of where they part.
same() {
  nonce=$(openssl rand -hex 32)
  [ "$(printf %s "$1" | hmac "$nonce" hex)" = "$(printf %s "$2" | hmac "$nonce" hex)" ]
}

# fresh SECONDS: whether a signed instant is within five minutes of now.
fresh() {
  case $1 in '' | *[!0-9]* | ????????????*) return 1 ;; esac
  apart=$(($(date +%s) - $1))
  [ "$apart" -le 300 ] && [ "$apart" -ge -300 ]
}

# ask_json AUTHORIZATION URL: JSON from an outside system; `null` where there is nothing. The token goes by stdin.
ask_json() {
  answer=$(mktemp)
  status=$(printf 'header = "Authorization: %s"\n' "$1" |
    curl --config - --silent --show-error --max-time 10 --output "$answer" --write-out '%{http_code}' "$2") ||
    { rm -f "$answer"; return 1; }
  case $status in
    200) cat "$answer" ;;
    404) echo null ;;
    *) echo "$2 answered $status" >&2 ;;
  esac
  rm -f "$answer"
  [ "$status" = 200 ] || [ "$status" = 404 ]
}

# filed: the live requests that this key filed. A key sees those and no others.
filed() {
  gatepass requests "$@" --json
}

# take_back REQUEST STATUS ACCOUNT: whatever became of a request, it gives no access any more.
take_back() {
  case $2 in
    pending) gatepass cancel "$1" --as "$3" --json >/dev/null ;;
    *) gatepass revoke "$1" --as "$3" --json >/dev/null ;;
  esac
  echo "taken back $1" >&2
}

# body: what a web server hands to a CGI program, in a file whose name this prints.
body() {
  file=$(mktemp)
  head -c "${CONTENT_LENGTH:-0}" >"$file"
  echo "$file"
}

# reply STATUS [TEXT]: a CGI program's answer.
reply() {
  printf 'Status: %s\r\nContent-Type: text/plain\r\n\r\n%s' "$1" "${2:-}"
}
