"""The rules of ARCHITECTURE.md, read from the source: who may import whom, and where SQL lives."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.source_tree import ROOT, app_files, called, imports_in, name_of, tree_of

NOUNS = frozenset(
    {"choices", "model", "said", "errors", "changes", "task", "settings", "paths", "safe_text"}
)
MIDDLE = frozenset({"storage", "platforms", "importing", "scoring", "ranking", "log"})
QT = ("PySide6", "shiboken6", "PyQt6", "PyQt5")
SQL_LIBRARIES = ("sqlite3", "pysqlite3", "sqlite_utils", "apsw")
NETWORK = (
    "requests",
    "urllib3",
    "http",
    "urllib.request",
    "socket",
    "ftplib",
    "smtplib",
    "aiohttp",
)
_SQL = re.compile(
    r"\b(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s"
    r"|PRAGMA\s+\w+|BEGIN\s+IMMEDIATE|CREATE\s+(UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER)\s"
    r"|ALTER\s+TABLE\s|DROP\s+TABLE\s|ATTACH\s+DATABASE)",
    re.DOTALL,
)
APP = app_files()
#: Import by a name that is only known at run time: the files of a folder, the scorer of a spec.
_FINDERS = frozenset({"core.platforms.registry", "core.scoring.spec", "core.services"})
#: The program is also the scoring process, which must load nothing above the scorers.
_PROCESSES = frozenset({("main", "core.scoring.worker.main")})
_EXECUTES = frozenset({"execute", "executemany", "executescript"})


def part_of(module: str) -> str:
    """Return the part of the app to which a dotted name belongs; "" for other people's code."""
    names = [*module.split("."), "", ""]
    match names[0], names[1]:
        case "main", _:
            return "main"
        case "ui", "desktop" | "terminal":
            return f"ui.{names[1]}"
        case "ui", _:
            return "ui"
        case "core", "services":
            return "services"
        case "core", name if name in MIDDLE:
            return name
        case "core", name if name in NOUNS or name in ("", "credentials"):
            return name or "core"
        case "core", name:
            return f"core.{name}, which ARCHITECTURE.md does not name"
    return ""


def may_import(importer: str, imported: str) -> bool:
    """Whether the dependency rule lets one part of the app know another."""
    if importer == imported or imported in NOUNS:
        return True
    match importer:
        case "main":
            return imported in ("services", "ui", "ui.desktop", "ui.terminal")
        case "ui" | "ui.desktop" | "ui.terminal":
            return imported in ("services", "ui")
        case "services":
            return imported in MIDDLE or imported == "credentials"
    return False  # the middle packages and the nouns know nouns only


def wrong_imports(module: str, tree: ast.AST) -> Iterator[str]:
    """Yield what a module must not import, each with its line."""
    importer = part_of(module)
    is_core = module.startswith("core")
    is_terminal = module.startswith("ui.terminal")
    for line, imported in imports_in(tree):
        target = part_of(imported)
        if module in _FINDERS and imported.startswith("?"):
            continue
        if imported.startswith((".", "?")):
            yield f"line {line}: say the whole name of what is imported"
        elif (module, imported) in _PROCESSES:
            continue
        elif target and not may_import(importer, target):
            yield f"line {line}: {importer} must not know {imported}"
        elif imported.split(".")[0] in QT and (is_core or is_terminal):
            yield f"line {line}: only ui.desktop may know Qt"
        elif imported.split(".")[0] in SQL_LIBRARIES and importer != "storage":
            yield f"line {line}: only core.storage may know a database"
        elif is_network(imported) and importer != "platforms":
            yield f"line {line}: only core.platforms may reach the network"


def is_network(imported: str) -> bool:
    if imported.startswith("PySide6.QtNetwork"):
        # Sockets between processes, and what the system says of its connection, reach nowhere.
        harmless = ("QLocal", "QNetworkInformation")
        return not imported.removeprefix("PySide6.QtNetwork.").startswith(harmless)
    return any(imported == name or imported.startswith(name + ".") for name in NETWORK)


def sql_in(tree: ast.AST) -> Iterator[str]:
    """Yield the places where a text reads like SQL, or where something is executed."""
    for node in ast.walk(tree):
        found = _SQL.search(text_of(node))
        if found:
            yield f"line {node.lineno}: {found[0].strip()[:40]}"
        elif isinstance(node, ast.Call) and called(node) in _EXECUTES:
            yield f"line {node.lineno}: {called(node)}(…)"


