"""The project's own source, for tests that read it: files, syntax trees, who imports what."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APP_FOLDERS = ("core", "ui")


def app_files() -> list[Path]:
    """Return the modules of the app itself, without tests and set-up."""
    found = [ROOT / "main.py"]
    for folder in APP_FOLDERS:
        found += sorted((ROOT / folder).rglob("*.py"))
    return found


def name_of(path: Path) -> str:
    """Return a path as a person names it: core/storage/store.py."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imports_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield (line, dotted name) of every import, also inside functions and for types only.

    A name taken from a module counts as part of its path, because it may be a module itself.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            for alias in node.names:
                yield node.lineno, f"{module}.{alias.name}"
        elif isinstance(node, ast.Call) and called(node) in ("import_module", "__import__"):
            for given in node.args[:1]:
                is_known = isinstance(given, ast.Constant) and isinstance(given.value, str)
                yield node.lineno, given.value if is_known else "?"


def called(node: ast.Call) -> str:
    """Return the last name of what is called: setToolTip for self.badge.setToolTip(…)."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""
