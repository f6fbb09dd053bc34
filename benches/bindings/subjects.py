"""Who is measured: a program for each language, in a process of its own, that prints its figures as JSON."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from server import Server

HERE = Path(__file__).parent
STAGE = HERE / ".cache"
STRONGDM_PAGE = 50
"""How many entities StrongDM's SDKs ask for at a time."""
STRONGDM_JAVA = "io.github.strongdm:strongdm-sdk-java:17.5.0"

IMPORTS = 21
IMPORT = """
import sys, time
begun = time.perf_counter()
{statement}
took = time.perf_counter() - begun
pages = int(open("/proc/self/statm").read().split()[1])
import os
print(took, pages * os.sysconf("SC_PAGE_SIZE"))
"""


def imports(modules: tuple[str, ...]) -> dict[str, dict[str, float]]:
    """Median time and resident memory of fresh interpreters, one after another in turns; the first turn warms files up."""
    statements = {"nothing": "pass", **{module: f"import {module}" for module in modules}}
    taken: dict[str, list[tuple[float, int]]] = {name: [] for name in statements}
    for turn in range(IMPORTS):
        for name, statement in statements.items():
            program = IMPORT.format(statement=statement)
            done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
            seconds, size = done.stdout.split()
            if turn > 0:
                taken[name].append((float(seconds), int(size)))
    median = lambda values: statistics.median(values)
    return {
        name: {"seconds": median(one[0] for one in figures), "bytes": median(one[1] for one in figures)}
        for name, figures in taken.items()
    }


def program(language: str) -> list[str]:
    match language:
        case "python":
            return [sys.executable, str(HERE / "subjects" / "figures.py")]
        case "strongdm":
            return [sys.executable, str(HERE / "subjects" / "strongdm_figures.py")]
        case "node":
            return ["node", str(STAGE / "node" / "figures.mjs")]
        case "java":
            return ["java", f"-Dgatepass.native={os.environ['GATEPASS_JAVA_NATIVE']}", "-cp", str(STAGE / "java"), "Figures"]
        case "strongdm-java":
            classes = (STAGE / "strongdm-java" / "classpath").read_text().strip()
            return ["java", "-cp", f"{STAGE / 'strongdm-java'}:{classes}", "StrongDmFigures"]
        case "ruby":
            return ["ruby", "-I", str(STAGE / "ruby" / "lib"), str(HERE / "subjects" / "figures.rb")]
    raise ValueError(language)


def run(language: str, arguments: list[str], **variables: str) -> dict[str, Any]:
    print(f"{language} {arguments[0]} …", file=sys.stderr, flush=True)
    done = subprocess.run(
        program(language) + arguments, env={**os.environ, **variables}, stdout=subprocess.PIPE, text=True, timeout=1_200
    )
    if done.returncode != 0:
        sys.exit(f"error: {language}: {' '.join(arguments)} failed")
    return {"subject": language, **json.loads(done.stdout)}


def listing(language: str, server: Server, filter_: str, count: int, page: int = 0) -> dict[str, Any]:
    """Seconds of processor and by the clock for each resource of a list, and a digest of what came."""
    figure = run(
        language, ["list", server.url, filter_, str(count), str(page), str(21 if count <= 1_000 else 3)],
        ACCESS_KEY=server.keys["access_key"], SECRET_KEY=server.keys["secret_key"],
    )
    if figure["count"] != count:
        sys.exit(f"error: {language} was given {figure['count']} resources of {count}")
    return figure


def checking(language: str, file: Path, questions: Path) -> dict[str, Any]:
    """Seconds for each question, and for a call of an empty function with the same arguments."""
    return run(language, ["check", f"sqlite:{file}?exclusive=1", str(questions)])


def strongdm_java() -> str | None:
    """Makes ready StrongDM's SDK for Java; why it cannot be had otherwise."""
    folder = STAGE / "strongdm-java"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    group, artifact, version = STRONGDM_JAVA.split(":")
    (folder / "pom.xml").write_text(
        "<project><modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>bench</artifactId><version>1</version>"
        f"<dependencies><dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version>"
        "</dependency></dependencies></project>"
    )
    resolve = ["mvn", "--batch-mode", "--quiet", "dependency:build-classpath", "-Dmdep.outputFile=classpath"]
    done = subprocess.run(resolve, cwd=folder, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        missing = [line for line in done.stdout.splitlines() if artifact in line]
        return f"not measured: Maven's registry gives no {STRONGDM_JAVA}" + ("" if missing else " (or Maven failed)")
    classes = (folder / "classpath").read_text().strip()
    sources = [str(HERE / "subjects" / name) for name in ("StrongDmFigures.java", "Lists.java")]
    compile_ = ["javac", "-proc:none", "-nowarn", "-cp", classes, "-d", ".", *sources]
    done = subprocess.run(compile_, cwd=folder, capture_output=True, text=True)
    return None if done.returncode == 0 else f"not measured: the program does not compile against {STRONGDM_JAVA}"
