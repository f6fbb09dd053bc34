"""Access that follows tickets: asked for when a ticket is approved, taken back when it closes. See README.md.

    PYTHONPATH=examples/glue python examples/tickets/tickets.py
"""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Any

import flask
import gatepass
from glue import LIVE, Outside, Refused, all_of, check_fresh, check_hmac, header, once, receive, serve, setting

# A key goes into paths and reasons.
KEY = re.compile(r"[A-Za-z0-9-]{1,64}")


@dataclass(frozen=True)
class Wanted:
    """Access that a ticket asks for, once somebody approved it and as long as it is open."""

    account: str
    resource: str
    approval: str
    """What tells this approval from an earlier one of the same ticket."""


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


class Jira:
    name = "jira"

    def __init__(self) -> None:
        self._site = Outside(setting("JIRA_URL"), basic(setting("JIRA_EMAIL"), setting("JIRA_TOKEN")))
        self._secret = setting("JIRA_WEBHOOK_SECRET")
        self._approved = setting("JIRA_APPROVED", "Approved")
        self._resource = setting("JIRA_RESOURCE_FIELD")
        self._jql = f'project = "{setting("JIRA_PROJECT")}" AND status = "{self._approved}" ORDER BY key'

    def verify(self, request: flask.Request) -> None:
        kind, _, mac = header(request, "X-Hub-Signature").partition("=")
        if kind != "sha256" or not check_hmac(self._secret, request.get_data(), mac):
            raise Refused("the signature does not fit")

    def named_in(self, body: Any) -> Any:
        return body["issue"]["key"]

    def wanted(self, key: str) -> Wanted | None:
        query = {"fields": f"status,reporter,{self._resource}", "expand": "changelog"}
        issue = self._site.get(f"/rest/api/3/issue/{key}", query)
        # An issue that the token may not see counts as gone.
        if issue is None or issue["fields"]["status"]["name"] != self._approved:
            return None
        resource = issue["fields"][self._resource]
        # A field of choices holds its text in `value`.
        resource = resource["value"] if isinstance(resource, dict) else resource
        approvals = [
            int(change["id"])
            for change in issue["changelog"]["histories"]
            if any(item["field"] == "status" and item["toString"] == self._approved for item in change["items"])
        ]
        return Wanted(issue["fields"]["reporter"]["emailAddress"], resource, str(max(approvals)))

    def approved(self) -> list[str]:
        keys: list[str] = []
        query = {"jql": self._jql, "fields": "status", "maxResults": "100"}
        while True:
            page = self._site.get("/rest/api/3/search/jql", query)
            keys += [issue["key"] for issue in page["issues"]]
            if page.get("nextPageToken") in (None, query.get("nextPageToken")):
                return keys
            query["nextPageToken"] = page["nextPageToken"]


class ServiceNow:
    name = "servicenow"
    TABLE = "/api/now/table/sc_req_item"
    PAGE = 100

    def __init__(self) -> None:
        login = basic(setting("SERVICENOW_USER"), setting("SERVICENOW_PASSWORD"))
        self._instance = Outside(setting("SERVICENOW_URL"), login)
        self._secret = setting("SERVICENOW_WEBHOOK_SECRET")
        self._resource = setting("SERVICENOW_RESOURCE_FIELD", "u_resource")

    def verify(self, request: flask.Request) -> None:
        timestamp, mac = header(request, "X-Gatepass-Timestamp"), header(request, "X-Gatepass-Signature")
        if not check_hmac(self._secret, timestamp.encode() + b"." + request.get_data(), mac, "base64"):
            raise Refused("the signature does not fit")
        check_fresh(timestamp)

    def named_in(self, body: Any) -> Any:
        return body["number"]

    def wanted(self, number: str) -> Wanted | None:
        fields = f"number,active,approval,approval_set,requested_for.email,{self._resource}"
        query = {"sysparm_query": f"number={number}", "sysparm_fields": fields, "sysparm_limit": "1"}
        for item in self._items(query):
            if item["active"] == "true" and item["approval"] == "approved":
                return Wanted(item["requested_for.email"], item[self._resource], item["approval_set"])
        return None

    def approved(self) -> list[str]:
        numbers: list[str] = []
        while True:
            query = {
                "sysparm_query": "active=true^approval=approved^ORDERBYnumber", "sysparm_fields": "number",
                "sysparm_limit": str(self.PAGE), "sysparm_offset": str(len(numbers)),
            }
            page = self._items(query)
            numbers += [item["number"] for item in page]
            if len(page) < self.PAGE:
                return numbers

    def _items(self, query: dict[str, str]) -> list[dict[str, str]]:
        found = self._instance.get(self.TABLE, query)
        if found is None:
            raise LookupError("there is no such table")
        items: list[dict[str, str]] = found["result"]
        return items


