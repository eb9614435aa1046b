"""Set Parapet up and start it: `python packaging/bootstrap.py run|test|…`.

Standard library only, so that it runs before anything is installed; the same on Windows. It must
also start on an older Python, to say that it is too old. PARAPET_EXTRAS names further extras of
pyproject.toml to install, as in `make test EXTRAS=detoxify`.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "parapet-setup"
MIN_PYTHON = (3, 11)
SYSTEM_PACKAGES = (
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "fonts-dejavu-core",
)
_NO_ROOM = "No space left on device"
_LINT = (
    ["-m", "ruff", "check", "."],
    ["-m", "ruff", "format", "--check", "."],
    ["-m", "mypy"],
)


def side_by_side(cores: int) -> tuple[str, ...]:
    """Return how many processes run the tests; those of one xdist_group stay in one of them.

    One more than there are cores, as tests of the window wait for its timers a fifth of the time.
    """
    return ("-n", str(min(cores + 1, 4)), "--dist", "loadgroup")


_SIDE_BY_SIDE = side_by_side(os.cpu_count() or 1)
_COMMANDS = {
    "run": (["main.py"],),
    "lint": _LINT,
    "test": (*_LINT, ["-m", "pytest", *_SIDE_BY_SIDE]),
    "test-long": (*_LINT, ["-m", "pytest", *_SIDE_BY_SIDE, "--long"]),
    "bench": (["-m", "tests.benchmarks"],),
    "screenshots": (["tests/screenshots/make_screenshots.py"],),
    "readme-pictures": (["tests/screenshots/make_screenshots.py", "--readme"],),
    "translations": (["packaging/translations.py"],),
}


_EXTRAS = {"run": (), "translations": (), "bench": ("test", "bench")}
_USUAL_EXTRAS = ("test",)
_EXTRAS_VARIABLE = "PARAPET_EXTRAS"
_NAMED_EXTRA = re.compile(r"^(\w+) = \[", re.MULTILINE)
# Loading the part of Qt that draws on X finds every library that a window would miss.
_QT_PROBE = """
import ctypes, pathlib, sys
import PySide6.QtNetwork, PySide6.QtWidgets
if sys.argv[1:] == ["X"]:
    plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    for plugin in plugins.glob("libqxcb.so"):
        ctypes.CDLL(str(plugin))
"""


class SetupError(Exception):
    """Set-up cannot go on; the message is one sentence for the person."""


def main(argv: Sequence[str]) -> int:
    """Do what a target asks for; returns the exit code."""
    target, words = argv[0] if argv else "run", list(argv[1:])
    if words[:1] == ["--"]:
        words = words[1:]
    try:
        check_python(sys.version_info[:2])
        if target == "install-system-packages":
            return install_system_packages()
        if target not in _COMMANDS:
            raise SetupError(f"“{target}” is not a target. There are: {', '.join(_COMMANDS)}.")
        python = prepare(extras_for(target, os.environ))
        if has_screen(os.environ, sys.platform) or target != "run":
            check_qt(python, is_on_x=target == "run" and bool(os.environ.get("DISPLAY")))
        return run_all(python, _COMMANDS[target], words, target)
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def check_python(version: tuple[int, ...]) -> None:
    """Refuse a Python that is too old."""
    if version < MIN_PYTHON:
        raise SetupError(
            f"Parapet needs Python {MIN_PYTHON[0]}.{MIN_PYTHON[1]} or newer; this is "
            f"{version[0]}.{version[1]}."
        )


def venv_python(venv: Path, platform: str) -> Path:
    """Return the interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def extras_for(target: str, environment: Mapping[str, str]) -> set[str]:
    """Return the extras that a target needs, and those that the person asked for."""
    asked = set(environment.get(_EXTRAS_VARIABLE, "").replace(",", " ").split())
    unknown = asked - known_extras()
    if unknown:
        raise SetupError(
            f"“{min(unknown)}” is not an extra. There are: {', '.join(sorted(known_extras()))}."
        )
    return asked | set(_EXTRAS.get(target, _USUAL_EXTRAS))


def known_extras() -> set[str]:
    """Return the extras that pyproject.toml names."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    part = text.partition("[project.optional-dependencies]")[2].partition("\n[")[0]
    return set(_NAMED_EXTRA.findall(part))


def wanted_stamp(extras: Iterable[str], kept: str) -> str:
    """Return what the stamp must say: the project file's digest and all extras set up so far."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return " ".join([digest, *sorted({*kept.split()[1:], *extras} & known_extras())])


