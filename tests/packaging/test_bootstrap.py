"""The set-up on a strange machine: whatever is missing there is one line that helps."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def loaded():
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bootstrap(tmp_path, monkeypatch):
    """The set-up of a fresh clone in which no command is really run."""
    module = loaded()
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "parapet-setup")
    monkeypatch.delenv("PARAPET_EXTRAS", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    return module


class Machine:
    """Answers commands as a machine would, and remembers them."""

    def __init__(self, venv):
        self._venv = venv
        self.commands = []
        self.answers = {}
        self.environments = []

    def __call__(self, command, **more):
        words = " ".join(map(str, command[1:]))
        self.commands.append(words)
        self.environments.append(more.get("env"))
        for part, (code, stderr) in self.answers.items():
            if part in words:
                return subprocess.CompletedProcess(command, code, "", stderr)
        if " venv " in f" {words} ":
            python = loaded().venv_python(self._venv, sys.platform)
            python.parent.mkdir(parents=True)
            python.write_text("")
        return subprocess.CompletedProcess(command, 0, "", "")

    def ran(self, part):
        return [words for words in self.commands if part in words]


@pytest.fixture
def machine(bootstrap, monkeypatch):
    machine = Machine(bootstrap.VENV)
    monkeypatch.setattr(bootstrap.subprocess, "run", machine)
    return machine


@pytest.fixture
def refused(bootstrap, capsys):
    """Run a target that cannot go on; returns its one line."""

    def run(*words):
        capsys.readouterr()
        assert bootstrap.main(words) == 1
        said = [line for line in capsys.readouterr().err.splitlines() if not line.endswith("…")]
        assert len(said) == 1
        return said[0]

    return run


def test_a_fresh_clone_is_set_up_once(bootstrap, machine):
    assert bootstrap.main(["test"]) == 0
    assert len(machine.ran("venv")) == 1
    assert machine.ran("pip install") == [
        f"-m pip install --quiet --disable-pip-version-check --editable {bootstrap.ROOT}[test]"
    ]
    assert len(machine.ran("-m pytest")) == 1

    assert bootstrap.main(["run"]) == 0
    assert len(machine.ran("pip install")) == 1


def test_running_needs_no_test_tools(bootstrap, machine):
    bootstrap.main(["run"])

    assert machine.ran("pip install")[0].endswith(f"--editable {bootstrap.ROOT}")


def test_the_words_are_brought_up_to_date_without_test_tools(bootstrap, machine):
    assert bootstrap.main(["translations"]) == 0

    assert machine.ran("pip install")[0].endswith(f"--editable {bootstrap.ROOT}")
    assert machine.commands[-1] == "packaging/translations.py"


def test_another_extra_is_added_and_then_kept(bootstrap, machine, monkeypatch):
    bootstrap.main(["test"])
    monkeypatch.setenv("PARAPET_EXTRAS", "detoxify")
    bootstrap.main(["test"])
    monkeypatch.delenv("PARAPET_EXTRAS")
    bootstrap.main(["test"])

    installs = machine.ran("pip install")
    assert [words.rpartition("[")[2] for words in installs] == ["test]", "detoxify,test]"]


def test_a_changed_project_file_installs_anew(bootstrap, machine, monkeypatch, tmp_path):
    bootstrap.main(["test"])
    (tmp_path / "pyproject.toml").write_text("[project.optional-dependencies]\ntest = [\n]\n")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    bootstrap.main(["test"])

    assert len(machine.ran("pip install")) == 2


def test_the_benchmarks_bring_their_peers(bootstrap):
    assert bootstrap.extras_for("bench", {}) == {"test", "bench"}
    assert bootstrap.extras_for("run", {"PARAPET_EXTRAS": "openvino, detoxify"}) == {
        "openvino",
        "detoxify",
    }


def test_an_extra_that_does_not_exist_is_named_with_those_that_do(refused, monkeypatch):
    monkeypatch.setenv("PARAPET_EXTRAS", "torch")

    assert refused("test").startswith("“torch” is not an extra. There are: bench, detoxify,")


def test_a_target_that_does_not_exist(refused):
    assert refused("tset").startswith("“tset” is not a target. There are: run, lint, test,")


def test_a_python_that_is_too_old(bootstrap, refused, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 13, "final", 0))

    assert refused("run") == "Parapet needs Python 3.11 or newer; this is 3.10."


def test_an_old_python_can_read_the_set_up_at_least():
    source = (ROOT / "packaging" / "bootstrap.py").read_text(encoding="utf-8")
    code = "import ast, sys; ast.parse(sys.stdin.read(), feature_version=(3, 7))"

    subprocess.run([sys.executable, "-c", code], input=source, text=True, check=True)
    assert "from __future__ import annotations" in source


@pytest.mark.parametrize(
    ("stderr", "says"),
    [
        ("The virtual environment was not created: ensurepip is not available", "python3-venv"),
        ("/usr/bin/python3: No module named venv", "python3-venv"),
        ("OSError: [Errno 28] No space left on device: 'x'", "no room for a virtual environment"),
        ("Error: [Errno 13] Permission denied: '/usr/share'", "Permission denied"),
    ],
)
def test_no_virtual_environment(bootstrap, machine, refused, stderr, says):
    machine.answers["-m venv"] = (1, stderr)

    assert says in refused("run")
    assert not bootstrap.VENV.exists()
    assert machine.ran("pip") == []


def test_an_environment_that_was_cut_off_is_made_again(bootstrap, machine):
    python = bootstrap.venv_python(bootstrap.VENV, sys.platform)
    python.parent.mkdir(parents=True)
    python.write_text("")
    machine.answers["pip --version"] = (1, "No module named pip")
    machine.answers["-m venv"] = (0, "")

    assert bootstrap.main(["run"]) == 0
    assert "--clear" in machine.ran("venv")[0]


@pytest.mark.parametrize(
    ("stderr", "says"),
    [
        (
            "WARNING: Retrying … Temporary failure in name resolution\nERROR: No matching "
            "distribution found for numpy",
            "there is no network. Connect, then try again.",
        ),
        ("NewConnectionError: Network is unreachable", "there is no network"),
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "no room"),
        ("noise\nERROR: No matching distribution found for torch==2.13.0\n", "found for torch"),
        ("", "nothing"),
    ],
)
def test_packages_that_cannot_be_installed(bootstrap, machine, refused, stderr, says):
    machine.answers["pip install"] = (1, stderr)

    assert says in refused("test")
    assert not bootstrap.STAMP.exists()
    assert bootstrap.main(["test"]) == 1
    assert len(machine.ran("pip install")) == 2  # it is tried again, not taken for done


def test_missing_libraries_of_qt_are_named_as_debian_packages(machine, refused):
    machine.answers["PySide6"] = (
        1,
        "Traceback …\nImportError: libEGL.so.1: cannot open shared object file: No such file",
    )

    line = refused("run")
    assert line.startswith("Qt needs system libraries: sudo apt-get install ")
    assert "libegl1" in line
    assert "libxcb-cursor0" in line
    assert machine.ran("main.py") == []


def test_another_trouble_of_qt_is_told_as_it_is(machine, refused):
    machine.answers["PySide6"] = (1, "ImportError: DLL load failed")

    assert refused("test") == "Qt cannot start: ImportError: DLL load failed"


def test_what_a_window_on_x_needs_is_tried_before_it_opens(bootstrap, machine):
    bootstrap.main(["run"])
    bootstrap.main(["test"])

    tried = [words.rpartition("\n")[2] for words in machine.ran("PySide6")]
    assert tried == [" X", ""]


def test_without_a_screen_nothing_is_asked_of_qt(bootstrap, machine, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    machine.answers["PySide6"] = (1, "ImportError: libEGL.so.1: cannot open shared object file")

    assert bootstrap.main(["run", "--", "queue"]) == 0
    assert machine.ran("main.py") == ["main.py queue"]


def test_a_target_stops_at_its_first_failure(bootstrap, machine):
    machine.answers["ruff format"] = (3, "")

    assert bootstrap.main(["test", "--", "-k", "x"]) == 3
    assert machine.ran("-m mypy") == []


@pytest.mark.parametrize(("cores", "processes"), [(1, 2), (2, 3), (3, 4), (4, 4), (64, 4)])
def test_tests_run_in_a_process_more_than_there_are_cores_and_four_at_most(
    bootstrap, cores, processes
):
    assert bootstrap.side_by_side(cores) == ("-n", str(processes), "--dist", "loadgroup")


def test_words_go_to_the_last_command_and_tests_have_no_screen(bootstrap, machine):
    bootstrap.main(["test", "--", "-k", "story"])

    # What the person says comes after, so that `-n 0` undoes it.
    side_by_side = " ".join(bootstrap.side_by_side(os.cpu_count()))
    assert machine.commands[-1] == f"-m pytest {side_by_side} -k story"
    assert machine.environments[-1]["QT_QPA_PLATFORM"] == "offscreen"
    assert not any("story" in words for words in machine.ran("ruff"))


@pytest.mark.parametrize(
    ("environment", "platform", "has_screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_where_a_window_can_open(bootstrap, environment, platform, has_screen):
    assert bootstrap.has_screen(environment, platform) is has_screen


def test_system_packages_need_root_and_debian(bootstrap, refused, monkeypatch):
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
    assert "no apt-get" in refused("install-system-packages")

    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert refused("install-system-packages").endswith("sudo make install-system-packages")


def test_the_ci_checks_with_the_detoxify_extra():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert "make test EXTRAS=detoxify" in script
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