def text_of(node: ast.AST) -> str:
    """Return what a text in the source says, with … where an f-string puts something in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(part) or "…" for part in node.values)
    return ""


def module_of(path: Path) -> str:
    name = name_of(path).removesuffix(".py").removesuffix("/__init__")
    return name.replace("/", ".")


def test_every_module_knows_only_what_lies_below_it():
    wrong = {name_of(path): list(wrong_imports(module_of(path), tree_of(path))) for path in APP}

    assert {name: found for name, found in wrong.items() if found} == {}


def test_sql_is_written_in_storage_only():
    outside = [path for path in APP if part_of(module_of(path)) != "storage"]
    wrong = {name_of(path): list(sql_in(tree_of(path))) for path in outside}

    assert {name: found for name, found in wrong.items() if found} == {}


def test_the_rules_are_kept_by_the_whole_app():
    assert len(APP) > 200
    assert {part_of(module_of(path)) for path in APP} >= {"main", "services", "ui.desktop", *MIDDLE}


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("core.services.inbox", "from PySide6.QtCore import QObject"),
        ("core.model", "def late():\n    import PySide6"),
        ("core.services.inbox", "from ui.desktop import app"),
        ("core.storage.store", "from core.log import verify"),
        ("core.scoring.train", "import core.importing.shape"),
        ("core.importing.shape", "def late():\n    from core import storage"),
        ("core.log.entry", "import importlib\nimportlib.import_module('core.storage.store')"),
        ("core.log.entry", "from . import merkle"),
        ("core.errors", "from core.services import Services"),
        ("core.ranking.urgency", "from core.credentials import Credentials"),
        ("core.services.inbox", "import core.helpers"),
        ("core.services.inbox", "import sqlite3"),
        ("core.services.inbox", "import requests"),
        ("core.scoring.worker", "from urllib.request import urlopen"),
        ("ui.desktop.app", "from core.storage.store import Store"),
        ("ui.desktop.app", "from core.platforms import http"),
        ("ui.desktop.app", "from PySide6.QtNetwork import QNetworkAccessManager"),
        ("ui.desktop.app", "from core.importing import sniff"),
        ("ui.desktop.app", "from ui.terminal.output import say"),
        ("ui.terminal.app", "from PySide6.QtCore import QObject"),
        ("ui.desktop.app", "from main import main"),
        ("main", "from core.storage.store import Store"),
    ],
)
def test_a_forbidden_import_is_noticed(module, source):
    assert len(list(wrong_imports(module, ast.parse(source)))) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("main", "from core.services import build_services\nfrom ui.desktop.app import run"),
        ("ui.desktop.app", "from core.errors import ParapetError\nfrom PySide6 import QtCore"),
        ("core.services.log", "from core.storage.store import Store\nfrom core.log import verify"),
        ("core.storage.store", "import sqlite_utils\nfrom core.errors import ProfileError"),
        ("core.platforms.http", "import requests\nfrom core.task import Task"),
        ("ui.desktop.links", "from urllib.parse import urlsplit"),
    ],
)
def test_an_allowed_import_is_let_pass(module, source):
    assert list(wrong_imports(module, ast.parse(source))) == []


@pytest.mark.parametrize(
    "source",
    [
        "connection.execute(words)",
        "x = 'SELECT id FROM comment'",
        "x = f'SELECT {names} FROM comment WHERE id = {number}'",
        "x = 'DELETE FROM decision'",
        "x = 'PRAGMA user_version'",
        "x = '''\nUPDATE comment\nSET state = ?'''",
    ],
)
def test_sql_elsewhere_is_noticed(source):
    assert list(sql_in(ast.parse(source)))


def test_packaging_is_no_package_of_ours():
    # A package of this name would hide the library “packaging” that pip and pytest use.
    assert not (ROOT / "packaging" / "__init__.py").exists()


_SHOWN = (".py", ".md", ".toml", ".json", ".jsonl", ".csv", ".txt", ".qss", ".yml", ".yaml", ".sh")
_OURS = (".ci", "core", "ui", "tests", "packaging", "resources")
_MACHINE = re.compile(
    r"(?<![\w.])/(?:home|Users|work|root)/(?!someone)[\w.-]+|\b[A-Z]:\\+Users\\+\w+"
)


def written_files() -> Iterator[Path]:
    for path in ROOT.iterdir():
        if path.is_file() and (path.suffix in _SHOWN or path.name in ("Makefile", "LICENSE")):
            yield path
    for folder in _OURS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and (path.suffix in _SHOWN or folder == ".ci"):
                yield path


def test_no_file_names_a_place_of_somebodys_machine():
    named = [
        f"{name_of(path)}: {found[0]}"
        for path in written_files()
        for found in _MACHINE.finditer(path.read_text(encoding="utf-8", errors="replace"))
    ]

    assert named == []
