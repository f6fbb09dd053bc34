#!/usr/bin/env bash
# Makes what the example needs, with an administrator's key in the environment, and prints the key that the glue runs with:
#
#   ./setup.sh > glue.env
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../organisation.sh"

# The ticket is the approval: whoever may approve tickets gives access. The workflow is for engineers alone.
flow=$(made approval-workflows name:ticket --name ticket --approval-mode automatic)
workflow=$(made workflows name:tickets --name tickets --enabled --approval-flow-id "$flow" \
  --access-rules '[{"tags":{"env":"prod"}}]')
gatepass workflow-roles create --workflow-id "$workflow" --role "$engineers" --json >/dev/null

# The glue asks for engineers, and can do nothing else.
new_key tickets GATEPASS_ "{\"request_as\":{\"role_ids\":[\"$engineers\"]}}" \
  accessrequest:requester gatepass:request_as
