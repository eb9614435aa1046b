"""A start without a screen: the sample comments where nothing is there, then the ranked queue."""

from core.model import QueueFilter
from core.services import Services
from ui.terminal.output import print_queue, progress_task, say

_SHOWN = 20


def first_round(services: Services) -> int:
    """Print the ranked queue and say how to go on. Returns the exit code."""
    task = progress_task()
    if services.inbox.is_empty():
        say("There are no comments yet, so here are the samples of an invented library.")
        services.importing.load_samples(task)
    services.scoring.score_waiting(task)
    services.inbox.rerank()
    queue = services.inbox.queue(QueueFilter(), limit=_SHOWN)
    print_queue(services.inbox.items(queue.ids.tolist()))
    say("")
    say(f"{len(queue.ids)} of {queue.total} open comments, most urgent first. Go on with:")
    say("  python main.py show ID                        one comment with its context")
    say("  python main.py decide ID --action hide        decide (approve, hide, escalate, …)")
    say("  python main.py undo DECISION                  take it back")
    say("  python main.py import FILE                    bring your own comments in")
    say("  python main.py --help                         everything else")
    say("With a screen, the same command opens the window.")
    return 0
