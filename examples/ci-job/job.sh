#!/usr/bin/env bash
# The same as main.rs: a command that has a database for as long as it runs.
#
#   ./job.sh orders 10m "release 42" -- ./migrate.sh
set -euo pipefail
shopt -s inherit_errexit
resource=$1 length=$2 reason=$3
shift 3
if [ "${1:-}" = -- ]; then shift; fi
# It asks, waits, runs the command without our keys in its environment, takes the access back whatever happens (a signal
# too), and ends as the command ended.
exec gatepass run --resource "$resource" --for "$length" --reason "$reason" --wait "${WAIT:-10m}" -- "$@"
