"""The runner of the conformance suite in Python, through the client whose calls block."""

import contextlib
import json
import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import gatepass
from values import UNIONS, failed, given, keywords, made, plain, verified


class Runner:
    """What is open, and what was kept."""

    def __init__(self):
        self.clients, self.kept, self.begun, self.watches, self.scopes = {}, {}, {}, {}, {}
        self.pool = ThreadPoolExecutor(16)

    def run(self, command):
        try:
            return getattr(self, f"do_{command['do']}")(command)
        except Exception as error:
            return {"error": failed(error)}

    def answer(self, value, command=None):
        if command and command.get("keep"):
            self.kept[command["keep"]] = value
        return {"ok": plain(value), "shown": f"{value!r} {value}"}

    def do_reset(self, command):
        for watch in self.watches.values():
            watch.close()
        for client in reversed(self.clients.values()):
            client.close()
        for begun in self.begun.values():
            with contextlib.suppress(Exception):
                begun.result(10)
        self.clients, self.kept, self.begun, self.watches, self.scopes = {}, {}, {}, {}, {}
        return {"ok": None}

    def do_open(self, command):
        self.clients[command["as"]] = gatepass.connect(command["url"], **given(command["settings"], self.kept))
        return {"ok": None, "shown": repr(self.clients[command["as"]])}

    def do_acting(self, command):
        account = given(command["account"], self.kept)
        self.clients[command["as"]] = self.clients[command["of"]].acting_as(account)
        return {"ok": None}

    def do_close(self, command):
        self.clients[command["as"]].close()
        return {"ok": None}

    def do_revision(self, command):
        return self.answer(self.clients[command["as"]].revision)

    def do_call(self, command):
        return self.answer(self.called(command), command)

    def called(self, command):
        service = getattr(self.clients[command["as"]], command["service"])
        args, options = given(command["args"], self.kept), given(command["options"], self.kept)
        shape, entity = command["shape"], command.get("entity")
        if shape == "create":
            create = service.create_response if command.get("whole") else service.create
            if entity in UNIONS:
                return create(made(entity, args), **options)
            if command.get("whole"):
                return create(getattr(gatepass, entity)(**args), **options)
            return create(**keywords(entity, args), **options)
        if shape == "update":
            subject = args.pop("entity")
            changed = subject.replace(**given(command["change"], self.kept))
            return service.update(changed, **options)
        method = getattr(service, command["method"] + ("_response" if command.get("whole") else ""), None)
        method = method or getattr(service, command["method"])
        if shape == "list":
            found = method(*([args.pop("filter")] if "filter" in args else []), *command.get("values", ()), **args, **options)
            return [found.first()] if command.get("take") == 1 else list(found)
        return method(**args, **options)

    def do_pages(self, command):
        service = getattr(self.clients[command["as"]], command["service"])
        args, options = given(command["args"], self.kept), given(command["options"], self.kept)
        filter = [args.pop("filter")] if "filter" in args else []
        found = getattr(service, command["method"])(*filter, *command["values"], **args, **options)
        return {"ok": [len(page) for page in found.pages()]}

    def do_modify(self, command):
        service = getattr(self.clients[command["as"]], command["service"])
        change = given(command["change"], self.kept)
        options = given(command["options"], self.kept)
        return self.answer(service.modify(given(command["id"], self.kept), lambda now: now.replace(**change), **options), command)

    def do_start(self, command):
        self.begun[command["id"]] = self.pool.submit(self.run, command["command"])
        return {"ok": None}

    def do_join(self, command):
        return self.begun.pop(command["id"]).result(60)

    def do_allowed(self, command):
        account, resource = given(command["account"], self.kept), given(command["resource"], self.kept)
        return self.answer(self.clients[command["as"]].is_allowed(account, resource))

    def do_watch(self, command):
        args, options = given(command["args"], self.kept), given(command["options"], self.kept)
        self.watches[command["id"]] = self.clients[command["as"]].watch(**args, **options)
        return {"ok": self.watches[command["id"]].revision}

    def do_next(self, command):
        watch = self.watches[command["id"]]
        return self.answer([next(watch) for _ in range(command["count"])])

    def do_stop(self, command):
        watch = self.watches.pop(command["id"])
        watch.close()
        return {"ok": watch.revision}

    def do_access(self, command):
        args, options = given(command["args"], self.kept), given(command["options"], self.kept)
        scope = self.clients[command["as"]].access(**args, **options)
        request = scope.__enter__()
        self.scopes[command["id"]] = scope
        return self.answer(request, command)

    def do_leave(self, command):
        scope = self.scopes.pop(command["id"])
        error = RuntimeError("the block failed") if command["failing"] else None
        scope.__exit__(type(error) if error else None, error, None)
        return self.answer(scope.remaining)

    def do_verify(self, command):
        return self.answer(verified(command["what"], command["args"]))

    def do_print(self, command):
        value = made(command["entity"], given(command["args"], self.kept))
        return {"ok": None, "shown": f"{value!r} {value}"}

    def do_show(self, command):
        value = self.kept[command["name"]]
        return {"ok": None, "shown": f"{value!r} {value} {value!s} {value:}"}


def main():
    logging.basicConfig(stream=sys.stderr, level=logging.DEBUG)
    # What is answered alone goes to the driver.
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    runner = Runner()
    for line in sys.stdin:
        print(json.dumps(runner.run(json.loads(line))), file=out, flush=True)
    runner.do_reset({})


main()
