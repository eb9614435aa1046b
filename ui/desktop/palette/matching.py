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
class Match:
    """How well a title fits; `spans` are its letters that fit, half open."""

    rank: float
    spans: tuple[tuple[int, int], ...] = ()


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


def matched(letters: str, written: str) -> Match | None:
    """Return how these casefolded letters fit a title, None if they do not."""
    title = written.casefold()
    match = _matched(letters, title)
    if match is None or len(title) == len(written):
        return match
    return Match(match.rank, _spans_in(written, match.spans))


def _matched(letters: str, title: str) -> Match | None:
    place = _best_place(letters, title)
    closeness = len(letters) / max(1, len(title))
    if place >= 0:
        rank = _AT_START if place == 0 else _AT_WORD if title[place - 1] == " " else _INSIDE
        return Match(rank + 50 * closeness, ((place, place + len(letters)),))
    plain = letters.replace(" ", "")
    if LCSseq.similarity(plain, title) == len(plain):
        spans = _in_order(plain, title)
        return Match(_IN_ORDER + 50 * closeness - len(spans), spans)
    return _slip(letters, title)


def _spans_in(written: str, spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans of the casefolded title in the title as it is written: ß is folded to ss."""
    places = [n for n, letter in enumerate(written) for _ in letter.casefold()]
    found: list[tuple[int, int]] = []
    for start, end in spans:
        first = max(places[start], found[-1][1] if found else 0)
        last = places[end - 1] + 1
        if first < last:
            found.append((first, last))
    return tuple(found)


def _hit(letters: str, command: Command) -> Hit | None:
    match = matched(letters, command.title)
    return Hit(command, match.rank, match.spans) if match else None


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


def _slip(letters: str, title: str) -> Match | None:
    if len(letters) < _FEWEST_FOR_SLIPS:
        return None
    alike = fuzz.partial_ratio_alignment(letters, title, score_cutoff=_ALIKE_FROM)
    # The first letter is hardly ever the slip: “dark” must not find “Mark as spam”.
    if alike is None or title[alike.dest_start] != letters[0]:
        return None
    return Match(alike.score - _ALIKE_FROM, ((alike.dest_start, alike.dest_end),))
