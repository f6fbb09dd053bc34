"""Plays one scenario with one runner at one place."""

import re
from datetime import datetime, timedelta, timezone

from .matching import differences, duration_of, field_of, instant_of, is_nothing

_NAME = re.compile(r"\$(\w+)((?:\.\w+|\[\d+\])*)(?:([+-])([\dhms.]+))?")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")

# The key of a step that says what it does.
ACTIONS = (
    "do", "connect", "clock", "join", "watch", "next", "stop", "access", "leave", "modify", "allowed", "close", "fault", "seen",
    "revision", "verify", "reopen", "pages", "show", "print",
)


class Differs(Exception):
    """Something is otherwise than the scenario says."""


class Play:
    """One scenario at one place."""

    def __init__(self, scenario, runner, place, places, table):
        self.scenario, self.runner, self.place, self._places, self._table = scenario, runner, place, places, table
        self.saved = {}
        self.kept = set()
        self.now = None
        self.shown = []

    def run(self):
        """Plays it; raises [`Differs`] naming the step."""
        self._ask({"do": "reset"})
        self._open("root", self.place.url, self.place.settings)
        steps = self.scenario["given"] + self.scenario["steps"]
        for number, step in enumerate(steps, 1):
            if self.place.endpoint not in step.get("at", (self.place.endpoint,)):
                continue
            try:
                self._step(step)
            except Differs as differs:
                raise Differs(f"step {number} ({_title(step)}): {differs}") from None
        self._nothing_left()
        self._ask({"do": "reset"})
        self._no_secret()

    # --- steps

    def _step(self, step):
        action = next(name for name in ACTIONS if name in step)
        answer = getattr(self, f"_{action}")(step)
        if answer is None or step.get("start"):
            return
        self._judge(step, answer)

    def _judge(self, step, answer):
        wanted = step.get("error")
        failed = answer.get("error")
        if failed is not None:
            self.shown.append(str(failed))
        if wanted is None and failed is not None:
            raise Differs(f"failed with {failed.get('kind')}: {failed.get('message')} (field {failed.get('field')})")
        if wanted is not None:
            if failed is None:
                raise Differs(f"did not fail; it answered {answer.get('ok')!r}")
            self._judge_error(wanted, failed)
            return
        value = answer.get("ok")
        self.shown.append(str(answer.get("shown", "")))
        if "shows" not in step:
            # What is shown once is shown where a step says so.
            self.shown.append(str(value))
        if "save" in step:
            name = step["save"]
            self.saved[name] = value
        found = differences(self._filled(step["expect"], plain=True), value) if "expect" in step else []
        for name in step.get("secret", ()):
            self.scenario.setdefault("secrets", []).append(field_of(value, name))
        if found:
            raise Differs("; ".join(found))

    def _judge_error(self, wanted, failed):
        if wanted == "argument":
            wanted = {"kind": "ARGUMENT"}
        if isinstance(wanted, str):
            wanted = {"kind": wanted}
        wanted = self._filled(wanted, plain=True)
        found = []
        for name, value in wanted.items():
            actual = failed.get(name)
            if name == "message":
                if not re.search(value, failed.get("message") or ""):
                    found.append(f"its message is {failed.get('message')!r}, which lacks {value!r}")
            elif is_nothing(value) and is_nothing(actual):
                pass
            elif differences(value, actual):
                found.append(f"its {name} is {actual!r}, not {value!r} ({failed.get('message')})")
        kind = failed.get("kind")
        if kind != "ARGUMENT":
            code = self._table.codes.get(kind)
            if failed.get("code") != code:
                found.append(f"its code is {failed.get('code')}, not {code}")
            spelt = re.sub(r"(?i)(error|exception)$", "", failed.get("class", "")).lower()
            if spelt != kind.replace("_", "").lower():
                found.append(f"its class is {failed.get('class')}, not that of {kind}")
        if found:
            raise Differs("; ".join(found))

    def _do(self, step):
        operation = self._table.operation(step["do"])
        args = step.get("with") or {}
        command = {
            "do": "call", "as": step.get("as", "root"), "operation": operation["operation"],
            "service": operation["service"], "method": operation["method"], "shape": operation["shape"],
            "entity": operation.get("entity"), "args": self._filled(args), "options": self._filled(step.get("options") or {}),
        }
        for name in ("whole", "values", "page", "take"):
            if name in step:
                command[name] = self._filled(step[name])
        if "change" in step:
            command["change"] = self._filled(step["change"])
        if "save" in step and "start" not in step:
            command["keep"] = step["save"]
            self.kept.add(step["save"])
        if "start" in step:
            command["id"] = step["start"]
            return self._ask({"do": "start", "id": step["start"], "command": command})
        return self._ask(command)

    def _modify(self, step):
        operation = self._table.operation(f"{step['modify']}.Update")
        command = {
            "do": "modify", "as": step.get("as", "root"), "service": operation["service"], "entity": operation["entity"],
            "id": self._filled(step["id"]), "change": self._filled(step["change"]),
            "options": self._filled(step.get("options") or {}),
        }
        if "save" in step:
            command["keep"] = step["save"]
            self.kept.add(step["save"])
        if "start" in step:
            return self._ask({"do": "start", "id": step["start"], "command": command})
        return self._ask(command)

    def _join(self, step):
        return self._ask({"do": "join", "id": step["join"]})

    def _pages(self, step):
        operation = self._table.operation(step["pages"])
        return self._ask({
            "do": "pages", "as": step.get("as", "root"), "operation": operation["operation"], "service": operation["service"],
            "method": operation["method"], "args": self._filled(step.get("with") or {}),
            "options": self._filled(step.get("options") or {}), "values": self._filled(step.get("values") or []),
        })

    def _connect(self, step):
        name, options = step["connect"], self._filled(step.get("options") or {})
        if "account" not in step:
            given = {**({} if step.get("without_keys") else self.place.settings), **options}
            url = self._filled(step.get("url", self.place.url), plain=True)
            return self._ask({"do": "open", "as": name, "url": url, "settings": given})
        if self.place.endpoint != "server":
            return self._ask({"do": "acting", "as": name, "of": "root", "account": self._filled(step["account"])})
        operation = self._table.operation("Credentials.Create")
        made = self._ask({
            "do": "call", "as": "root", "operation": operation["operation"], "service": "credentials", "method": operation["method"],
            "shape": operation["shape"], "entity": operation.get("entity"),
            "args": {"account": self._filled(step["account"]), "name": f"of {name}"}, "options": {}, "whole": True,
        })
        if "error" in made:
            return made
        keys = {key: field_of(made["ok"], key) for key in ("access_key", "secret_key")}
        return self._ask({"do": "open", "as": name, "url": self.place.url, "settings": {**keys, **options}})

    def _open(self, name, url, settings):
        answer = self._ask({"do": "open", "as": name, "url": url, "settings": settings})
        if "error" in answer:
            raise Differs(f"cannot connect to {url}: {answer['error']}")

    def _clock(self, step):
        said = str(step["clock"])
        if said.startswith("+"):
            answer = self._testing("AdvanceClock", {"by": said[1:]})
        else:
            answer = self._testing("SetClock", {"time": self._filled(said, plain=True)})
        if "ok" in answer:
            held = answer["ok"]
            time = held if isinstance(held, str) else field_of(held, "time")
            self.now = datetime.fromtimestamp(instant_of(time) / 1000, timezone.utc)
        return answer

    def _testing(self, method, args):
        operation = self._table.operation(f"Testing.{method}")
        return self._ask({
            "do": "call", "as": "root", "operation": operation["operation"], "service": "testing", "method": operation["method"],
            "shape": "call", "entity": None, "args": args, "options": {},
        })

    def _fault(self, step):
        fault = step["fault"]
        if "method" in fault:
            return self._testing("Disturb", self._filled(fault))
        if self.place.proxy is None:
            raise Differs("this fault needs a proxy; say `needs: [proxy]`")
        self.place.proxy.order(fault)
        return None

    def _nothing_left(self):
        left = self.place.proxy.left() if self.place.proxy else {}
        if left:
            raise Differs(f"nothing met these faults: {left}")

    def _seen(self, step):
        """The calls that arrived since this was asked last, of one method."""
        answer = self._testing("Seen", {})
        if "ok" in answer:
            held = answer["ok"]
            calls = held if isinstance(held, list) else field_of(held, "calls") or []
            answer["ok"] = [call for call in calls if step["seen"] in (None, "", field_of(call, "method"))]
        return answer

    def _watch(self, step):
        return self._ask({
            "do": "watch", "id": step["watch"], "as": step.get("as", "root"), "args": self._filled(step.get("with") or {}),
            "options": self._filled(step.get("options") or {}),
        })

    def _next(self, step):
        return self._ask({"do": "next", "id": step["next"], "count": step.get("count", 1)})

    def _stop(self, step):
        return self._ask({"do": "stop", "id": step["stop"]})

    def _access(self, step):
        return self._ask({
            "do": "access", "id": step["access"], "as": step.get("as", "root"), "args": self._filled(step.get("with") or {}),
            "options": self._filled(step.get("options") or {}), "keep": step.get("save"),
        })

    def _leave(self, step):
        return self._ask({"do": "leave", "id": step["leave"], "failing": step.get("failing", False)})

    def _allowed(self, step):
        account, resource = (self._filled(one) for one in step["allowed"])
        return self._ask({"do": "allowed", "as": step.get("as", "root"), "account": account, "resource": resource})

    def _close(self, step):
        return self._ask({"do": "close", "as": step["close"]})

    def _revision(self, step):
        return self._ask({"do": "revision", "as": step["revision"]})

    def _verify(self, step):
        return self._ask({"do": "verify", "what": step["verify"], "args": self._filled(step["with"], plain=True)})

    def _show(self, step):
        """How the runner's language prints what was kept."""
        return self._ask({"do": "show", "name": step["show"]})

    def _print(self, step):
        """How it prints a value that the program made, before anything is sent."""
        return self._ask({"do": "print", "entity": step["print"], "args": self._filled(step["with"])})

    def _reopen(self, step):
        """Ends every connection, and connects anew: what is kept in memory alone is gone."""
        if self.place.endpoint == "memory":
            raise Differs("an engine in memory cannot be opened again")
        answer = self._ask({"do": "close", "as": "root"})
        if "error" in answer:
            return answer
        return self._ask({"do": "open", "as": "root", "url": self.place.url, "settings": self.place.settings})

    # --- values

    def _ask(self, command):
        return self.runner.ask({name: value for name, value in command.items() if value is not None})

    def _filled(self, value, plain=False):
        """A value with what was saved in the places of its names. A name alone stands for the entity itself where the runner
        kept one (what there is one of has no id), unless it is to be `plain`."""
        if isinstance(value, dict):
            return {name: self._filled(held, plain) for name, held in value.items()}
        if isinstance(value, list):
            return [self._filled(held, plain) for held in value]
        if not isinstance(value, str):
            return value
        match = _NAME.fullmatch(value)
        if match and match[1] == "now":
            return self._instant(match)
        if match and match[1] in self.saved:
            if not match[2] and not plain and match[1] in self.kept and isinstance(self.saved[match[1]], dict):
                return {"$kept": match[1]}
            found = self._found(match)
            return field_of(found, "id") if isinstance(found, dict) and field_of(found, "id") and not match[2] else found
        if "$" not in value:
            return value
        return _NAME.sub(lambda one: str(self._found(one)) if one[1] in self.saved else self._text(one), value)

    def _text(self, match):
        return self._instant(match) if match[1] == "now" else match[0]

    def _found(self, match):
        value = self.saved[match[1]]
        for name, index in _STEP.findall(match[2] or ""):
            value = field_of(value, name) if name else value[int(index)]
            if value is None:
                raise Differs(f"`{match[0]}` is nothing: `{match[1]}` is {self.saved[match[1]]!r}")
        if match[3]:
            if instant_of(value) is not None:
                moved = datetime.fromtimestamp(instant_of(value) / 1000, timezone.utc)
                return _said(_moved(moved, match))
        return value

    def _instant(self, match):
        now = self.now or datetime.now(timezone.utc).replace(microsecond=0)
        return _said(_moved(now, match))

    def _no_secret(self):
        """Nothing that was printed, logged or told in an error holds a secret."""
        secrets = [text for text in self.scenario.get("secrets", ()) if text]
        if not secrets:
            return
        places = {"an answer, a printed value or an error": "\n".join(self.shown), "a log": self.runner.logged()}
        if self.place.server is not None:
            places["the server's log"] = self.place.server.logged()
        for secret in secrets:
            for name, text in places.items():
                if secret in text:
                    at = text.index(secret)
                    raise Differs(f"the secret `{secret}` stands in {name}: …{text[max(0, at - 80):at + 40]}…")


def _moved(instant, match):
    if not match[3]:
        return instant
    by = timedelta(seconds=float(duration_of(match[4])))
    return instant + by if match[3] == "+" else instant - by


def _said(instant):
    return instant.isoformat().replace("+00:00", "Z")


def _title(step):
    action = next(name for name in ACTIONS if name in step)
    return f"{action}: {step[action]}" + (f" as {step['as']}" if "as" in step else "")
