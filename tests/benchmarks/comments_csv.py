"""A seeded file of comments as large communities have them: the same seed gives the same bytes."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.services.samples import load_samples
from tests.benchmarks.vocabulary import vocabulary

#: Changing what is generated needs another number, or old profiles would be taken for new ones.
GENERATOR = 1
ANCHOR = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
HEADER = [
    "id",
    "parent_id",
    "author",
    "author_handle",
    "text",
    "created_at",
    "url",
    "likes",
    "replies",
    "flags",
    "platform",
    "is_own",
]
_PLATFORMS = ("youtube", "mastodon", "bluesky", "reddit", "wordpress")
_SHARES = (0.46, 0.2, 0.14, 0.12, 0.08)
_BLOCK = 20_000
_DAYS = 120
_MARKS = np.array(["", "", ".", ".", "!", "?", " 😀", " …"], dtype=object)
_NAMES = [
    "Ada",
    "Ben",
    "Cem",
    "Dana",
    "Eva",
    "Finn",
    "Greta",
    "Hugo",
    "Ida",
    "Jonas",
    "Kim",
    "Lena",
    "Mia",
    "Noor",
    "Oskar",
    "Paula",
]


def write_comments(path: Path, rows: int, seed: int) -> None:
    """Write so many comments; a file that is there is complete."""
    half = path.with_suffix(".part")
    chance = np.random.default_rng(seed)
    with half.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for start in range(0, rows, _BLOCK):
            writer.writerows(_block(chance, start, min(_BLOCK, rows - start), rows))
    half.replace(path)


def _block(
    chance: np.random.Generator, start: int, count: int, rows: int
) -> Iterator[tuple[object, ...]]:
    numbers = np.arange(start, start + count)
    own = chance.random(count) < 1 / 400
    platform = chance.choice(len(_PLATFORMS), count, p=_SHARES)
    # A few people write most: the square of an even share of a twelfth as many people.
    author = ((chance.random(count) ** 2) * max(10, rows // 12)).astype(np.int64)
    texts = _texts(chance, count)
    columns = zip(
        numbers.tolist(),
        platform.tolist(),
        _parents(chance, numbers, own),
        author.tolist(),
        texts,
        _times(chance, numbers, rows),
        _figures(chance, count),
        own.tolist(),
        strict=True,
    )
    for number, place, parent, person, text, at, (likes, replies, flags), is_own in columns:
        name = _PLATFORMS[place]
        yield (
            f"c{number}",
            parent,
            "Our team" if is_own else f"{_NAMES[person % 16]} {person}",
            "our_team" if is_own else f"{_NAMES[person % 16].lower()}{person}",
            text,
            at,
            f"https://{name}.example/post/{number // 400}#c{number}",
            likes,
            replies,
            flags,
            name,
            "true" if is_own else "false",
        )


def _parents(
    chance: np.random.Generator, numbers: npt.NDArray[np.int64], own: npt.NDArray[np.bool_]
) -> list[str]:
    """Let four in ten answer one of the few dozen comments before them."""
    back = chance.geometric(1 / 30, len(numbers))
    answers = (chance.random(len(numbers)) < 0.4) & (back <= numbers) & ~own
    return [
        f"c{number}" if is_answer else ""
        for number, is_answer in zip((numbers - back).tolist(), answers.tolist(), strict=True)
    ]


def _times(chance: np.random.Generator, numbers: npt.NDArray[np.int64], rows: int) -> list[str]:
    """Spread the comments over four months, more of them near the end, a little out of order."""
    share = ((numbers + 1) / rows) ** 0.5
    seconds = share * _DAYS * 86_400 + chance.normal(0, 1800, len(numbers))
    first = ANCHOR - timedelta(days=_DAYS)
    return [
        (first + timedelta(seconds=int(late))).strftime("%Y-%m-%dT%H:%M:%SZ")
        for late in np.clip(seconds, 0, _DAYS * 86_400).tolist()
    ]


def _figures(chance: np.random.Generator, count: int) -> list[tuple[object, object, object]]:
    likes = (chance.pareto(0.9, count) * 1.5).clip(0, 200_000).astype(np.int64)
    replies = (chance.pareto(1.6, count) * 0.6).clip(0, 5_000).astype(np.int64)
    flags = np.where(chance.random(count) < 0.03, chance.geometric(0.5, count), 0)
    has_likes = chance.random(count) < 0.85
    return [
        (like if given else "", reply, flag)
        for like, given, reply, flag in zip(
            likes.tolist(), has_likes.tolist(), replies.tolist(), flags.tolist(), strict=True
        )
    ]


def _texts(chance: np.random.Generator, count: int) -> list[str]:
    """Mix drawn words with sentences that people could have written."""
    lengths = np.exp(chance.normal(2.3, 0.85, count)).clip(1, 350).astype(np.int64)
    is_german = chance.random(count) < 0.35
    quoted = chance.random(count) < 0.3
    ends = _MARKS[chance.integers(0, len(_MARKS), count)]
    sentences = _sentences()
    picks = chance.integers(0, len(sentences), count)
    texts = [""] * count
    for lang, chosen in (("en", ~is_german), ("de", is_german)):
        places = np.flatnonzero(chosen)
        words = vocabulary(lang).draw(chance, int(lengths[places].sum())).tolist()
        end = 0
        for place in places.tolist():
            begin, end = end, end + int(lengths[place])
            lead = f"{sentences[picks[place]]} " if quoted[place] else ""
            texts[place] = f"{lead}{' '.join(words[begin:end])}{ends[place]}"
    return texts


def _sentences() -> list[str]:
    """Return the texts of the sample tables: real sentences, the hostile ones included."""
    found = []
    for sample in load_samples().files:
        if sample.path.suffix == ".csv":
            with sample.path.open(encoding="utf-8", newline="") as file:
                found += [row["text"][:300] for row in csv.DictReader(file)]
    return found
