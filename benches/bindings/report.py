"""The machine, and the table."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from typing import Any


@dataclass
class Row:
    """One figure beside its aim and what others take."""

    what: str
    aim: str
    gatepass: str
    beside: str
    reached: bool | None


def machine() -> dict[str, Any]:
    """What it is, and whether it had anything else to do."""
    load = os.getloadavg()[0]
    return {
        "machine": f"{platform.machine()} {platform.system().lower()}, {os.cpu_count()} cores, load {load:.2f} before the run",
        "busy": load > 1.0,
    }


def table(rows: list[Row], machine: dict[str, Any], profile: str) -> str:
    """One table, and below it whatever a reader of figures has to know."""
    marks = {True: "yes", False: "NO", None: ""}
    cells = [("what", "aim", "gatepass", "reached", "beside")]
    cells += [(row.what, row.aim, row.gatepass, marks[row.reached], row.beside) for row in rows]
    # What stands last may be as long as it is.
    widths = [max(len(line[column]) for line in cells) for column in range(4)] + [0]
    lines = ["  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip() for line in cells]
    lines.insert(1, "─" * max(len(line) for line in lines))
    lines.append(f"\nMedians; {machine['machine']}. Answers of all were compared, none differs.")
    if machine["busy"]:
        lines.append("The machine was busy: these figures are too high. Run again alone.")
    if profile != "release":
        lines.append("A debug build: these figures say nothing.")
    return "\n".join(lines)
