"""Saved replies: a text per language, filled in for the comment it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.choices import LanguageChoice
from core.errors import KitError
from core.model import QueueItem
from core.said import GivenName, Sentence
from core.services.kit.placeholders import check_placeholders, filled, repeatable_name
from core.services.kit.reading import MAX_WORDS, Reader
from core.services.kit.shelf import Entry, Kind
from core.settings import Settings

#: Stands for a text that fits comments in every language.
ANY_LANGUAGE = "any"
_WORD = Sentence("saved reply")
_LAST_RESORT = "en"


@dataclass(frozen=True, slots=True)
class SavedReply:
    """A reply with a name; `texts` maps language codes ("de", "pt-br", "any") to texts."""

    name: str
    texts: Mapping[str, str]
    policy: str = ""


@dataclass(frozen=True, slots=True)
class FilledReply:
    """A reply ready to be sent; `is_fallback` says that the comment's language has no text.

    `has_others` says that there are texts in other languages, for other comments.
    """

    text: str
    lang: str
    is_fallback: bool
    has_others: bool = False


def read_reply(entry: Entry) -> SavedReply:
    """Build a reply from what a file says. Raises KitError."""
    reader = Reader(_WORD, entry)
    texts = reader.take("text")
    if not isinstance(texts, Mapping) or not texts:
        raise KitError("{who} needs a text per language, such as text.en.", who=reader.who)
    for lang, text in texts.items():
        if not isinstance(text, str) or not text.strip() or len(text) > MAX_WORDS:
            raise KitError(
                "{who}: the text “{lang}” is empty or too long.",
                who=reader.who,
                lang=str(lang)[:20],
            )
        _told(reader.who, lambda text=text: check_placeholders(text))
    policy = reader.text("policy")
    reader.done()
    return SavedReply(reader.name, {_code(lang): str(text) for lang, text in texts.items()}, policy)


def reply_values(reply: SavedReply) -> dict[str, Any]:
    """Return the reply as it stands in a file."""
    values: dict[str, Any] = {"name": reply.name}
    if reply.policy:
        values["policy"] = reply.policy
    return {**values, "text": dict(reply.texts)}


def filled_reply(
    reply: SavedReply, item: QueueItem, settings: Settings, policy_title: str = ""
) -> FilledReply:
    """Return the text for a comment, in its language if there is one. Raises KitError."""
    lang, is_fallback = language_for(reply, item.lang, settings)
    values = values_for(item, settings, policy_title)
    who = Sentence("The {word} “{name}”", word=_WORD, name=GivenName(reply.name))
    text = _told(who, lambda: filled(reply.texts[lang], values))
    return FilledReply(text, lang, is_fallback)


def values_for(item: QueueItem, settings: Settings, policy_title: str = "") -> dict[str, str]:
    """Return what the placeholders stand for in a reply to this comment."""
    author = item.comment.author
    return {
        "author": repeatable_name(author.name) or repeatable_name(author.handle),
        "handle": author.handle,
        "organisation": settings.organisation,
        "team": settings.team,
        "role": settings.role,
        "platform": item.comment.platform,
        "link": item.comment.url,
        "policy": policy_title,
    }


def language_for(reply: SavedReply, lang: str, settings: Settings) -> tuple[str, bool]:
    """Return which of the reply's languages serves a comment, and whether it is a stand-in.

    First the comment's language, then its family (de-AT: de), then a text for any language. In
    place of these the window's, English, whichever there is.
    """
    wanted = _code(lang)
    for code in (wanted, wanted.partition("-")[0]):
        if code in reply.texts:
            return code, False
    relatives = [code for code in reply.texts if wanted and code.startswith(f"{wanted}-")]
    if relatives:
        return relatives[0], False
    if ANY_LANGUAGE in reply.texts:
        return ANY_LANGUAGE, False
    own = "" if settings.language is LanguageChoice.SYSTEM else str(settings.language)
    for code in (own, _LAST_RESORT):
        if code in reply.texts:
            return code, True
    return next(iter(reply.texts)), True


def _told(who: str, work: Any) -> Any:  # noqa: ANN401 - returns what the work returns
    try:
        return work()
    except KitError as error:
        raise KitError("{who} {why}.", who=who, why=error) from None


def _code(lang: object) -> str:
    return str(lang).strip().casefold().replace("_", "-")


REPLIES = Kind("reply", _WORD, read_reply, reply_values)
