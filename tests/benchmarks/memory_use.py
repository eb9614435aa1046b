"""How much memory this process has, as Linux tells it; elsewhere nothing is told."""

import re
from pathlib import Path

_WANTED = {
    "status": ("VmRSS", "VmHWM", "RssAnon", "RssFile"),
    "smaps_rollup": ("Pss", "Private_Clean", "Private_Dirty"),
}


def memory() -> dict[str, float]:
    """Return resident (VmRSS), proportional (Pss) and most ever resident memory (VmHWM), in MB."""
    found: dict[str, float] = {}
    for file, names in _WANTED.items():
        path = Path("/proc/self") / file
        if not path.exists():
            continue
        text = path.read_text(encoding="ascii")
        for name in names:
            match = re.search(rf"^{name}:\s+(\d+) kB", text, re.MULTILINE)
            if match:
                found[name] = round(int(match.group(1)) / 1024, 1)
    return found
