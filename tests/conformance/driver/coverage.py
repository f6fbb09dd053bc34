"""Whether every operation and every kind of error has its scenario."""

# Kinds of errors that are shown elsewhere, and where.
ELSEWHERE = {"FORKED": "a runner does not fork; each language's own lifecycle tests do"}

# Steps that call operations without naming them.
_IMPLIED = {
    "allowed": ("Access.Check",), "clock": ("Testing.SetClock", "Testing.AdvanceClock"), "fault": ("Testing.Disturb",),
    "seen": ("Testing.Seen",), "watch": ("Events.Watch",),
}


def uncovered(scenarios, operations):
    """What nothing plays, a sentence each."""
    called, failed = set(), set()
    for scenario in scenarios:
        for step in scenario["given"] + scenario["steps"]:
            called.update(step[name] for name in ("do", "pages") if name in step)
            called.update(f"{step['modify']}.{name}" for name in ("Get", "Update") if "modify" in step)
            called.update(name for action, names in _IMPLIED.items() if action in step for name in names)
            error = step.get("error")
            kind = error.get("kind") if isinstance(error, dict) else error
            failed.update((kind or "").strip("/").split("|"))
    missing = [f"no scenario calls {name}" for name in operations.names() if name not in called]
    return missing + [f"no scenario fails with {kind}" for kind in operations.codes if kind not in failed | set(ELSEWHERE)]
