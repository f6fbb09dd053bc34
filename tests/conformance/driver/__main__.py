"""`tests/conformance/run`: plays all scenarios with all runners at all places, and prints one table.

    run [--languages python,node] [--endpoints memory] [--only TEXT] [--file TEXT] [--jobs N] [--results FILE] [--first-failure] [--full]

Plain scenarios are played by each runner at one place, another one each, so that all places have their share; with `--full`, or
GATEPASS_FULL set, at all of them. Everything else is always played everywhere.
"""

import argparse
import concurrent.futures
import json
import os
import sys
import threading
import time
from pathlib import Path

import yaml

from . import languages, stories
from .coverage import uncovered
from .places import ENDPOINTS, Places, program
from .play import Differs, Play
from .runner import RunnerError
from .table import HERE, Operations, endpoints_of, load

ROOT = HERE.parents[1]

# The exit status that says so (`xtask/src/audit.rs`).
SKIPPED = 77


def main():
    options = _options()
    operations = Operations()
    scenarios = [one for one in load(operations) if _chosen(one, options)]
    if not scenarios:
        sys.exit(f"no scenario has `{options.only}` in its name and `{options.file}` in its file's")
    wanted = options.languages.split(",") if options.languages else list(languages.ALL)
    if unknown := [name for name in wanted if name not in languages.ALL]:
        sys.exit(f"no runner is called {', '.join(unknown)}; there are {', '.join(languages.ALL)}")
    excuses = Excuses(yaml.safe_load((HERE / "excuses.yaml").read_text()) or [])
    places = Places(program(ROOT))
    results = Results(options)
    endpoints = options.endpoints.split(",") if options.endpoints else list(ENDPOINTS)
    tasks = []
    for turn, name in enumerate(wanted):
        why = languages.ALL[name].missing(ROOT)
        for number, scenario in enumerate(scenarios):
            is_plain = scenario["file"].startswith("plain/") and not options.full
            for endpoint in ENDPOINTS:
                cell = (name, scenario["name"], endpoint)
                if endpoint not in endpoints_of(scenario):
                    results.add(cell, "none", "only at " + ", ".join(endpoints_of(scenario)))
                elif excuse := excuses.of(name, scenario["name"], endpoint):
                    results.add(cell, "excused", excuse)
                elif why:
                    results.add(cell, "missing", why)
                elif is_plain and endpoint != endpoints[(number + turn) % len(endpoints)]:
                    results.add(cell, "left", "another place's turn")
                elif endpoint in endpoints:
                    tasks.append((cell, scenario))
    try:
        _play_all(tasks, options, operations, places, results)
    finally:
        places.close()
    if not options.only and not options.file:
        results.wrong += uncovered(scenarios, operations)
        troubled = stories.count(scenarios)[2]
        print(f"stories in which something goes wrong on the way, beyond a refusal: {troubled}")
        if troubled < stories.LEAST:
            results.wrong.append(f"there are fewer than {stories.LEAST} such stories")
    excuses.check(results, wanted, scenarios)
    sys.exit(results.report(wanted, endpoints, len(scenarios)))


def _options():
    parser = argparse.ArgumentParser(prog="tests/conformance/run")
    parser.add_argument("--languages", help="runners, with commas between; all without it")
    parser.add_argument("--endpoints", help="memory, sqlite, server; all without it")
    parser.add_argument("--only", default="", help="scenarios with this in their names")
    parser.add_argument("--file", default="", help="scenarios of files with this in their names")
    parser.add_argument("--jobs", type=int, default=max(2, os.cpu_count() or 2), help="runners at once")
    parser.add_argument("--results", help="a file for a line of JSON for each cell")
    parser.add_argument("--full", action="store_true", default=bool(os.environ.get("GATEPASS_FULL")), help="every scenario everywhere")
    parser.add_argument("--first-failure", action="store_true", help="ends at the first red cell")
    return parser.parse_args()


def _chosen(scenario, options):
    return options.only in scenario["name"] and options.file in scenario["file"]


def _play_all(tasks, options, operations, places, results):
    """Every job plays a share of one language's cells with a runner of its own."""
    shares = {}
    for number, task in enumerate(tasks):
        shares.setdefault((task[0][0], number % options.jobs), []).append(task)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for done in [pool.submit(_play, name, share, operations, places, results) for (name, _), share in shares.items()]:
            done.result()


