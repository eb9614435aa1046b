"""Finding commands by a few letters: words first, then letters in order, then typing slips."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from ui.desktop.palette.command import Command, CommandGroup

_AT_START, _AT_WORD, _INSIDE, _IN_ORDER = 400.0, 300.0, 200.0, 100.0
#: Shorter words than this have no slips: everything would be alike.
_FEWEST_FOR_SLIPS = 4
_ALIKE_FROM = 75.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A command that was found; `spans` are the letters of its title that fit, half open."""

    command: Command
    rank: float
    spans: tuple[tuple[int, int], ...] = ()


def found(wanted: str, commands: Iterable[Command]) -> list[tuple[CommandGroup, list[Hit]]]:
    """Return the fitting commands in their groups, the best group and the best hit first.

    Nothing wanted finds everything in the written order.
    """
    letters = wanted.strip().casefold()
    groups: dict[CommandGroup, list[Hit]] = {}
    for command in commands:
        hit = _hit(letters, command) if letters else Hit(command, 0.0)
        if hit is not None:
            groups.setdefault(command.group, []).append(hit)
    for hits in groups.values():
        hits.sort(key=lambda hit: -hit.rank)
    order = list(CommandGroup)
    best = {group: max(hit.rank for hit in hits) for group, hits in groups.items()}
    return sorted(groups.items(), key=lambda pair: (-best[pair[0]], order.index(pair[0])))


def _hit(letters: str, command: Command) -> Hit | None:
    title = command.title.casefold()
    if len(title) != len(command.title):  # a fold that changes places would underline the wrong
        title = command.title.lower()
    place = _best_place(letters, title)
    closeness = len(letters) / max(1, len(title))
    if place >= 0:
        rank = _AT_START if place == 0 else _AT_WORD if title[place - 1] == " " else _INSIDE
        return Hit(command, rank + 50 * closeness, ((place, place + len(letters)),))
    plain = letters.replace(" ", "")
    if LCSseq.similarity(plain, title) == len(plain):
        spans = _in_order(plain, title)
        return Hit(command, _IN_ORDER + 50 * closeness - len(spans), spans)
    return _slip(letters, title, command)


def _best_place(letters: str, title: str) -> int:
    """Return where the letters stand, at the start of a word if they do anywhere; -1 is nowhere."""
    if title.startswith(letters):
        return 0
    at_word = title.find(f" {letters}")
    return at_word + 1 if at_word >= 0 else title.find(letters)


def _in_order(letters: str, title: str) -> tuple[tuple[int, int], ...]:
    return tuple(
        (block.dest_start, block.dest_end)
        for block in LCSseq.opcodes(letters, title)
        if block.tag == "equal"
    )


def _slip(letters: str, title: str, command: Command) -> Hit | None:
    if len(letters) < _FEWEST_FOR_SLIPS:
        return None
    alike = fuzz.partial_ratio_alignment(letters, title, score_cutoff=_ALIKE_FROM)
    if alike is None:
        return None
    return Hit(command, alike.score - _ALIKE_FROM, ((alike.dest_start, alike.dest_end),))
