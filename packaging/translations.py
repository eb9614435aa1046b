"""Bring the German of the window up to date: `make translations` (see CONTRIBUTING).

lupdate reads the words of ui/desktop into resources/translations/parapet_de.ts, where Linguist or
an editor translates them; lrelease makes the .qm beside it, which the window loads.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
_TOOLS = Path(sys.executable).parent
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
        return ET.parse(found).getroot()  # noqa: S314 - just made


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
    for found in sorted(TRANSLATIONS.glob("*.ts")):
        found.write_text(updated(found), encoding="utf-8")
        release(found, found.with_suffix(".qm"))
        print(f"{found.relative_to(ROOT)} and its .qm are up to date.")
