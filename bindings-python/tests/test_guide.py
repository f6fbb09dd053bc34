"""The guide's programs, as they stand in `docs/guides/python.md`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "python.md"


def blocks(kind: str) -> list[str]:
    """What stands between fences of this kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", GUIDE.read_text(), re.MULTILINE | re.DOTALL)


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments], cwd=folder, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, (done.stdout, done.stderr)
    return done.stdout


def test_the_guides_program_runs(tmp_path: Path) -> None:
    parts = blocks("python")
    assert len(parts) > 8
    (tmp_path / "guide.py").write_text("\n\n".join(parts))
    said = run(tmp_path, "guide.py")
    assert "granted" in said and "NOT_FOUND" in said


def test_the_guides_test_passes(tmp_path: Path) -> None:
    (test,) = blocks("python test")
    (tmp_path / "test_mine.py").write_text(test)
    assert "1 passed" in run(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "gatepass._pytest")
