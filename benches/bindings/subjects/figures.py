"""gatepass for Python."""

import json
import os
import statistics
import sys
import time

import gatepass
from lists import measured


def check(url: str, file: str) -> dict[str, float]:
    with open(file) as text:
        questions = [tuple(question) for question in json.load(text)]
    gp = gatepass.connect(url)
    for account, resource, allowed in questions:
        assert gp.is_allowed(account, resource) is allowed, (account, resource)
    pairs = [(account, resource) for account, resource, _ in questions]

    def empty(account: str, resource: str) -> bool:
        return True

    return {"seconds": each(gp.is_allowed, pairs), "floor": each(empty, pairs)}


def each(function: object, pairs: list[tuple[str, str]]) -> float:
    """The median over rounds of what one call takes."""
    rounds = []
    for _ in range(500):
        begun = time.perf_counter()
        for account, resource in pairs:
            function(account, resource)
        rounds.append((time.perf_counter() - begun) / len(pairs))
    # Rounds before the interpreter has specialised what it runs are of no interest.
    return statistics.median(rounds[100:])


def listing(url: str, filter_: str, count: str, page: str, times: str) -> dict[str, object]:
    keys = {"access_key": os.environ["ACCESS_KEY"], "secret_key": os.environ["SECRET_KEY"]}
    pages = {"page_size": int(page)} if page != "0" else {}
    gp = gatepass.connect(url, **keys, deadline="60s")
    return measured(lambda: gp.resources.list(filter_, **pages), int(times))


what, *arguments = sys.argv[1:]
print(json.dumps(check(*arguments) if what == "check" else listing(*arguments)))