def prepare(extras: Iterable[str]) -> Path:
    """Make the virtual environment and install what is missing; returns its interpreter."""
    python = venv_python(VENV, sys.platform)
    kept = STAMP.read_text(encoding="ascii") if STAMP.exists() else ""
    # Without its stamp, an environment may be half of one: set-up was cut off.
    if not python.exists() or (not kept and not has_pip(python)):
        make_venv()
    wanted = wanted_stamp(extras, kept)
    if kept == wanted:
        return python
    say("Installing what Parapet needs; the first time takes a few minutes …")
    named = ",".join(wanted.split()[1:])
    install(python, f"{ROOT}[{named}]" if named else str(ROOT))
    STAMP.write_text(wanted, encoding="ascii")
    return python


def has_pip(python: Path) -> bool:
    """Whether an environment can install anything."""
    command = [str(python), "-m", "pip", "--version"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    """Make the virtual environment beside the code, in place of a half one."""
    say("Making a virtual environment in .venv …")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetupError(venv_trouble(made.stdout + made.stderr))


def venv_trouble(said: str) -> str:
    """Return one sentence on why there is no virtual environment."""
    if "ensurepip" in said or "No module named" in said:
        return "Python’s venv is missing. On Debian or Ubuntu: sudo apt-get install python3-venv"
    if _NO_ROOM in said:
        return f"There is no room for a virtual environment in “{VENV}”. Free 1 GB, then try again."
    lines = [line.strip() for line in said.splitlines() if line.strip()] or ["nothing was said"]
    return f"The virtual environment “{VENV}” could not be made: {lines[-1]}"


def install(python: Path, what: str) -> None:
    """Install the project into its environment."""
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(
        [*pip, "--editable", what], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SetupError(pip_trouble(done.stderr))


def pip_trouble(stderr: str) -> str:
    """Return one sentence on why pip failed."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    last = next((line for line in reversed(lines) if line.startswith("ERROR")), "")
    marks = ("Temporary failure in name resolution", "Connection", "Network is unreachable")
    if _NO_ROOM in stderr:
        return "There is no room for the packages. Free 1 GB, then try again."
    if any(mark in stderr for mark in marks):
        return "The packages cannot be downloaded: there is no network. Connect, then try again."
    return f"The packages could not be installed. pip says: {last or (lines or ['nothing'])[-1]}"


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window could open."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def check_qt(python: Path, *, is_on_x: bool = False) -> None:
    """Say in one line what to install when Qt's system libraries are missing."""
    command = [str(python), "-c", _QT_PROBE, *(["X"] if is_on_x else [])]
    tried = subprocess.run(command, capture_output=True, text=True, check=False)
    if tried.returncode:
        raise SetupError(qt_trouble(tried.stderr))


def qt_trouble(stderr: str) -> str:
    """Return the line that helps, from what the failed import said."""
    if "cannot open shared object file" in stderr:
        return f"Qt needs system libraries: sudo apt-get install {' '.join(SYSTEM_PACKAGES)}"
    lines = stderr.strip().splitlines() or ["nothing was said"]
    return f"Qt cannot start: {lines[-1]}"


def install_system_packages() -> int:
    """Install the Debian packages; needs root."""
    apt = shutil.which("apt-get")
    if apt is None:
        raise SetupError("This system has no apt-get; install Qt’s libraries in its own way.")
    if os.geteuid() != 0:
        raise SetupError("Installing system packages needs root: sudo make install-system-packages")
    subprocess.run([apt, "update", "-qq"], check=False)
    command = [apt, "install", "-y", "-qq", "--no-install-recommends", *SYSTEM_PACKAGES]
    return subprocess.run(command, check=False).returncode


def run_all(
    python: Path, commands: Sequence[Sequence[str]], words: Sequence[str], target: str
) -> int:
    """Run the commands of a target one after another; stop at the first that fails."""
    environment = dict(os.environ)
    if target != "run":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    for number, command in enumerate(commands, start=1):
        extra = list(words) if number == len(commands) else []
        done = subprocess.run(
            [str(python), *command, *extra], cwd=ROOT, env=environment, check=False
        )
        if done.returncode:
            return done.returncode
    return 0


def say(words: str) -> None:
    """Tell how far the set-up is."""
    sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
