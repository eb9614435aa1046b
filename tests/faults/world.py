"""What a pretended server knows: comments, who did what; with the troubles of paging on demand."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

START = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Remark:
    """One comment or post on the server; `n` is its number, from which adapters make their id."""

    n: int
    text: str
    author: str
    at: datetime
    parent: int | None = None
    is_own: bool = False
    state: str = "shown"
    edited_at: datetime | None = None


@dataclass(frozen=True)
class Act:
    """Something that was done to the world, in order; `key` is the idempotency key if one came."""

    action: str
    n: int
    words: str = ""
    key: str = ""


class Trouble(StrEnum):
    """What is wrong with the lists; each as real servers do it."""

    NONE = "none"
    DRIFT = "items arrive while pages are read, and shift them"
    EQUAL_TIMES = "many items share one time stamp"
    REPEATED = "each page repeats items of the page before"
    CHANGED = "an item comes again with another text"
    REPEATED_CURSOR = "the next cursor is the cursor that was asked with"
    ENDLESS = "pages of known items go on for ever"
    EMPTY_PAGES = "every second page is empty but has a next"


@dataclass
class World:
    """A post of ours (n=0) and the remarks under it. Safe to use from any thread."""

    trouble: Trouble = Trouble.NONE
    remarks: dict[int, Remark] = field(default_factory=dict)
    acts: list[Act] = field(default_factory=list)
    undone: list[Act] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)
    pages_given: int = 0
    sign_in_works: bool = True
    lock: threading.RLock = field(default_factory=threading.RLock)
    on_page: Callable[["World"], None] | None = None

    def __post_init__(self) -> None:
        self.remarks[0] = Remark(0, "Our post.", "me", START, is_own=True)

    def fill(self, count: int, *, step_s: float = 60) -> "World":
        """Let people write `count` remarks under our post."""
        for n in range(1, count + 1):
            at = START + timedelta(seconds=step_s * n)
            if self.trouble is Trouble.EQUAL_TIMES:
                at = START + timedelta(seconds=step_s * (n // 50))
            self.remarks[n] = Remark(n, f"remark {n}", f"person-{n % 7}", at, parent=0)
        return self

    def add(self, text: str, *, author: str = "person-1", at: datetime | None = None) -> Remark:
        """Let one more person write."""
        with self.lock:
            n = max(self.remarks) + 1
            newest = max(one.at for one in self.remarks.values())
            self.remarks[n] = Remark(n, text, author, at or newest + timedelta(minutes=1), parent=0)
            return self.remarks[n]

    def change(self, n: int, **changes: object) -> None:
        """Change a remark behind Parapet's back."""
        with self.lock:
            self.remarks[n] = replace(self.remarks[n], **changes)

    def remove(self, n: int) -> None:
        """Delete a remark behind Parapet's back."""
        with self.lock:
            self.remarks.pop(n, None)

    def find(self, n: int) -> Remark | None:
        """Return a remark that is there."""
        return self.remarks.get(n)

    def page(
        self, token: str | None, limit: int, *, newest_first: bool = True
    ) -> tuple[list[Remark], str | None]:
        """Return one page of other people's remarks and the token of the next, by offset."""
        with self.lock:
            self.pages_given += 1
            if self.on_page is not None:
                self.on_page(self)
            if self.trouble is Trouble.DRIFT and self.pages_given % 2 == 0:
                self.add(f"arrived while page {self.pages_given} was read")
            start = int(token) if token and token.isdigit() else 0
            rows = sorted(
                (one for one in self.remarks.values() if not one.is_own),
                key=lambda one: (one.at, one.n),
                reverse=newest_first,
            )
            return self._troubled(rows, token, start, limit)

    def _troubled(
        self, rows: list[Remark], token: str | None, start: int, limit: int
    ) -> tuple[list[Remark], str | None]:
        found, end = rows[start : start + limit], start + limit
        following = str(end) if end < len(rows) else None
        match self.trouble:
            case Trouble.REPEATED:
                found = rows[max(0, start - 3) : start + limit]
            case Trouble.CHANGED if start:
                again = replace(rows[start - 1], text=rows[start - 1].text + " (edited)")
                found = [again, *found]
            case Trouble.REPEATED_CURSOR:
                following = str(start)
            case Trouble.ENDLESS:
                return rows[:limit], str(self.pages_given)
            case Trouble.EMPTY_PAGES if self.pages_given % 2 == 0:
                return [], "0" + (token or "0")
        return found, following

    def do(self, action: str, n: int, *, words: str = "", key: str = "") -> int | None:
        """Do something to a remark; a reply returns the number of the new remark.

        None says that the remark is not there. A key that was seen before changes nothing, nor
        does what is so already; but a reply or report without a key is made once more.
        """
        with self.lock:
            if n not in self.remarks:
                return None
            if not any(self._is_same(act, action, n, key) for act in self.acts):
                self.acts.append(Act(action, n, words, key))
            if action == "reply":
                return self._replied(n, words, key)
            return n

    @staticmethod
    def _is_same(act: Act, action: str, n: int, key: str) -> bool:
        if action in ("reply", "report"):
            return bool(key) and act.key == key
        return (act.action, act.n) == (action, n)

    def undo(self, action: str, n: int) -> None:
        """Take the newest such act back; harmless if there is none."""
        with self.lock:
            found = next((a for a in reversed(self.acts) if (a.action, a.n) == (action, n)), None)
            if found is not None:
                self.acts.remove(found)
                self.undone.append(found)

    def _replied(self, n: int, words: str, key: str) -> int:
        known = next((r.n for r in self.remarks.values() if key and r.author == f"me:{key}"), None)
        if known is not None:
            return known
        new = max(self.remarks) + 1
        newest = max(one.at for one in self.remarks.values()) + timedelta(seconds=1)
        author = f"me:{key}" if key else "me"
        self.remarks[new] = Remark(new, words, author, newest, parent=n, is_own=True)
        return new
