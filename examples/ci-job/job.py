"""A job of CI that has a database for as long as it runs, and not a moment longer. See README.md.

    python job.py orders 10m "release 42" -- ./migrate.sh
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from types import FrameType

import gatepass

# Not to be seen by what the job runs.
SECRETS = ("GATEPASS_ACCESS_KEY", "GATEPASS_SECRET_KEY")
CANCELS = (signal.SIGTERM, signal.SIGINT)


def cancelled(number: int, _: FrameType | None) -> None:
    # A runner that cancels the job ends its access too: this leaves the `with` below, and what follows must not stop that.
    for one in CANCELS:
        signal.signal(one, signal.SIG_IGN)
    sys.exit(128 + number)


def main() -> int:
    if len(sys.argv) < 6 or sys.argv[4] != "--":
        sys.exit("usage: job.py RESOURCE DURATION REASON -- COMMAND [ARGUMENT …]")
    resource, length, reason, _, *command = sys.argv[1:]
    for one in CANCELS:
        signal.signal(one, cancelled)
    environment = {name: value for name, value in os.environ.items() if name not in SECRETS}
    with gatepass.connect() as gp:
        access = gp.access(resource, reason=reason, duration=length, timeout=os.environ.get("WAIT", "10m"))
        # Asks, and waits until access has begun. What is not granted in time is taken back.
        with access as request:
            print(f"granted: {request.id}", file=sys.stderr)
            # `run` kills the command where it is interrupted.
            status = subprocess.run(command, env=environment).returncode
        for pair in access.remaining:
            print(f"note: {pair.account_id} still reaches {pair.resource_id} by {', '.join(pair.via_ids)}", file=sys.stderr)
    # Ended by a signal is said as a shell says it.
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
