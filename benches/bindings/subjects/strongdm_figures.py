"""StrongDM's own SDK for Python."""

import json
import os
import sys

import strongdm
from lists import measured


def listing(url: str, filter_: str, count: str, page: str, times: str) -> dict[str, object]:
    client = strongdm.Client(os.environ["ACCESS_KEY"], os.environ["SECRET_KEY"], host=url.removeprefix("http://"), insecure=True)
    return measured(lambda: client.resources.list(filter_), int(times))


what, *arguments = sys.argv[1:]
print(json.dumps(listing(*arguments)))
