"""What the core says can be translated: literal patterns, every field given by name."""

import ast
import re
import string
from collections.abc import Iterator

import pytest

from tests.source_tree import app_files, called, name_of, tree_of

CORE = [path for path in app_files() if name_of(path).startswith("core/")]


def errors(trees) -> set[str]:
    """Return the names of the family of ParapetError, without those that are told another thing."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known, before = {"ParapetError"}, 0
    while len(known) > before:
        before = len(known)
        known |= {one.name for one in classes if known & {ast.unparse(base) for base in one.bases}}
    return known - {one.name for one in classes if _is_told_another_thing(one)}


def _is_told_another_thing(one: ast.ClassDef) -> bool:
    inits = [node for node in one.body if getattr(node, "name", "") == "__init__"]
    return any(init.args.args and not init.args.posonlyargs for init in inits)


def sayings(tree: ast.AST, family: set[str]) -> Iterator[tuple[ast.Call, list[ast.expr]]]:
    """Yield each call that makes a sentence, with what it makes it of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if called(node) == "counted":
                yield node, node.args[1:3]
            elif called(node) == "Sentence" or called(node) in family:
                yield node, node.args[:1]


def is_built(given: ast.expr) -> bool:
    """Whether a text is put together before it becomes a sentence."""
    if isinstance(given, ast.IfExp):
        return is_built(given.body) or is_built(given.orelse)
    is_call = isinstance(given, ast.Call) and called(given) in ("format", "join", "format_map")
    return isinstance(given, ast.JoinedStr | ast.BinOp) or is_call


def wrong_sayings(tree: ast.AST, family: set[str]) -> Iterator[str]:
    """Yield the sentences that no translation could find, or that lack a field."""
    for call, made_of in sayings(tree, family):
        given = {one.arg for one in call.keywords} - OTHERS
        if called(call) == "counted":
            given.add("n")
        for pattern in made_of:
            if is_built(pattern):
                yield f"line {call.lineno}: built before it is a sentence; name its fields"
            elif isinstance(pattern, ast.Constant) and (given - {"n"} or "{" in pattern.value):
                wanted = {name for _, name, _, _ in string.Formatter().parse(pattern.value) if name}
                if wanted - given or given - wanted - {"n"}:
                    yield f"line {call.lineno}: {pattern.value[:40]} does not fit its fields"


def taken_besides(trees) -> set[str]:
    """Return what errors take by name that is no field, such as an outcome."""
    return {
        given.arg
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == "__init__" and node.args.posonlyargs
        for given in node.args.kwonlyargs
    }


FAMILY = errors(tree_of(path) for path in CORE)
OTHERS = taken_besides(tree_of(path) for path in CORE)


def test_every_sentence_of_the_core_is_a_literal_with_its_fields():
    wrong = {name_of(path): list(wrong_sayings(tree_of(path), FAMILY)) for path in CORE}

    assert {name: found for name, found in wrong.items() if found} == {}


def test_the_family_of_errors_is_known():
    assert {"ImportRefusedError", "UnreachableError", "CheckpointRefusedError"} <= FAMILY


@pytest.mark.parametrize(
    "source",
    [
        'raise ImportRefusedError(f"“{name}” is empty.")',
        'raise KitError("“{}” is empty.".format(name))',
        'raise KitError("It is " + name)',
        'raise KitError("“{name}” is empty.", file=name)',
        'raise KitError("It is empty.", name=name)',
        'Sentence(f"{n} rows")',
        'Sentence("a" if one else f"{n} rows")',
        'counted(n, "1 row of {file}", "{n} rows")',
    ],
)
def test_a_sentence_that_could_not_be_translated_is_noticed(source):
    assert list(wrong_sayings(ast.parse(source), FAMILY))


@pytest.mark.parametrize(
    "source",
    [
        'raise KitError("“{name}” is empty.", name=name)',
        'raise PlatformError("It broke.", outcome=outcome)',
        "raise ScorerUnavailableError(found.trouble)",
        'counted(n, "1 row", "{n:,} rows")',
    ],
)
def test_a_sentence_in_order_is_let_pass(source):
    assert list(wrong_sayings(ast.parse(source), FAMILY)) == []


def test_the_window_shows_errors_in_its_own_language():
    shown = re.compile(r"\bstr\((?:error|exc|trouble|problem)\)")
    desktop = [path for path in app_files() if name_of(path).startswith("ui/desktop/")]

    found = [name_of(path) for path in desktop if shown.search(path.read_text("utf-8"))]
    assert found == [], "show an error through words.said"
