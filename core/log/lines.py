"""The exported log: one line per row, which the standalone verifier reads.

`{"seq":1,"body":"{…}","h":"64 hex digits"}` and a line feed, UTF-8. `body` is the entry's bytes as
text; bytes that are not UTF-8 (a damaged log) are kept as `body64` instead, in base64. A verifier
takes only lines written exactly so: every byte of the file counts.
"""

import base64
import json
from collections.abc import Iterable, Iterator


def log_lines(rows: Iterable[tuple[int, bytes, bytes]]) -> Iterator[str]:
    """Return each row (seq, body, h) as a line, ready for a file opened with newline=""."""
    for seq, body, h in rows:
        try:
            content = {"body": body.decode("utf-8")}
        except UnicodeDecodeError:
            content = {"body64": base64.b64encode(body).decode()}
        line = {"seq": seq, **content, "h": h.hex()}
        yield json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"
