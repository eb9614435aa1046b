"""A program that keeps a secret, in a process of its own; says in JSON what it met.

Run as a module: first its patience in seconds if need be, then `keep=SECRET`, `read`, `forget`,
`sign`, `lasting`. Each answer is one line.
"""

import json
import sys
import time

from core.credentials import PATIENCE_S, Credentials
from core.errors import KeyringSilentError

_SCOPE = "a-profile"
_NAME = "link/plain:me"


def main(words: list[str]) -> None:
    patience_s = float(words.pop(0)) if words[0].replace(".", "").isdigit() else PATIENCE_S
    credentials = Credentials(_SCOPE, patience_s)
    for word in words:
        began = time.monotonic()
        try:
            said = _done(credentials, word)
        except KeyringSilentError as error:
            said = f"silent: {error}"
        seconds = time.monotonic() - began
        print(json.dumps({"did": word.partition("=")[0], "said": said, "s": seconds}), flush=True)


def _done(credentials: Credentials, word: str) -> object:
    name, _, value = word.partition("=")
    match name:
        case "keep":
            return credentials.keep(_NAME, value)
        case "read":
            return credentials.read(_NAME)
        case "forget":
            return credentials.forget(_NAME)
        case "sign":
            return credentials.signing_key() is not None
    return credentials.is_lasting


if __name__ == "__main__":
    main(sys.argv[1:])