class Desk:
    """Makes access what the tickets say. Every step may be repeated, and may be done by several receivers."""

    def __init__(self, gp: gatepass.Client, system: Jira | ServiceNow, duration: str) -> None:
        self._gp, self._system, self._duration = gp, system, duration
        # One pass at a time.
        self._turn = Lock()

    def settle(self, key: str) -> None:
        """Looks at one ticket."""
        with self._turn:
            self._settle(key)

    def _settle(self, key: str) -> None:
        wanted = self._system.wanted(key)
        if wanted and not all((wanted.account, wanted.resource, wanted.approval)):
            raise LookupError(f"the ticket {key} lacks a person, a resource or an approval")
        mark = f"{self._system.name} {key}: approval {wanted.approval}" if wanted else None
        for request in self._gp.access_requests.search(statuses=LIVE):
            if self._ticket_of(request) == key and request.reason != mark:
                self._gp.access_requests.take_back(request, act_as=request.account_id)
                print(f"{key}: taken back {request.id}", flush=True)
        if wanted and mark:
            self._ask(key, wanted, mark)

    def settle_all(self) -> None:
        """Looks at every ticket that is approved, and at every one that something was asked for: what callbacks were lost
        does not matter."""
        live = self._gp.access_requests.search(statuses=LIVE)
        keys = {key for request in live if (key := self._ticket_of(request))}

        # One ticket that cannot be settled, or the list of them, must not keep the access of others.
        def steps() -> Iterator[tuple[str, Callable[[], object]]]:
            yield "the approved tickets", lambda: keys.update(filter(KEY.fullmatch, self._system.approved()))
            yield from ((key, partial(self._settle, key)) for key in sorted(keys))

        with self._turn:
            all_of(steps())

    def _ask(self, key: str, wanted: Wanted, mark: str) -> None:
        """Asks once for each approval: what was denied, has ended or was revoked by hand stays so."""
        if any(request.reason == mark for request in self._gp.access_requests.search(account=wanted.account)):
            return
        request = self._gp.access_requests.create(
            resource=wanted.resource, act_as=wanted.account, duration=self._duration, reason=mark,
            idempotency_key=once("\n".join((mark, wanted.account, wanted.resource))),
        )
        print(f"{key}: asked for {wanted.resource} ({request.id})", flush=True)

    def _ticket_of(self, request: gatepass.AccessRequest) -> str | None:
        found = re.match(rf"{self._system.name} ([A-Za-z0-9-]+): ", request.reason)
        return found[1] if found else None


def main() -> None:
    systems = {"jira": Jira, "servicenow": ServiceNow}
    name = setting("TICKETS")
    if name not in systems:
        sys.exit(f"TICKETS is `{name}`; it is `jira` or `servicenow`")
    system = systems[name]()
    app = flask.Flask(__name__)
    with gatepass.connect() as gp:
        desk = Desk(gp, system, setting("DURATION", "8h"))

        def settle(request: flask.Request) -> None:
            try:
                key = system.named_in(request.get_json(force=True))
            except (LookupError, TypeError):
                key = None
            # A callback names a ticket. Nothing else of it is believed: it may be late.
            if not isinstance(key, str) or not KEY.fullmatch(key):
                flask.abort(400, "it names no ticket")
            desk.settle(key)

        receive(app, "/callback", system.verify, settle)
        serve(app, desk.settle_all)


if __name__ == "__main__":
    main()
