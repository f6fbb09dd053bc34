"""The runners: how each is started, and what it needs."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from .runner import Runner

CACHE = Path(__file__).resolve().parents[1] / ".cache"
RUNNERS = Path(__file__).resolve().parents[1] / "runners"


@dataclass(frozen=True)
class Language:
    """One runner."""

    name: str
    command: Callable
    # What must be there: built by `run`, and by each language's own `run`.
    needs: Callable
    environment: Callable = lambda root: {}

    def missing(self, root):
        """Why it cannot be started, or nothing."""
        absent = [str(path) for path in self.needs(root) if not Path(path).exists()]
        return f"not built: {', '.join(absent)}" if absent else None

    def start(self, root):
        environment = {**os.environ, "GATEPASS_URL": "", "PYTHONDONTWRITEBYTECODE": "1", **self.environment(root)}
        return Runner(self.name, self.command(root), environment)


def _python(name, script):
    return Language(
        name,
        lambda root: [sys.executable, "-W", "error", str(RUNNERS / "python" / script)],
        lambda root: [_package("python", root / "bindings-python/python") / "gatepass/_native.abi3.so"],
        lambda root: {"PYTHONPATH": str(_package("python", root / "bindings-python/python"))},
    )


def _package(language, folder):
    """Where a language's package is: as it was built, or a copy that has a defect on purpose (`defects.py`)."""
    return Path(os.environ.get(f"CONFORMANCE_{language.upper()}", folder))


def _target(root):
    return Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))


def _rust(root):
    return Path(os.environ.get("CONFORMANCE_RUST", _target(root) / "debug/gatepass-conformance"))


ALL = {
    language.name: language
    for language in (
        Language("rust", lambda root: [str(_rust(root))], lambda root: [_rust(root)]),
        _python("python", "blocking.py"),
        _python("python-aio", "awaited.py"),
        Language(
            "node",
            lambda root: ["node", str(_package("node", RUNNERS / "node") / "runner.mjs")],
            lambda root: [root / "bindings-node/dist/index.js", RUNNERS / "node/node_modules/gatepass"],
        ),
        Language(
            "ruby",
            lambda root: ["ruby", "-w", "-I", str(_package("ruby", root / "bindings-ruby/lib")), str(RUNNERS / "ruby" / "runner.rb")],
            lambda root: [root / "bindings-ruby/lib/gatepass/gatepass_ruby.so"],
        ),
        Language(
            "java",
            lambda root: [
                "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", str(_package("java", CACHE / "java")),
                f"-Dgatepass.native={_target(root) / 'debug/libgatepass_java.so'}", "Runner", str(RUNNERS.parent / "operations.json"),
            ],
            lambda root: [CACHE / "java/Runner.class", _target(root) / "debug/libgatepass_java.so"],
        ),
    )
}
