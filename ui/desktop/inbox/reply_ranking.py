"""Which saved replies are offered first: those in the comment's language, under its policy."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.services.kit.replies import SavedReply, language_for
from core.settings import Settings
from ui.desktop import words
from ui.desktop.palette.matching import matched

#: A name that has the words somewhere ranks higher, its letters in order or a slip lower.
_IN_TEXT = 160.0


@dataclass(frozen=True, slots=True)
class ReplyHit:
    """A saved reply that was found; `spans` are the letters of its name that fit, half open."""

    reply: SavedReply
    fits_language: bool
    rank: float = 0.0
    spans: tuple[tuple[int, int], ...] = ()


def ranked(
    wanted: str, replies: Iterable[SavedReply], *, lang: str, policy: str, settings: Settings
) -> list[ReplyHit]:
    """Return the fitting replies: by language, then by policy, then by how well the words fit.

    Nothing wanted finds all. Once the words stand in some name or text as they are, replies that
    only have the letters in order are left out.
    """
    letters = wanted.strip().casefold()
    hits = [hit for one in replies if (hit := _hit(letters, one, lang, settings)) is not None]
    if letters and any(hit.rank >= _IN_TEXT for hit in hits):
        hits = [hit for hit in hits if hit.rank >= _IN_TEXT]
    return sorted(
        hits, key=lambda hit: (not hit.fits_language, _distance(hit.reply, policy), -hit.rank)
    )


def _hit(letters: str, reply: SavedReply, lang: str, settings: Settings) -> ReplyHit | None:
    code, is_fallback = language_for(reply, lang, settings)
    fits = not (lang and is_fallback)
    if not letters:
        return ReplyHit(reply, fits)
    found = matched(letters, words.given_name(reply.name))
    if letters in reply.texts[code].casefold() and (found is None or found.rank < _IN_TEXT):
        return ReplyHit(reply, fits, _IN_TEXT)
    return ReplyHit(reply, fits, found.rank, found.spans) if found else None


def _distance(reply: SavedReply, policy: str) -> int:
    """Return how far a reply is from the chosen policy; without one all are alike."""
    if not policy or reply.policy == policy:
        return 0
    return 2 if reply.policy else 1
