//! A wheel, by maturin.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::{Workshop, text};

pub(super) fn package(workshop: &Workshop) -> Result<String> {
    let source = workshop.root.join("bindings-python");
    let tools = workshop.out.join("tools");
    workshop.call(&workshop.root, "python3", &["-m", "venv", text(&tools)?])?;
    workshop.call(
        &workshop.root,
        text(&tools.join("bin/pip"))?,
        &["install", "--quiet", "--disable-pip-version-check", "maturin>=1.7,<2", "twine>=6,<7"],
    )?;
    let mut arguments = vec!["build", "--quiet", "--out", text(&workshop.out)?];
    if workshop.release {
        arguments.push("--release");
    }
    // What a test left beside the sources would be packed too.
    let left = source.join("python/gatepass/_native.abi3.so");
    if left.exists() {
        fs::remove_file(left)?;
    }
    // maturin takes what stands in the package's folder alone.
    let licence = source.join("LICENSE");
    fs::copy(workshop.root.join("LICENSE"), &licence)?;
    let built = workshop.call(&source, text(&tools.join("bin/maturin"))?, &arguments);
    fs::remove_file(&licence)?;
    built?;
    let mut made = fs::read_dir(&workshop.out)?.filter_map(|entry| Some(entry.ok()?.path()));
    let wheel = made
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("maturin made a wheel")?;
    workshop.call(&workshop.out, text(&tools.join("bin/twine"))?, &["check", "--strict", text(&wheel)?])?;
    fs::remove_dir_all(&tools)?;
    let name = wheel.file_name().and_then(|name| name.to_str()).context("a wheel has a name")?;
    // Any Python from 3.10 on; maturin says `manylinux` of what it found to need no newer C library, else `linux`.
    ensure!(name.contains("-cp310-abi3-"), "{name} is not for every Python from 3.10 on");

    let environment = workshop.empty.join("environment");
    workshop.call(&workshop.empty, "python3", &["-m", "venv", text(&environment)?])?;
    let python = environment.join("bin/python");
    let python = text(&python)?;
    let install =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", text(&wheel)?];
    workshop.alone(&[], python, &install)?;
    let about = "import importlib.metadata as m, gatepass._native as n; \
        files = [str(file) for file in m.files('gatepass')]; \
        assert any(file.endswith('LICENSE') for file in files) and any(file.endswith('py.typed') for file in files), files; \
        assert 'Privileged access' in m.metadata('gatepass').get_payload(), 'no README'; \
        print(n.__file__)";
    let native = workshop.alone(&[], python, &["-c", about])?;
    if workshop.release {
        workshop.is_stripped(native.as_ref())?;
    }
    let program = workshop.quickstart("quickstart.py")?;
    workshop.alone(&[], python, &[text(&program)?])
}
