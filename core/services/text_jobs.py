"""Jobs for a scorer out of comments in their order: equal texts are rated once."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from core.scoring.answers import Answer, Job
from core.storage.scores import KnownText, Rated

#: (comment, text, language) of a comment that waits for its scores.
Waiting = tuple[int, str, str]


@dataclass(slots=True, eq=False)
class JobText:
    """One distinct text of a job, and the comments that have it."""

    text: str
    lang: str
    key: int
    comments: list[int]


def text_key(secret: bytes, text: str, lang: str) -> int:
    """Return a number for a text in a language.

    It is keyed with a secret of the profile: nobody can write two texts that share one, and it
    tells nothing about the text to those who do not hold the profile.
    """
    content = f"{lang}\0{text}".encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(content, digest_size=8, key=secret).digest()
    return int.from_bytes(digest, "big", signed=True)


def passing_key(text: str, lang: str) -> int:
    """Return a number for a text that holds for this run of the program, sooner than the other."""
    return hash(text) if not lang else hash((lang, text))


class RecentTexts:
    """What was said lately, in memory: for a scorer that needs no lasting memory."""

    def __init__(self, most: int = 50_000) -> None:
        self._most = most
        self._known: OrderedDict[int, KnownText] = OrderedDict()

    def find(self, keys: Iterable[int]) -> Mapping[int, KnownText]:
        """Return what is known about some texts."""
        return {key: self._known[key] for key in keys if key in self._known}

    def learn(self, key: int, known: KnownText) -> None:
        """Remember what was said about a text; the oldest are forgotten."""
        self._known[key] = known
        if len(self._known) > self._most:
            self._known.popitem(last=False)


@dataclass(slots=True)
class TextJobs:
    """Turns comments into jobs and answers into ratings.

    `fetch` returns the next so many comments in their order, none when there are no more for now;
    `urgent` those that overtake them; `known` says what the scorer has said about texts before,
    by the numbers that `key_of` gives them. With `keeps_keys` the ratings carry these numbers;
    `learn` hears what is said of each text.
    """

    fetch: Callable[[int], Sequence[Waiting]]
    known: Callable[[Iterable[int]], Mapping[int, KnownText]]
    key_of: Callable[[str, str], int]
    urgent: Callable[[], Sequence[Waiting]] = tuple
    learn: Callable[[int, KnownText], None] = lambda key, known: None
    keeps_keys: bool = True
    model_texts: int = 0
    _copied: list[Rated] = field(default_factory=list)
    _ahead: list[JobText] = field(default_factory=list)
    _on_the_way: dict[int, JobText] = field(default_factory=dict)

    def next_job(self, size: int) -> Job | None:
        """Return the next job of at most `size` texts, None if nothing waits."""
        overtaking = self._take_in(self.urgent())
        if overtaking:
            first = {one.key for one in overtaking}
            ahead = [one for one in self._ahead if one.key in first]
            self._ahead = ahead + [one for one in self._ahead if one.key not in first]
        while len(self._ahead) < size:
            waiting = self.fetch(size - len(self._ahead))
            if not waiting:
                break
            self._take_in(waiting)
        job, self._ahead = tuple(self._ahead[:size]), self._ahead[size:]
        self.model_texts += len(job)
        return job or None

    def ratings(self, answer: Answer) -> list[Rated]:
        """Return what an answer says about each comment of its job."""
        raw = np.ascontiguousarray(answer.values, dtype="<f4").tobytes()
        width = len(raw) // max(1, len(answer.job))
        supported = answer.supported.tolist()
        found: list[Rated] = []
        for n, one in enumerate(answer.job):
            if not isinstance(one, JobText):
                raise TypeError("an answer belongs to a job of these texts")
            del self._on_the_way[one.key]
            values = raw[n * width : (n + 1) * width]
            said = KnownText(values, answer.langs[n], supported[n], answer.trouble[n])
            self.learn(one.key, said)
            kept = one.key if self.keeps_keys else None
            found += [Rated(number, one.text, *said, kept) for number in one.comments]
        return found

    @property
    def copied_count(self) -> int:
        """How many ratings of known texts wait to be taken."""
        return len(self._copied)

    def take_copied(self) -> list[Rated]:
        """Return, once, the ratings of comments whose text was rated before."""
        copied, self._copied = self._copied, []
        return copied

    def _take_in(self, waiting: Sequence[Waiting]) -> list[JobText]:
        key_of, on_the_way = self.key_of, self._on_the_way
        keys = [key_of(text, lang) for _, text, lang in waiting]
        known = self.known(set(keys) - on_the_way.keys())
        for key, (comment, text, lang) in zip(keys, waiting, strict=True):
            if key in known:
                kept = key if self.keeps_keys else None
                self._copied.append(Rated(comment, text, *known[key], kept))
            elif key not in on_the_way:
                on_the_way[key] = one = JobText(text, lang, key, [comment])
                self._ahead.append(one)
            elif comment not in on_the_way[key].comments:
                on_the_way[key].comments.append(comment)
        return [on_the_way[key] for key in keys if key in on_the_way]
