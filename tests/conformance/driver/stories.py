"""Counts the stories in which something goes wrong on the way: `python -m driver.stories [--names]`.

A story has at least three steps. What goes wrong: a `fault` (a reply that is lost, a stream that is cut, a late or failed answer),
an `expiry` (the clock moves in the middle of it), a `race` (calls at the same time, or a write on what another changed meanwhile),
a `restart`, a connection that is closed or a block that fails (`broken off`), or a `refusal` in the middle, after which it goes on.
"""

import sys
from collections import Counter

from .table import Operations, load

LEAST = 100


def troubles(scenario):
    """What goes wrong in a scenario, by the names above."""
    steps = scenario["steps"]
    if not scenario["file"].startswith("stories/") or len(scenario["given"]) + len(steps) < 3:
        return set()
    found = set()
    for number, step in enumerate(steps):
        before, after = scenario["given"] + steps[:number], steps[number + 1 :]
        if "fault" in step:
            found.add("fault")
        if "clock" in step and str(step["clock"]).startswith("+") and before and after:
            found.add("expiry")
        if "start" in step or _kind(step) == "REVISION_MISMATCH":
            found.add("race")
        if "reopen" in step:
            found.add("restart")
        if "close" in step or step.get("failing"):
            found.add("broken off")
        if "error" in step and before and after:
            found.add("refusal")
    return found


def _kind(step):
    error = step.get("error")
    return error.get("kind") if isinstance(error, dict) else error


def count(scenarios):
    """How many there are with each, how many with any, and how many with more than a refusal."""
    all_found = [found for found in map(troubles, scenarios) if found]
    return Counter(name for found in all_found for name in found), len(all_found), sum(1 for found in all_found if found - {"refusal"})


def main():
    scenarios = load(Operations())
    by_name, any_of_them, beyond = count(scenarios)
    if "--names" in sys.argv[1:]:
        for scenario in scenarios:
            if found := troubles(scenario):
                print(f"{', '.join(sorted(found))}: {scenario['name']}")
    for name, number in by_name.most_common():
        print(f"{number:>5} {name}")
    print(f"stories with something that goes wrong: {any_of_them}; with more than a refusal: {beyond}")


if __name__ == "__main__":
    main()
