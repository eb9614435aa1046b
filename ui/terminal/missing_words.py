"""What a source did not give, said in sentences."""

from core.services import Missing

SENTENCES = {
    Missing.LANGUAGE: (
        "The language of this comment is not rated yet, so toxicity and need count as zero."
    ),
    Missing.SPREAD: "Likes and replies are not available, so spread counts as zero.",
    Missing.FLAGS: "Reports by readers are not available.",
    Missing.TIME: "The time of writing is not available; waiting counts from the import.",
    Missing.REACH: "The author’s reach is not available.",
}
