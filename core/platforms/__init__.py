"""One file per platform.

To add a platform, write `core/platforms/NAME.py` with a class that keeps the `Platform` protocol of
`base.py`, and end it with `PLATFORM = TheClass()`. Nothing else is edited: `registry` finds the
file, the link form draws its sign-in fields, buttons follow from its actions, and
`tests/core/platforms/test_contract.py` asks for a small adapter beside the other ones and then
runs every misbehaviour of the fault server against it.

`http.py` is the only file that talks to the network; platform files get a `Web` handed in. They
import `base`, `reading`, `html_text` and the errors, so that listing platforms stays quick.
"""

from core.platforms.registry import find_platform, platforms

__all__ = ["find_platform", "platforms"]
