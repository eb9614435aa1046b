"""The numbers behind the ids that people and windows name comments by."""

from core.errors import NotFoundError


def comment_number(comment_id: str) -> int:
    """Return the number behind a comment id. Raises NotFoundError for anything else."""
    if not comment_id.isascii() or not comment_id.isdigit() or len(comment_id) > 18:
        raise no_comment(comment_id)
    return int(comment_id)


def no_comment(comment_id: str) -> NotFoundError:
    """Return the error that says so."""
    return NotFoundError(
        "There is no comment “{comment}” in this profile. The queue shows the ids.",
        comment=comment_id[:60],
    )