def _play(name, share, operations, places, results):
    runner = None
    for cell, scenario in share:
        if results.ended.is_set():
            break
        if runner is None or not runner.is_alive():
            runner = languages.ALL[name].start(ROOT)
        start = time.monotonic()
        place = None
        try:
            place = places.fresh(cell[2], "proxy" in (scenario.get("needs") or []))
            Play(_fresh(scenario), runner, place, places, operations).run()
            results.add(cell, "passed", None, time.monotonic() - start)
        except Differs as error:
            results.add(cell, "failed", str(error), time.monotonic() - start)
        except Exception as error:  # whatever a runner answered: this cell is red, and the others are played
            results.add(cell, "failed", f"{type(error).__name__}: {error}", time.monotonic() - start)
            if isinstance(error, RunnerError):
                runner.kill()
        finally:
            if place is not None:
                place.leave()
    if runner is not None:
        runner.stop()


def _fresh(scenario):
    return {**scenario, "secrets": list(scenario.get("secrets") or [])}


class Excuses:
    """Cells that are known to be empty, each with its reason."""

    def __init__(self, lines):
        self._lines = lines
        self._used = set()

    def of(self, language, scenario, endpoint):
        for number, line in enumerate(self._lines):
            fits = line.get("language", language) == language and line.get("endpoint", endpoint) == endpoint
            if fits and line["scenario"] == scenario:
                self._used.add(number)
                return line["reason"]
        return None

    def check(self, results, wanted, scenarios):
        """An excuse that nothing needs is a mistake."""
        names = {one["name"] for one in scenarios}
        for number, line in enumerate(self._lines):
            is_asked = line["scenario"] in names and line.get("language", wanted[0]) in wanted
            if is_asked and number not in self._used:
                results.wrong.append(f"excuses.yaml excuses nothing with {line}")


class Results:
    """What became of every cell."""

    def __init__(self, options):
        self._cells, self._lock = {}, threading.Lock()
        self._file = open(options.results, "w") if options.results else None
        self._first = options.first_failure
        self.ended = threading.Event()
        self.wrong = []

    def add(self, cell, verdict, why=None, took=0.0):
        with self._lock:
            self._cells[cell] = (verdict, why)
            language, scenario, endpoint = cell
            if self._file:
                line = {"language": language, "scenario": scenario, "endpoint": endpoint, "verdict": verdict, "why": why}
                print(json.dumps({**line, "seconds": round(took, 3)}), file=self._file, flush=True)
            if verdict == "failed":
                print(f"RED {language} × {endpoint} × {scenario}\n    {why}", flush=True)
                if self._first:
                    self.ended.set()

    def report(self, wanted, endpoints, scenarios):
        """Prints the table; the exit status."""
        counts = {}
        for (language, _, endpoint), (verdict, _) in self._cells.items():
            counts.setdefault((language, endpoint), {}).setdefault(verdict, 0)
            counts[language, endpoint][verdict] += 1
        print(f"\nconformance: {scenarios} scenarios (passed; behind it: `other`: for other places; `in turn`: left to another runner)")
        print(f"{'':<14}" + "".join(f"{endpoint:>30}" for endpoint in endpoints))
        for language in wanted:
            print(f"{language:<14}" + "".join(f"{_cell(counts.get((language, one), {})):>30}" for one in endpoints))
        totals = {}
        for verdict, _ in self._cells.values():
            totals[verdict] = totals.get(verdict, 0) + 1
        for verdict in ("excused", "missing"):
            said = sorted({(key[0], why) for key, (found, why) in self._cells.items() if found == verdict})
            for language, why in said:
                number = sum(1 for key, held in self._cells.items() if held == (verdict, why) and key[0] == language)
                print(f"{verdict}: {language}: {number} cells: {why}")
        for line in self.wrong:
            print(f"wrong: {line}")
        print("cells: " + ", ".join(f"{totals.get(name, 0)} {name}" for name in ("passed", "failed", "excused", "missing")))
        if totals.get("failed") or self.wrong:
            return 1
        if totals.get("missing"):
            # Said by name above: `cargo xtask test` shows it as skipped, and never as passed.
            print("SKIPPED: some languages could not be played here")
            return SKIPPED
        return 0 if totals.get("passed") else 1


def _cell(counts):
    parts = [str(counts.get("passed", 0))]
    marks = (("none", "other"), ("left", "in turn"), ("excused", "excused"), ("failed", "FAILED"), ("missing", "MISSING"))
    parts += [f"{counts[name]} {mark}" for name, mark in marks if counts.get(name)]
    return " ".join(parts)


main()
