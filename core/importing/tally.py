"""What could not be taken over from the rows that did come in, counted."""

from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """Counts small losses while a file is read; ask `sentences` when it is done."""

    times: int = 0
    counts: int = 0
    cut: int = 0

    def sentences(self) -> tuple[str, ...]:
        """Return one sentence for each kind of loss there was."""
        said = (
            (self.times, "{n:,} times could not be read or are not plausible; left out."),
            (self.counts, "{n:,} likes, replies or reports are not numbers; left out."),
            (self.cut, "{n:,} very long comments were cut to 100,000 characters."),
        )
        return tuple(sentence.format(n=count) for count, sentence in said if count)
