"""What could not be taken over from the rows that did come in, counted."""

from dataclasses import dataclass

_TIMES = (
    "1 time could not be read or is not plausible; it was left out.",
    "{n:,} times could not be read or are not plausible; they were left out.",
)
_COUNTS = (
    "1 count of likes, replies or reports is not a number; it was left out.",
    "{n:,} counts of likes, replies or reports are not numbers; they were left out.",
)
_CUT = (
    "1 very long comment was cut to 100,000 characters.",
    "{n:,} very long comments were cut to 100,000 characters.",
)


@dataclass(slots=True)
class Tally:
    """Counts small losses while a file is read; ask `sentences` when it is done."""

    times: int = 0
    counts: int = 0
    cut: int = 0

    def sentences(self) -> tuple[str, ...]:
        """Return one sentence for each kind of loss there was."""
        return tuple(
            (one if count == 1 else more).format(n=count)
            for count, one, more in (
                (self.times, *_TIMES),
                (self.counts, *_COUNTS),
                (self.cut, *_CUT),
            )
            if count
        )
