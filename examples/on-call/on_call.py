"""Access for whoever is on call, as long as the shift lasts. See README.md.

    PYTHONPATH=examples/glue python examples/on-call/on_call.py
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone
from functools import partial
from threading import Lock

import flask
import gatepass
from glue import LIVE, Outside, Refused, all_of, check_hmac, header, once, receive, seconds, serve, setting

# Who is on call, by email in lower case, and when the shift ends where that is known.
OnCall = dict[str, "datetime | None"]


class PagerDuty:
    SIGNATURE = "X-PagerDuty-Signature"
    PAGE = 100

    def __init__(self) -> None:
        url = setting("PAGERDUTY_URL", "https://api.pagerduty.com")
        self._api = Outside(url, f"Token token={setting('PAGERDUTY_TOKEN')}")
        self._schedule = setting("PAGERDUTY_SCHEDULE")
        # Several while one is changed for another.
        self._secrets = setting("PAGERDUTY_WEBHOOK_SECRETS").split()

    def verify(self, request: flask.Request) -> None:
        """One of the signatures has to be of one of the secrets."""
        given = [one.strip() for one in header(request, self.SIGNATURE).split(",")]
        # More than a sender who changes its secret has are not looked at.
        macs = [one.removeprefix("v1=") for one in given[:16] if one.startswith("v1=")]
        if not any(check_hmac(secret, request.get_data(), mac) for secret in self._secrets for mac in macs):
            raise Refused("the signature does not fit")

    def on_call(self) -> OnCall:
        found: OnCall = {}
        offset, more = 0, True
        while more:
            query = {"schedule_ids[]": self._schedule, "include[]": "users", "limit": self.PAGE, "offset": offset}
            page = self._api.get("/oncalls", query)
            if page is None:
                raise LookupError("there is no such schedule")
            for entry in page["oncalls"]:
                # A policy may name another schedule too.
                if entry["schedule"] and entry["schedule"]["id"] == self._schedule:
                    email = entry["user"]["email"].lower()
                    end = entry["end"] and datetime.fromisoformat(entry["end"].replace("Z", "+00:00"))
                    # A schedule stands once for each policy that uses it; the latest end counts, none being the latest.
                    known = found.get(email, end)
                    found[email] = max(known, end) if known and end else None
            offset += len(page["oncalls"])
            more = page["more"] is True and bool(page["oncalls"])
        return found


class Opsgenie:
    def __init__(self) -> None:
        self._api = Outside(setting("OPSGENIE_URL", "https://api.opsgenie.com"), f"GenieKey {setting('OPSGENIE_KEY')}")
        self._path = f"/v2/schedules/{setting('OPSGENIE_SCHEDULE')}/on-calls"

    def verify(self, request: flask.Request) -> None:
        raise Refused("callbacks of Opsgenie's are not signed")

    def on_call(self) -> OnCall:
        found = self._api.get(self._path, {"flat": "true"})
        if found is None:
            raise LookupError("there is no such schedule")
        return {email.lower(): None for email in found["data"]["onCallRecipients"]}


class Rota:
    """Each engineer has a condition, `on shift ROTA: NAME`, whose description is their email. It holds while they are on
    call; their workflow grants without approval while it holds, and what it grants ends with it."""

    def __init__(self, gp: gatepass.Client, provider: PagerDuty | Opsgenie) -> None:
        self._gp, self._provider = gp, provider
        self._name = setting("ROTA")
        self._resources = [name.strip() for name in setting("RESOURCES").split(",")]
        # How long a shift is at most. One whose end nobody knows is looked at anew then.
        self._longest = timedelta(seconds=seconds("SHIFT", "12h"))
        # One pass at a time.
        self._turn = Lock()

    def settle(self) -> None:
        """Asks who is on call, ends the shifts that are over, then begins those that are on. Where the provider does not
        answer nothing changes, and every shift ends when it would have."""
        with self._turn:
            self._settle(self._provider.on_call())

    def _settle(self, on_call: OnCall) -> None:
        prefix = f"on shift {self._name}: "
        shifts = {
            condition.description.strip().lower(): condition
            for condition in self._gp.conditions.list()
            if condition.name.startswith(prefix)
        }
        for email in on_call.keys() - shifts.keys():
            # Nobody's access hangs on it, and the next pass would fail as this one.
            print(f"{email}: no condition `{prefix}…` has this description", file=sys.stderr)
        over = [(email, partial(self._end, email, shifts[email])) for email in shifts if email not in on_call]
        on = [(email, partial(self._begin, email, shifts[email], on_call[email])) for email in shifts if email in on_call]
        all_of([*over, *on])

    def _end(self, email: str, condition: gatepass.Condition) -> None:
        if condition.holds:
            ended = self._gp.conditions.clear(condition)
            print(f"{email}: shift ended, {len(ended.revoked_ids)} grants with it", flush=True)

    def _begin(self, email: str, condition: gatepass.Condition, until: datetime | None) -> None:
        now = datetime.now(timezone.utc)
        if until is None:
            # As it was said before, as long as that is to come.
            said = condition.valid_until if condition.holds else None
            until = said if said and said > now else now + self._longest
        if not condition.holds or condition.valid_until != until:
            condition = self._gp.conditions.set(condition, valid_until=until)
            print(f"{email}: on shift", flush=True)
        if until > now:
            self._ask(email, condition)

    def _ask(self, email: str, condition: gatepass.Condition) -> None:
        """Asks once for each time that the shift began: what was revoked by hand stays so."""
        mark = f"on call {self._name} since {condition.changed_at}"
        for request in self._gp.access_requests.search(account=email):
            if request.condition_id == condition.id and (request.reason == mark or request.status in LIVE):
                return
        request = self._gp.access_requests.create(
            # It is cut to the condition's end when it is given.
            resources=self._resources, act_as=email, condition=condition, duration=self._longest, reason=mark,
            idempotency_key=once("\n".join((mark, condition.id, email))),
        )
        print(f"{email}: {request.status} ({request.id})", flush=True)


def main() -> None:
    providers = {"pagerduty": PagerDuty, "opsgenie": Opsgenie}
    name = setting("ON_CALL")
    if name not in providers:
        sys.exit(f"ON_CALL is `{name}`; it is `pagerduty` or `opsgenie`")
    provider = providers[name]()
    app = flask.Flask(__name__)
    with gatepass.connect() as gp:
        rota = Rota(gp, provider)
        # Whatever a callback says, it says that something happened: who is on call is asked.
        receive(app, "/callback", provider.verify, lambda _: rota.settle())
        serve(app, rota.settle)


if __name__ == "__main__":
    main()
