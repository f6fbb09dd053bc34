"""Forks, signals and the end of the interpreter, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest


def run(program: str, *arguments: str) -> str:
    """What a program of its own prints; it must end by itself, and well."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), *arguments], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)
    assert done.stderr == "", done.stderr
    return done.stdout


# A child that does not end within this many seconds hangs.
FORK = """
import os, signal, sys
def child(work):
    pid = os.fork()
    if pid == 0:
        signal.alarm(20)
        try:
            print(work(), flush=True)
        except gatepass.Error as error:
            print(type(error).__name__, flush=True)
        sys.exit(0)
    assert os.waitpid(pid, 0)[1] == 0, "the child did not end well"
"""


def test_a_forked_child_cannot_use_the_parents_connection() -> None:
    out = run(
        FORK
        + """
import asyncio, gatepass
from gatepass import aio
gp = gatepass.connect("memory:")
gp.roles.create(name="x")
pages = gp.roles.list()
reading = iter(pages)
next(reading)
child(lambda: gp.roles.get("r-1"))
child(lambda: gp.is_allowed("a-1", "rs-1"))
child(lambda: list(reading))
child(lambda: gp.close())
async def awaited(): return await aio.Client(gp._session, {}).roles.get("r-1")
child(lambda: asyncio.run(awaited()))
print(gp.roles.list().first().name)
"""
    )
    assert out.split() == ["ForkedError", "ForkedError", "ForkedError", "None", "ForkedError", "x"]


def test_a_forked_child_connects_for_itself(tmp_path: Path) -> None:
    out = run(
        FORK
        + """
import asyncio, gatepass
from gatepass import aio
gp = gatepass.connect("memory:")
def own():
    with gatepass.connect("memory:") as mine:
        return mine.roles.create(name="mine").name
child(own)
async def awaited():
    async with await aio.connect("memory:") as mine:
        return (await mine.roles.create(name="awaited")).name
asyncio.run(awaited())
child(lambda: asyncio.run(awaited()))
print(gp.roles.create(name="parent").name)
"""
    )
    assert out.split() == ["mine", "awaited", "parent"]


def test_a_file_that_was_open_at_the_fork_is_refused_in_the_child(tmp_path: Path) -> None:
    out = run(
        FORK
        + """
import gatepass
path = sys.argv[1]
gp = gatepass.connect(f"sqlite:{path}")
gp.roles.create(name="x")
child(lambda: gatepass.connect(f"sqlite:{path}"))
gp.close()
# Closed before the fork: the child may open it.
child(lambda: gatepass.connect(f"sqlite:{path}").roles.list().first().name)
""",
        str(tmp_path / "a.db"),
    )
    assert out.split() == ["ForkedError", "x"]


def test_multiprocessing_workers(tmp_path: Path) -> None:
    out = run(
        """
import multiprocessing, os, sys, gatepass
gp = gatepass.connect("memory:")
def inherited(_):
    try:
        return gp.roles.list().first()
    except gatepass.ForkedError:
        return "forked"
def own(_):
    with gatepass.connect("memory:") as mine:
        return mine.roles.create(name="x").name
with multiprocessing.get_context("fork").Pool(2) as pool:
    print(pool.map(inherited, range(2)), pool.map(own, range(2)))
"""
    )
    assert out.strip() == "['forked', 'forked'] ['x', 'x']"


def test_ctrl_c_interrupts_a_blocked_call() -> None:
    out = run(
        """
import signal, threading, time, gatepass
from gatepass import _native
session, _ = _native.Session.open([("url", "memory:")])
begun = threading.Event()
def interrupt():
    begun.wait()
    signal.raise_signal(signal.SIGINT)
threading.Thread(target=interrupt).start()
begun.set()
start = time.monotonic()
try:
    session.call("SelfTest.Never", {}, [])
except KeyboardInterrupt:
    print("interrupted")
assert time.monotonic() - start < 20
print(session.call("SelfTest.Late", {"millis": 0}, [])[0])
"""
    )
    assert out.split() == ["interrupted", "True"]


def test_a_signal_that_raises_nothing_gives_nothing_up() -> None:
    out = run(
        """
import signal
from gatepass import _native
session, _ = _native.Session.open([("url", "memory:")])
heard = []
signal.signal(signal.SIGALRM, lambda *_: heard.append(1))
signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
late = session.call("SelfTest.Late", {"millis": 400}, [])[0]
# At the interpreter's end the handler is gone.
signal.setitimer(signal.ITIMER_REAL, 0)
print(late, len(heard) > 1)
"""
    )
    assert out.split() == ["True", "True"]


@pytest.mark.parametrize("how", ["open", "in-flight", "thread", "awaited"])
def test_the_interpreter_ends_whatever_is_open(how: str) -> None:
    out = run(
        """
import asyncio, sys, threading, gatepass
from gatepass import _native
from gatepass._completions import outcome_of
how = sys.argv[1]
gp = gatepass.connect("memory:")
if how == "in-flight":
    cancel = gp._session.start(1_000_000, "SelfTest.Never", {}, [])
if how == "thread":
    threading.Thread(target=lambda: gp._session.call("SelfTest.Never", {}, []), daemon=True).start()
if how == "awaited":
    async def main():
        asyncio.ensure_future(outcome_of(lambda number: gp._session.start(number, "SelfTest.Never", {}, [])))
        await asyncio.sleep(0)
    asyncio.run(main())
print("end")
""",
        how,
    )
    assert out.strip() == "end"
