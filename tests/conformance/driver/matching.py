"""What a scenario expects, against what a runner answered.

Every language reads the same answer in its own way: a duration is "45m0s", a timedelta or a Rational, and a field that is not
set is a default, None or absent. Answers are compared by what they say.
"""

import re
from datetime import datetime, timezone
from fractions import Fraction

_DURATION = re.compile(r"-?(?:\d+(?:\.\d+)?(?:ms|h|m|s))+")
_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|h|m|s)")
_UNITS = {"h": Fraction(3600), "m": Fraction(60), "s": Fraction(1), "ms": Fraction(1, 1000)}
_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)")


def duration_of(text):
    """Seconds, or None where the text is no duration."""
    if not isinstance(text, str) or not _DURATION.fullmatch(text):
        return None
    total = sum(Fraction(number) * _UNITS[unit] for number, unit in _PART.findall(text))
    return -total if text.startswith("-") else total


def instant_of(text):
    """Microseconds since 1970, or None where the text is no instant."""
    match = _TIME.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        return None
    whole, fraction, zone = match.groups()
    instant = datetime.fromisoformat(whole + ("+00:00" if zone == "Z" else zone))
    seconds = int(instant.astimezone(timezone.utc).timestamp())
    # JavaScript's Date holds milliseconds: what is finer is no difference.
    return seconds * 1000 + int((fraction or "")[:3].ljust(3, "0"))


def is_nothing(value):
    """Whether a value is what a field says that was not set."""
    return value is None or value is False or value in ("", 0, "0", [], {}) or duration_of(value) == 0


def _key(name):
    return name.replace("_", "").lower()


def field_of(value, name):
    """A field, however the language spells its name."""
    if not isinstance(value, dict):
        return None
    if name in value:
        return value[name]
    wanted = _key(name)
    return next((held for known, held in value.items() if _key(known) == wanted), None)


def differences(expected, actual, at=""):
    """What is otherwise than expected, a sentence each."""
    if isinstance(expected, dict):
        special = [name for name in expected if name.startswith("$")]
        if special:
            return [line for name in special for line in _SPECIAL[name](expected[name], actual, at)]
        if expected and not isinstance(actual, dict):
            return [_differs(at, expected, actual)]
        return [
            line
            for name, wanted in expected.items()
            for line in differences(wanted, field_of(actual, name), f"{at}.{name}" if at else name)
        ]
    if isinstance(expected, list):
        actual = actual or []
        if not isinstance(actual, list) or len(expected) != len(actual):
            return [_differs(at, expected, actual)]
        pairs = enumerate(zip(expected, actual))
        return [line for index, (one, other) in pairs for line in differences(one, other, f"{at}[{index}]")]
    return [] if _same(expected, actual) else [_differs(at, expected, actual)]


def _same(expected, actual):
    if is_nothing(expected):
        return is_nothing(actual)
    if isinstance(expected, str):
        if len(expected) > 1 and expected[0] == expected[-1] == "/":
            return isinstance(actual, (str, int)) and re.search(expected[1:-1], str(actual)) is not None
        if expected == "*":
            return not is_nothing(actual)
        for read in (duration_of, instant_of):
            wanted = read(expected)
            if wanted is not None:
                return read(actual) == wanted
    if isinstance(expected, bool) or isinstance(actual, bool):
        return expected is actual
    # Numbers of 64 bits are text in JSON.
    return str(expected) == str(actual)


def _count(expected, actual, at):
    found = len(actual or [])
    return [] if found == expected else [f"{at or 'the answer'} has {found} entries, not {expected}"]


def _at_least(expected, actual, at):
    found = len(actual or [])
    return [] if found >= expected else [f"{at or 'the answer'} has {found} entries, fewer than {expected}"]


def _has(expected, actual, at):
    wanted = expected if isinstance(expected, list) else [expected]
    return [
        f"{at or 'the answer'} lacks {one!r}; it has {actual!r}"
        for one in wanted
        if not any(not differences(one, held) for held in actual or [])
    ]


def _lacks(expected, actual, at):
    wanted = expected if isinstance(expected, list) else [expected]
    return [
        f"{at or 'the answer'} has {one!r}"
        for one in wanted
        if any(not differences(one, held) for held in actual or [])
    ]


def _set(expected, actual, at):
    return _count(len(expected), actual, at) + _has(expected, actual, at)


def _not(expected, actual, at):
    return [] if differences(expected, actual) else [f"{at or 'the answer'} is {actual!r}"]


def _sorted_by(expected, actual, at):
    keys = [field_of(item, expected) for item in actual or []]
    return [] if keys == sorted(keys) else [f"{at or 'the answer'} is not in the order of {expected}: {keys}"]


_SPECIAL = {
    "$count": _count, "$at_least": _at_least, "$has": _has, "$lacks": _lacks, "$set": _set, "$not": _not,
    "$sorted_by": _sorted_by,
}


def _differs(at, expected, actual):
    return f"{at or 'the answer'} is {actual!r}, not {expected!r}"
