"""HTML from platforms becomes plain text; nothing in it is ever shown as markup."""

from html.parser import HTMLParser

from core.safe_text import MAX_STORED

_BLOCKS = frozenset({"p", "div", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset({"script", "style", "template"})
_MAX_MARKUP = 4 * MAX_STORED


def plain_text(html: str) -> str:
    """Return the words of an HTML fragment: paragraphs and line breaks stay, all else goes."""
    reader = _Reader()
    reader.feed(html[:_MAX_MARKUP])
    reader.close()
    return reader.words()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._silent = 0

    def words(self) -> str:
        lines = "".join(self._parts).split("\n")
        return "\n".join(line.rstrip() for line in lines).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._parts.append("\n")
        elif tag == "img":
            self._parts.append(dict(attrs).get("alt") or "")  # custom emoji and smileys
        elif tag in _BLOCKS and self._parts:
            self._parts.append("\n\n" if tag == "p" else "\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(data)
