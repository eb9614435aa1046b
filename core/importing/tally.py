"""What could not be taken over from the rows that did come in, counted."""

from dataclasses import dataclass

from core.said import counted


@dataclass(slots=True)
class Tally:
    """Counts small losses while a file is read; ask `sentences` when it is done."""

    times: int = 0
    counts: int = 0
    cut: int = 0
    pictures: int = 0

    def sentences(self) -> tuple[str, ...]:
        """Return one sentence for each kind of loss there was."""
        times = counted(
            self.times,
            "1 time could not be read or is not plausible; it was left out.",
            "{n:,} times could not be read or are not plausible; they were left out.",
        )
        counts = counted(
            self.counts,
            "1 count of likes, replies or reports is not a number; it was left out.",
            "{n:,} counts of likes, replies or reports are not numbers; they were left out.",
        )
        cut = counted(
            self.cut,
            "1 very long comment was cut to 100,000 characters.",
            "{n:,} very long comments were cut to 100,000 characters.",
        )
        pictures = counted(
            self.pictures,
            "1 picture has no address on the web, or is one too many; it was left out.",
            "{n:,} pictures have no address on the web, or are too many; they were left out.",
        )
        found = (
            (self.times, times),
            (self.counts, counts),
            (self.cut, cut),
            (self.pictures, pictures),
        )
        return tuple(said for count, said in found if count)
