"""Shows that the suite finds defects in what all languages stand on: puts each of `defects.rust.yaml` into a copy of the
repository, builds the library or the runner of one language from it, and plays the scenario that should find it.

    python -m driver.rust_defects [TEXT …]      those with one of these texts in their part or name; all without any
    python -m driver.rust_defects --check       whether each can still be put in, and names a scenario that exists

One after another: a copy and a target folder are kept in `.cache/defects`, so that only what a defect changes is built anew. The
server, the scenarios and the driver are those of the repository itself.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from .defects import copy_of, first_red, told
from .languages import CACHE
from .table import HERE, Operations, load

ROOT = HERE.parents[1]
TREE, TARGET = CACHE / "defects/tree", CACHE / "defects/target"

_EXTENSIONS = [f"gatepass-{language}/extension" for language in ("python", "node", "java", "ruby")]
# All packages together, as everything else here is built: their features are the same, and what is compiled already is used.
_BUILD = ["cargo", "build", "--quiet", "--workspace", "--exclude", "gatepass-benches", "--features", ",".join(_EXTENSIONS)]


def main():
    defects = yaml.safe_load((HERE / "defects.rust.yaml").read_text())
    if stale := _stale(defects):
        sys.exit("bring defects.rust.yaml up to date: " + "; ".join(stale))
    wanted = sys.argv[1:]
    if wanted == ["--check"]:
        return
    chosen = [one for one in defects if not wanted or any(text in f"{one['part']}: {one['name']}" for text in wanted)]
    _prepare()
    sys.exit(0 if chosen and told(chosen, "part", _found) else 1)


def _stale(defects):
    """The defects that the code or the scenarios have left behind."""
    names = {scenario["name"] for scenario in load(Operations())}
    stale = []
    for defect in defects:
        if (ROOT / defect["file"]).read_text().count(defect["was"]) != 1:
            stale.append(f"{defect['file']} does not have `{defect['was']}` once")
        if not any(defect["scenario"] in name for name in names):
            stale.append(f"no scenario is called `{defect['scenario']}`")
    return stale


def _prepare():
    """The copy as the repository is now. What did not change keeps its time, so that it is not built again."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        there, copy = ROOT / name, TREE / name
        if not there.exists():
            copy.unlink(missing_ok=True)
        elif not copy.exists() or copy.read_bytes() != there.read_bytes():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(there, copy)
            shutil.copymode(there, copy)
    built = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    if not TARGET.exists() and built.exists():
        # What other crates are compiled to is shared; cargo replaces files, and never writes into them.
        shutil.copytree(built / "debug", TARGET / "debug", copy_function=os.link, ignore=shutil.ignore_patterns("incremental"))


def _found(defect):
    """The cell that turned red, or nothing."""
    path = TREE / defect["file"]
    text = path.read_text()
    path.write_text(text.replace(defect["was"], defect["becomes"], 1))
    try:
        with tempfile.TemporaryDirectory(prefix="gatepass-defect-") as folder:
            language, environment = _built(defect, Path(folder))
            return first_red(language, defect["endpoint"], environment, "--full", "--only", defect["scenario"])
    finally:
        path.write_text(text)


def _built(defect, folder):
    """The language that plays, and what its runner is to be told."""
    is_core = defect["part"] != "bindings-common"
    language = "rust" if is_core else defect.get("language", "python")
    what = ["--bin", "gatepass-conformance"] if is_core else ["--lib"]
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET)}
    built = subprocess.run([*_BUILD, *what], cwd=TREE, env=environment, capture_output=True, text=True)
    if built.returncode:
        raise RuntimeError(f"`{defect['name']}` does not build: {built.stderr[-3000:]}")
    if is_core:
        return language, {"CONFORMANCE_RUST": str(TARGET / "debug/gatepass-conformance")}
    return language, copy_of(language, folder, TARGET / f"debug/libgatepass_{language}.so")


if __name__ == "__main__":
    main()
