"""StrongDM's own SDK for Python."""

import hashlib
import json
import os
import statistics
import sys
import time

import strongdm


def listing(url: str, filter_: str, count: str, page: str, times: str) -> dict[str, object]:
    client = strongdm.Client(os.environ["ACCESS_KEY"], os.environ["SECRET_KEY"], host=url.removeprefix("http://"), insecure=True)
    lines = [
        "\t".join([one.id, one.name, *(f"{name}={value}" for name, value in sorted(one.tags.items()))])
        for one in client.resources.list(filter_)
    ]
    cpu, wall = [], []
    for _ in range(int(times)):
        begun, used = time.perf_counter(), time.process_time()
        names = [one.name for one in client.resources.list(filter_)]
        cpu.append((time.process_time() - used) / len(names))
        wall.append((time.perf_counter() - begun) / len(names))
    digest = hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()
    return {"cpu": statistics.median(cpu), "wall": statistics.median(wall), "count": len(lines), "digest": digest}


what, *arguments = sys.argv[1:]
print(json.dumps(listing(*arguments)))
