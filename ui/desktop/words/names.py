"""The names of platforms and rules, and of what has none."""

from PySide6.QtCore import QCoreApplication

from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line

_PLATFORMS = {
    "bluesky": "Bluesky",
    "discourse": "Discourse",
    "facebook": "Facebook",
    "ghost": "Ghost",
    "github": "GitHub",
    "hackernews": "Hacker News",
    "instagram": "Instagram",
    "lemmy": "Lemmy",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "peertube": "PeerTube",
    "pixelfed": "Pixelfed",
    "reddit": "Reddit",
    "threads": "Threads",
    "tiktok": "TikTok",
    "twitter": "Twitter",
    "wordpress": "WordPress",
    "youtube": "YouTube",
}
#: What the core calls the platform of comments whose file names none, and its own scorer.
_FILE, _EMBEDDED = "file", "embedded"
_MOST_IN_PLATFORM, _MOST_IN_POLICY = 40, 80


def platform(name: str) -> str:
    """Return a platform as it writes itself; one that is not known as the file gave it."""
    key = name.strip().lower()
    if key == _FILE:
        return QCoreApplication.translate("Words", "file")
    return _PLATFORMS.get(key) or display_line(name, _MOST_IN_PLATFORM)


def scorer(name: str, version: str) -> str:
    """Return a scorer with its version: "Embedded 1.0"."""
    title = (
        QCoreApplication.translate("Words", "Embedded")
        if name == _EMBEDDED
        else name[:1].upper() + name[1:]
    )
    return f"{title} {version}".strip()


def unknown() -> str:
    """Return the name of what has none."""
    return QCoreApplication.translate("Words", "unknown")


def policy(key: str, title: str) -> str:
    """Return a rule of the house: "2.4 Insults" where rules are numbered, else its title."""
    name = display_line(core_title(title), _MOST_IN_POLICY) or key
    return f"{key} {name}" if key[:1].isdigit() else name
