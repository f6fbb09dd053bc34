#!/usr/bin/env bash
# Makes what the example needs, with an administrator's key in the environment, and prints the keys that the bot runs with:
#
#   ./setup.sh > bot.env
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../organisation.sh"

leads=$(id_of roles name:leads)
flow=$(made approval-workflows name:lead --name lead --approval-mode manual \
  --approval-workflow-steps "{\"quantifier\":\"any\",\"approvers\":[{\"role_id\":\"$leads\"}]}")
workflow=$(made workflows name:chat --name chat --enabled --approval-flow-id "$flow" \
  --access-rules '[{"tags":{"env":"prod"}}]')
gatepass workflow-roles create --workflow-id "$workflow" --role "$engineers" --json >/dev/null

# One key asks for engineers, another votes for leads: no key stands on both sides.
new_key "chat asks" ASK_ "{\"request_as\":{\"role_ids\":[\"$engineers\"]}}" accessrequest:requester gatepass:request_as
new_key "chat votes" VOTE_ "{\"vote_as\":{\"role_ids\":[\"$leads\"]}}" gatepass:vote_as
