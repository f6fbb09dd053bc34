"""Measures the bindings beside StrongDM's SDKs and prints one table. `benches/bindings/run` starts it."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

import data
import report
import subjects
from report import Row
from server import Server

LANGUAGES = ("python", "node", "java", "ruby")
PARTS = ("import", "list", "check")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benches/bindings/run")
    several = lambda known: lambda text: [one for one in text.split(",") if one in known or parser.error(f"unknown: {one}")]
    parser.add_argument("--only", type=several(PARTS), default=list(PARTS))
    parser.add_argument("--languages", type=several(LANGUAGES), default=list(LANGUAGES))
    parser.add_argument("--json", type=Path)
    parser.add_argument("--debug", action="store_true")
    parser.add_argument("--profile", default="release", help=argparse.SUPPRESS)
    return parser.parse_args()


def imports() -> list[Row]:
    """What it costs that a program uses the library at all."""
    measured = subjects.imports(("gatepass", "strongdm"))
    ours, theirs, bare = measured["gatepass"], measured["strongdm"], measured["nothing"]
    milliseconds = lambda figure: f"{figure['seconds'] * 1e3:.1f} ms"
    megabytes = lambda figure: f"{figure['bytes'] / 1e6:.1f} MB"
    return [
        Row("import, Python: time", "≤ 30 ms", milliseconds(ours), f"strongdm {milliseconds(theirs)}", ours["seconds"] <= 0.030),
        Row(
            "import, Python: memory, interpreter included", "≤ 25 MB", megabytes(ours),
            f"strongdm {megabytes(theirs)}, the interpreter alone {megabytes(bare)}", ours["bytes"] <= 25e6,
        ),
    ]


def lists(languages: list[str], folder: Path) -> list[Row]:
    """What a program spends on a list that a server answers."""
    keys = data.fill_lists(folder)
    rows = []
    with Server(folder, keys) as server:
        # A program of StrongDM's that cannot be had here says why.
        refused = subjects.strongdm_java()
        for count, filter_ in data.LISTS.items():
            theirs = subjects.listing("strongdm", server, filter_, count)
            for page in (0, subjects.STRONGDM_PAGE):
                ours = subjects.listing("python", server, filter_, count, page)
                expect_same(ours, theirs)
                ratio = theirs["cpu"] / ours["cpu"]
                aim = "≥ 5 × less" if count == 1_000 and page == 0 else ""
                pages = "in pages as each asks by itself" if page == 0 else f"both in pages of {page}"
                rows.append(
                    Row(
                        f"list {count:,}, Python: CPU a resource, {pages}", aim, f"{micro(ours)} ({ratio:.1f} × less)",
                        f"strongdm {micro(theirs)}", ratio >= 5 if aim else None,
                    )
                )
            for language in languages:
                if language != "python":
                    ours = subjects.listing(language, server, filter_, count)
                    expect_same(ours, theirs)
                    beside = "" if language != "java" else f"strongdm (Java): {refused}"
                    if language == "java" and refused is None:
                        java = subjects.listing("strongdm-java", server, filter_, count)
                        expect_same(java, theirs)
                        beside = f"strongdm (Java) {micro(java)}"
                    rows.append(Row(f"list {count:,}, {language.capitalize()}: CPU a resource", "", micro(ours), beside, None))
    return rows


def micro(figure: dict) -> str:
    return f"{figure['cpu'] * 1e6:.2f} µs, {figure['wall'] * 1e6:.2f} µs by the clock"


def expect_same(one: dict, other: dict) -> None:
    if one["digest"] != other["digest"]:
        sys.exit(f"error: {one['subject']} and {other['subject']} were answered differently")


AIMS = {"python": 1.0, "node": 1.0, "java": 0.5, "ruby": 1.5}


def checks(languages: list[str], folder: Path) -> list[Row]:
    """What the hot question costs with the engine in the process."""
    file, questions = data.fill_checks(folder)
    rows = []
    for language in languages:
        figure = subjects.checking(language, file, questions)
        microseconds = figure["seconds"] * 1e6
        rows.append(
            Row(
                f"check, {language.capitalize()}, embedded", f"≤ {AIMS[language]:g} µs", f"{microseconds:.3f} µs",
                f"a call of an empty function {figure['floor'] * 1e6:.3f} µs", microseconds <= AIMS[language],
            )
        )
    return rows


def main() -> None:
    told = arguments()
    machine = report.machine()
    with tempfile.TemporaryDirectory(prefix="gatepass-benches-") as name:
        folder, rows = Path(name), []
        if "import" in told.only:
            rows += imports()
        if "check" in told.only:
            rows += checks(told.languages, folder)
        if "list" in told.only:
            rows += lists(told.languages, folder)
    print(report.table(rows, machine, told.profile))
    complete = told.only == list(PARTS) and told.languages == list(LANGUAGES) and told.profile == "release"
    # A partial run must not replace the published figures unasked.
    path = told.json or (Path(__file__).with_name("results.json") if complete else None)
    if path is not None:
        path.write_text(json.dumps({**machine, "rows": [vars(row) for row in rows]}, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    os.environ["no_grpc_proxy"] = "127.0.0.1"
    main()
