"""What the verifier found, for machines and in one sentence for people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.log.checkpoint import Checkpoint
from core.said import Sentence, counted

MAX_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and at which entry it shows."""

    seq: int
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the log proves itself.

    Entries 1 to `intact_to` are complete, unchanged and in order; entries 1 to `anchored_to` also
    match a checkpoint that was kept elsewhere. `problems` holds the first hundred;
    `problems_total` counts all.
    """

    ok: bool
    entries: int
    intact_to: int
    anchored_to: int
    problems: tuple[Problem, ...]
    sentence: str
    problems_total: int = 0

    def as_json(self) -> Mapping[str, Any]:
        """Return the verdict as plain values for `--json`."""
        return {
            "ok": self.ok,
            "entries": self.entries,
            "intact_to": self.intact_to,
            "anchored_to": self.anchored_to,
            "problems": [{"seq": one.seq, "what": one.what} for one in self.problems],
            "problems_total": self.problems_total,
            "sentence": self.sentence,
        }


def say(
    entries: int, intact_to: int, anchor: Checkpoint | None, problems: Sequence[Problem], note: str
) -> str:
    """Say it in one paragraph; `note` is what people must know about the anchor's signature."""
    if problems:
        first = problems[0]
        found = Sentence(
            "The log does not prove itself. At entry {seq}: {what}", seq=first.seq, what=first.what
        )
        if not intact_to:
            return found
        return Sentence("{found} Entries 1 to {last} are intact.", found=found, last=intact_to)
    if not entries:
        return Sentence("The log is empty: there is nothing to prove yet.")
    whole = counted(
        entries,
        "The one entry is intact and in order.",
        "All {n} entries are intact and in order.",
    )
    if anchor is None or not anchor.size:
        return Sentence(
            "{whole} Without a checkpoint kept elsewhere this is not proven against its owner.",
            whole=whole,
        )
    if anchor.size == entries:
        matched = Sentence(
            "Entries 1 to {size} match {name}.", size=anchor.size, name=name_of(anchor)
        )
    else:
        matched = Sentence(
            "Entries 1 to {size} match {name}; the later ones, to {entries}, are chained but not "
            "anchored yet.",
            size=anchor.size,
            name=name_of(anchor),
            entries=entries,
        )
    return Sentence("{whole} {matched} {note}", whole=whole, matched=matched, note=note)


def name_of(anchor: Checkpoint) -> str:
    """Name a checkpoint by its time, or by its size where it has none."""
    if anchor.at is None:
        return Sentence("the checkpoint at entry {size}", size=anchor.size)
    return Sentence("the checkpoint of {at:%Y-%m-%d %H:%M} UTC", at=anchor.at)
