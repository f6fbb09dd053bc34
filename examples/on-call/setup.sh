#!/usr/bin/env bash
# Makes what the example needs, with an administrator's key in the environment, and prints the key that the glue runs with:
#
#   ./setup.sh ROTA EMAIL… > glue.env
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../organisation.sh"
rota=$1
shift

leads=$(id_of roles name:leads)
# Off shift, a lead decides.
flow=$(made approval-workflows name:lead --name lead --approval-mode manual \
  --approval-workflow-steps "{\"quantifier\":\"any\",\"approvers\":[{\"role_id\":\"$leads\"}]}")
roles=""
for email in "$@"; do
  name=${email%@*}
  # A workflow each: else everybody could have access while somebody is on shift.
  condition=$(gatepass conditions create --name "on shift $rota: $name" --description "$email" --json | jq --raw-output .id)
  role=$(gatepass roles create --name "on call $rota: $name" --json | jq --raw-output .id)
  gatepass account-attachments create --account "$email" --role "$role" --json >/dev/null
  workflow=$(gatepass workflows create --name "on call $rota: $name" --enabled --approval-flow-id "$flow" --weight 10 \
    --access-rules '[{"tags":{"env":"prod"}}]' --json | jq --raw-output .id)
  gatepass workflow-roles create --workflow-id "$workflow" --role "$role" --json >/dev/null
  gatepass workflow-options create --workflow-id "$workflow" --automatic-condition-id "$condition" --json >/dev/null
  roles="$roles\"$role\","
done

# The glue sets conditions and asks for who is on the rota. Whoever holds this key can put people on shift.
new_key "on call $rota" GATEPASS_ "{\"request_as\":{\"role_ids\":[${roles%,}]}}" \
  accessrequest:requester gatepass:request_as gatepass:set_conditions workflow:list
