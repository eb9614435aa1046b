"""No text from outside can become markup: read from the source of the window.

Qt guesses at rich text in labels, message boxes and tooltips, and loads local images from it: one
hostile comment could hang the window on every start.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.source_tree import ROOT, called, name_of, tree_of

_LABEL_HOME = "ui/desktop/widgets/safe_label.py"
_MARKUP_CALLS = frozenset(
    {
        "setHtml",
        "insertHtml",
        "appendHtml",
        "fromHtml",
        "setMarkdown",
        "insertMarkdown",
        "fromMarkdown",
        "setOpenExternalLinks",
        "setToolTipsVisible",  # menus make their entries' words tooltips, as rich text
    }
)
_MARKUP_NAMES = frozenset({"QTextBrowser", "QErrorMessage", "QWebEngineView", "QQuickWidget"})
_MARKUP_FORMATS = frozenset({"RichText", "AutoText", "MarkdownText"})
#: The desktop shows what this says: counts in our own words, which it may take for markup or not.
_TRAY = ROOT / "ui" / "desktop" / "tray" / "system_tray.py"
_TIPS = frozenset({"setToolTip", "setStatusTip", "setWhatsThis", "showText"})
_NEEDS_PLAIN_FORMAT = frozenset({"QMessageBox", "QStaticText"})
_BOXES = frozenset({"information", "warning", "critical", "question", "about", "aboutQt"})


def wrong_texts(tree: ast.AST, name: str = "") -> Iterator[str]:
    """Yield each place where a text could become markup."""
    for node in ast.walk(tree):
        line = f"line {getattr(node, 'lineno', 0)}:"
        if isinstance(node, ast.Name | ast.Attribute | ast.alias):
            yield from (f"{line} {said}" for said in _wrong_name(_last_name(node), name))
        elif isinstance(node, ast.Call):
            yield from (f"{line} {said}" for said in _wrong_call(node))
        elif isinstance(node, ast.If) and _mentions(node.test, "ToolTipRole"):
            yield from (f"{line} {said}" for said in _wrong_tooltip_role(node))
    yield from _wrong_blocks(tree)


def _wrong_name(found: str, name: str) -> Iterator[str]:
    if found == "QLabel" and name != _LABEL_HOME:
        yield "use SafeLabel or Words instead of QLabel"
    if found in _MARKUP_NAMES or found in _MARKUP_CALLS:
        yield f"{found} reads markup"
    if found in _MARKUP_FORMATS:
        yield f"texts are plain, never {found}"


def _wrong_call(node: ast.Call) -> Iterator[str]:
    made = called(node)
    if made in _TIPS and not all(_is_harmless(text) for text in _texts_given(node, made)):
        yield f"{made} needs plain_tooltip(…)"
    if made == "QMessageBox" and len(node.args) > 1:
        yield "a QMessageBox gets its texts after its format"
    is_static = isinstance(node.func, ast.Attribute) and _mentions(node.func.value, "QMessageBox")
    if is_static and made in _BOXES:
        yield f"QMessageBox.{made} guesses at markup"
    if made == "openUrl" and not _mentions(node, "fromLocalFile", "StrictMode"):
        yield "openUrl takes a local folder or a checked link in StrictMode"


def _wrong_tooltip_role(node: ast.If) -> Iterator[str]:
    for found in ast.walk(ast.Module(node.body, [])):
        if isinstance(found, ast.Return) and found.value and not _is_harmless(found.value):
            yield "a tooltip of a list needs plain_tooltip(…)"


def _wrong_blocks(tree: ast.AST) -> Iterator[str]:
    """Yield functions and classes that make a text widget without making it plain."""
    for block in ast.walk(tree):
        if isinstance(block, ast.FunctionDef):
            made = {called(call) for call in ast.walk(block) if isinstance(call, ast.Call)}
            if made & _NEEDS_PLAIN_FORMAT and "setTextFormat" not in made:
                yield f"line {block.lineno}: {block.name} needs setTextFormat(PlainText)"
            if "QTextEdit" in made and "setAcceptRichText" not in made:
                yield f"line {block.lineno}: {block.name} needs setAcceptRichText(False)"
        elif isinstance(block, ast.ClassDef):
            is_edit = any(_mentions(base, "QTextEdit") for base in block.bases)
            if is_edit and not _mentions(block, "setAcceptRichText"):
                yield f"line {block.lineno}: {block.name} needs setAcceptRichText(False)"


def _texts_given(node: ast.Call, made: str) -> list[ast.expr]:
    return node.args[1:2] if made == "showText" else node.args[:1]


def _is_harmless(text: ast.expr) -> bool:
    """Whether a text is written in the source, or made plain on the way."""
    if isinstance(text, ast.Constant):
        return True
    if not isinstance(text, ast.Call):
        return False
    return called(text) == "plain_tooltip" or (
        called(text) == "tr" and all(isinstance(word, ast.Constant) for word in text.args)
    )


def _last_name(node: ast.Name | ast.Attribute | ast.alias) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else node.name


def _mentions(tree: ast.AST, *names: str) -> bool:
    return any(
        _last_name(node) in names
        for node in ast.walk(tree)
        if isinstance(node, ast.Name | ast.Attribute | ast.alias)
    )


def test_every_text_of_the_window_is_plain():
    window = sorted(set((ROOT / "ui" / "desktop").rglob("*.py")) - {_TRAY})
    wrong = {name_of(path): list(wrong_texts(tree_of(path), name_of(path))) for path in window}

    assert len(window) > 100
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtWidgets import QLabel",
        "label = QtWidgets.QLabel(comment.text)",
        "from PySide6.QtWidgets import QTextBrowser",
        "self.view.setHtml(comment.text)",
        "self.view.setMarkdown(comment.text)",
        "cursor.insertHtml(words)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "self.setToolTip(comment.author.name)",
        "self.setToolTip(f'by {name}')",
        "self.setToolTip(self.tr('by {name}').format(name=name))",
        "self.setStatusTip(name)",
        "QToolTip.showText(place, name, self)",
        "QMessageBox.warning(self, title, name)",
        "QMessageBox(QMessageBox.Icon.Warning, title, name)",
        "def ask(self):\n    box = QMessageBox(self)\n    box.setText(name)",
        "def shape(text):\n    return QStaticText(text)",
        "def edit(self):\n    self.edit = QTextEdit()",
        "class Note(QTextEdit):\n    pass",
        "QDesktopServices.openUrl(QUrl(comment.url))",
        "def data(self, index, role):\n    if role == R.ToolTipRole:\n        return self.name",
    ],
)
def test_a_text_that_could_be_markup_is_noticed(source):
    assert list(wrong_texts(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "self.setToolTip(plain_tooltip(name))",
        "self.setToolTip(self.tr('Next comment'))",
        "self.setToolTip('')",
        "QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))",
        "class Note(QTextEdit):\n    def __init__(self):\n        self.setAcceptRichText(False)",
        "def data(self, i, role):\n    if role == R.ToolTipRole:\n        return plain_tooltip(i)",
    ],
)
def test_plain_texts_are_let_pass(source):
    assert list(wrong_texts(ast.parse(source))) == []
