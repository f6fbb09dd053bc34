#!/usr/bin/env bash
# Makes what the example needs, with an administrator's key in the environment, and prints the key that the job runs with:
#
#   ./setup.sh > job.env
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../organisation.sh"

# The pipeline is nobody's: it has a service account, and a key that acts as that account alone.
pipeline=$(made accounts name:pipeline service --name pipeline)
role=$(made roles name:pipelines --name pipelines)
gatepass account-attachments create --account "$pipeline" --role "$role" --json >/dev/null
flow=$(made approval-workflows name:pipelines --name pipelines --approval-mode automatic)
workflow=$(made workflows name:pipelines --name pipelines --enabled --approval-flow-id "$flow" \
  --access-rules '[{"tags":{"env":"prod"}}]')
gatepass workflow-roles create --workflow-id "$workflow" --role "$role" --json >/dev/null
# Nobody needs a database for a job longer than this.
gatepass workflow-options create --workflow-id "$workflow" --automatic-max-duration 15m --json >/dev/null

gatepass credentials create "$pipeline" --name ci --json | jq --raw-output \
  '"export GATEPASS_ACCESS_KEY=\(.access_key)", "export GATEPASS_SECRET_KEY=\(.secret_key)"'
