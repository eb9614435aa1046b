"""Bring the German of the window up to date: `make translations` (see CONTRIBUTING).

lupdate reads the words of ui/desktop into resources/translations/parapet_de.ts, where Linguist or
an editor translates them; lrelease makes the .qm beside it, which the window loads. The sentences
of the core are read from its source, since it knows no Qt: the patterns of errors, of Sentence and
of counted. They are also listed in sentences.json, by which the window knows stored text again.
"""

import ast
import json
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
_TOOLS = Path(sys.executable).parent
SENTENCES = TRANSLATIONS / "sentences.json"
_CONTEXT = "Sentences"
_ROOT_ERROR = "ParapetError"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def updated(ts: Path, root: Path = ROOT) -> str:
    """Return a .ts with the words of the window as they are now, translated as far as it was.

    lupdate alone would not do: in Python it takes a count for one only in `tr`, not in `translate`.
    """
    tree = _words(root)
    known = {_key(context, one): one for context, one in _messages(ET.parse(ts).getroot())}  # noqa: S314 - ours
    for context, message in _messages(tree):
        _dress(message, known.get(_key(context, message)))
    tree.set("language", "de_DE")
    tree.set("sourcelanguage", "en")
    ET.indent(tree, "    ")
    return _HEAD + ET.tostring(tree, encoding="unicode") + "\n"


def patterns(root: Path = ROOT) -> list[str]:
    """Return what the core can say: every literal that makes a Sentence."""
    trees = [ast.parse(file.read_text("utf-8")) for file in sorted((root / "core").rglob("*.py"))]
    errors = _errors(trees)
    found = {
        literal
        for tree in trees
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for given in _given(call, errors)
        for literal in _literals(given)
    }
    return sorted(one for one in found if any(said.strip(" .,:") for said in _said_in(one)))


def listed(found: list[str]) -> str:
    """Return patterns as they stand in sentences.json."""
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


def release(ts: Path, qm: Path) -> None:
    """Make the .qm that the window loads; what is not translated is left out."""
    command = [_TOOLS / "pyside6-lrelease", ts, "-qm", qm]
    subprocess.run(command, check=True, capture_output=True)


def _words(root: Path) -> ET.Element:
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        sources = sorted((root / "ui" / "desktop").rglob("*.py"))
        command = [_TOOLS / "pyside6-lupdate", "-locations", "none", *sources, "-ts", found]
        subprocess.run(command, check=True, capture_output=True)
        tree = ET.parse(found).getroot()  # noqa: S314 - just made
    context = ET.SubElement(tree, "context")
    ET.SubElement(context, "name").text = _CONTEXT
    for pattern in patterns(root):
        ET.SubElement(ET.SubElement(context, "message"), "source").text = pattern
    return tree


def _errors(trees: list[ast.Module]) -> set[str]:
    """Return the names of ParapetError and of all that descends from it."""
    classes = [one for tree in trees for one in ast.walk(tree) if isinstance(one, ast.ClassDef)]
    known, before = {_ROOT_ERROR}, 0
    while len(known) > before:
        before = len(known)
        known |= {one.name for one in classes if known & {_last(base) for base in one.bases}}
    return known


def _given(call: ast.Call, errors: set[str]) -> list[ast.expr]:
    name = _last(call.func)
    if name == "counted":
        return call.args[1:3]
    return call.args[:1] if name == "Sentence" or name in errors else []


def _last(name: ast.expr) -> str:
    """Return the last part of a dotted name."""
    return name.attr if isinstance(name, ast.Attribute) else getattr(name, "id", "")


def _literals(given: ast.expr) -> list[str]:
    if isinstance(given, ast.IfExp):
        return [*_literals(given.body), *_literals(given.orelse)]
    is_text = isinstance(given, ast.Constant) and isinstance(given.value, str)
    return [given.value] if is_text else []


def _said_in(pattern: str) -> list[str]:
    return [said for said, *_ in string.Formatter().parse(pattern)]


def _messages(tree: ET.Element) -> list[tuple[str, ET.Element]]:
    return [
        (context.findtext("name", ""), message)
        for context in tree.findall("context")
        for message in context.findall("message")
    ]


def _key(context: str, message: ET.Element) -> tuple[str, str]:
    return context, message.findtext("source", "")


def _dress(message: ET.Element, before: ET.Element | None) -> None:
    """Give a message its translation of before, or mark it as waiting for one."""
    is_counted = re.search("%L?n", message.findtext("source", "")) is not None
    for old in message.findall("translation"):
        message.remove(old)
    kept = before.find("translation") if before is not None else None
    if is_counted:
        message.set("numerus", "yes")
    if kept is not None:
        message.append(kept)
        return
    waiting = ET.SubElement(message, "translation", type="unfinished")
    for _ in range(2 * is_counted):
        ET.SubElement(waiting, "numerusform")


if __name__ == "__main__":
    SENTENCES.write_text(listed(patterns()), encoding="utf-8")
    for found in sorted(TRANSLATIONS.glob("*.ts")):
        found.write_text(updated(found), encoding="utf-8")
        release(found, found.with_suffix(".qm"))
        print(f"{found.relative_to(ROOT)} and its .qm are up to date.")
