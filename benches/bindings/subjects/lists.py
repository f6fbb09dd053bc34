"""What a list costs in Python, whichever library fetches it."""

import hashlib
import statistics
import time
from collections.abc import Callable, Iterable
from typing import Any


def measured(fetch: Callable[[], Iterable[Any]], times: int) -> dict[str, object]:
    """Medians of processor and wall time an entity, and a digest of what was read."""
    lines = [
        "\t".join([one.id, one.name, *(f"{name}={value}" for name, value in sorted(one.tags.items()))]) for one in fetch()
    ]
    cpu, wall = [], []
    for _ in range(times):
        begun, used = time.perf_counter(), time.process_time()
        names = [one.name for one in fetch()]
        cpu.append((time.process_time() - used) / len(names))
        wall.append((time.perf_counter() - begun) / len(names))
    digest = hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()
    return {"cpu": statistics.median(cpu), "wall": statistics.median(wall), "count": len(lines), "digest": digest}
