"""A round over a hundred comments by keys alone, every key counted."""

from dataclasses import dataclass, field
from statistics import median

from tests.flows.desk import Desk

REPLY = "Thank you for asking. We open at ten."
OFFERS = 10
_KINDS = (
    ("I know where you live, number {n}, and I will kill you", "threat"),
    ("You are a stupid idiot, number {n}, shut up", "insult"),
    ("When does room {n} of the library open on Saturday?", "question"),
    ("Thank you for the lovely story hour number {n}", "praise"),
    ("The lift number {n} has been broken for weeks and nobody answers", "complaint"),
    ("Buy cheap followers at shop number {n} dot example", "spam"),
)
_KEYS = {
    "threat": ("E",),
    "insult": ("H",),
    "praise": ("A",),
    "complaint": ("S", "1"),
    "spam": ("!",),
}


def some_texts(count: int) -> list[str]:
    """Return what is to be decided: six kinds in turn, and ten near each other to do at once."""
    texts = [_KINDS[n % len(_KINDS)][0].format(n=n) for n in range(count - OFFERS)]
    return texts + [f"Special offer {n}: " + chr(97 + n) * 6 for n in range(OFFERS)]


@dataclass
class KeysRound:
    """Decides everything in the list; `per_item` tells the keys of each comment."""

    desk: Desk
    per_item: list[float] = field(default_factory=list)
    letters: int = 0  # of replies and searches; counted for their comments, too
    undone: int = 0

    @property
    def median(self) -> float:
        return median(self.per_item)

    def run(self) -> None:
        """Do the offers at one stroke, then one comment after another."""
        self._decide_offers()
        while self.desk.inbox.model.rowCount():
            self.per_item.append(self._decide_one())

    def _decide_offers(self) -> None:
        keys = self._type("special offer", "/", "Return")
        keys += self._press("Ctrl+A", "H", "Return")
        keys += self._press("/")
        self.desk.inbox.list.filters.clear()
        self.desk.settle()
        self.desk.inbox.list.take_focus()
        self.per_item += [(keys + 2) / OFFERS] * OFFERS  # the search is left with two more keys

    def _decide_one(self) -> int:
        text = self.desk.current
        assert text, "nothing is current after a decision"
        kind = next(kind for pattern, kind in _KINDS if text.startswith(pattern[:12]))
        keys = 0
        if kind == "question":
            keys += self._press("R")
            keys += self._type(REPLY, None, "Ctrl+Return")
        else:
            keys += self._press(*_KEYS[kind])
            if kind == "praise" and len(self.per_item) % 10 == 0:  # a slip, taken back
                keys += self._press("Z")
                assert self.desk.current == text, "Z did not come back to the comment"
                keys += self._press("A")
                self.undone += 1
        assert self.desk.current != text, f"{text!r} is still there after {keys} keys"
        return keys

    def _press(self, *keys: str) -> int:
        self.desk.press(*keys)
        return len(keys)

    def _type(self, words: str, before: str | None, after: str) -> int:
        if before is not None:
            self.desk.press(before)
        self.desk.type(words)
        self.desk.press(after)
        self.letters += len(words)
        return len(words) + 1 + (before is not None)
