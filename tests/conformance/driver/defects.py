"""Shows that the suite finds defects: puts each of `defects.yaml` into a copy of a language's package, and plays the suite with
it until a cell turns red.

    python -m driver.defects [LANGUAGE …]
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from .languages import CACHE, RUNNERS
from .table import HERE

ROOT = HERE.parents[1]


def _python(folder):
    shutil.copytree(ROOT / "bindings-python/python", folder / "python", ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    native = "gatepass/_native.abi3.so"
    (folder / "python" / native).symlink_to(ROOT / "bindings-python/python" / native)
    return folder / "python", {"CONFORMANCE_PYTHON": str(folder / "python")}


def _node(folder):
    """The runner looks for the package beside itself, and for the table above itself."""
    runner, package = folder / "runners/node", folder / "runners/node/node_modules/gatepass"
    package.mkdir(parents=True)
    shutil.copy(RUNNERS / "node/runner.mjs", runner)
    shutil.copy(HERE / "operations.json", folder)
    shutil.copytree(ROOT / "bindings-node/dist", package / "dist")
    for name in ("index.mjs", "package.json"):
        shutil.copy(ROOT / "bindings-node" / name, package)
    for native in (ROOT / "bindings-node").glob("*.node"):
        (package / native.name).symlink_to(native)
    return package, {"CONFORMANCE_NODE": str(runner)}


def _ruby(folder):
    shutil.copytree(ROOT / "bindings-ruby/lib", folder / "lib", ignore=shutil.ignore_patterns("*.so"))
    native = "gatepass/gatepass_ruby.so"
    (folder / "lib" / native).symlink_to(ROOT / "bindings-ruby/lib" / native)
    return folder / "lib", {"CONFORMANCE_RUBY": str(folder / "lib")}


def _java(folder):
    shutil.copytree(CACHE / "java", folder / "classes")
    shutil.copytree(ROOT / "bindings-java/java/main", folder / "main")
    return folder / "main", {"CONFORMANCE_JAVA": str(folder / "classes")}


def copy_of(language, folder, library):
    """A copy of a language's package with another native library; what its runner is to be told."""
    package, environment = _COPIES[language](folder)
    native = next(path for path in sorted(package.rglob("*")) if path.is_symlink())
    native.unlink()
    shutil.copyfile(library, native)
    return environment


_COPIES = {"python": _python, "python-aio": _python, "node": _node, "ruby": _ruby, "java": _java}


def _spoil(package, defect):
    path = package / defect["file"]
    text = path.read_text()
    if defect["was"] not in text:
        raise ValueError(f"{defect['file']} has no `{defect['was']}`: bring defects.yaml up to date")
    path.write_text(text.replace(defect["was"], defect["becomes"], 1))
    if path.suffix == ".java":
        classes = package.parent / "classes"
        command = ["javac", "-parameters", "-proc:none", "-nowarn", "-cp", str(classes), "-d", str(classes), str(path)]
        subprocess.run(command, check=True)


def _is_found(defect):
    """The cell that turned red, or nothing."""
    with tempfile.TemporaryDirectory(prefix="gatepass-defect-") as folder:
        package, environment = _COPIES[defect["language"]](Path(folder))
        _spoil(package, defect)
        return first_red(defect["language"], "memory", environment)


def first_red(language, endpoint, environment, *more):
    """The first cell that turns red with a language's spoiled copy, or nothing."""
    command = [sys.executable, "-m", "driver", "--languages", language, "--endpoints", endpoint, "--first-failure", *more]
    played = subprocess.run(command, cwd=HERE, env={**os.environ, **environment}, capture_output=True, text=True)
    red = [line for line in played.stdout.splitlines() if line.startswith("RED ")]
    if played.returncode not in (0, 1) or not red and played.returncode:
        raise RuntimeError(f"the suite did not run: {played.stdout[-500:]} {played.stderr[-2000:]}")
    return red[0] if red else None


def told(defects, where, found):
    """Says of each whether a cell turned red; whether one did for all."""
    missed = 0
    for defect in defects:
        red = found(defect)
        missed += red is None
        print(f"{'found ' if red else 'MISSED'} {defect[where]}: {defect['name']}" + (f"\n       {red}" if red else ""), flush=True)
    print(f"defects: {len(defects) - missed} of {len(defects)} turn a cell red")
    return not missed


def main():
    defects = yaml.safe_load((HERE / "defects.yaml").read_text())
    chosen = [defect for defect in defects if not sys.argv[1:] or defect["language"] in sys.argv[1:]]
    sys.exit(0 if told(chosen, "language", _is_found) else 1)


if __name__ == "__main__":
    main()
