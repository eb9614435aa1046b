"""The scoring process: reads texts from its standard input, answers with scores, knows no secret.

It is started by `core.scoring.child` and ends when its input ends, in the middle of work if need
be. Texts and scores are all it ever sees: no database, no settings, no tokens, no network.
"""

import os
import queue
import sys
import threading
from collections.abc import Mapping
from typing import Any, BinaryIO

import numpy as np

from core.errors import ParapetError
from core.scoring.limits import (
    Watchdog,
    die_with_parent,
    limit_memory,
    stay_offline,
    step_back,
)
from core.scoring.scorer import Scorer
from core.scoring.spec import ScorerSpec
from core.scoring.wire import TO_PROCESS, Frame, WireError, read_frame, write_frame

_WAITING_FRAMES = 8
_OUT_OF_MEMORY = 3


def main() -> int:
    """Serve until the input ends."""
    source, target = _own_channel()
    die_with_parent()
    step_back()
    stay_offline()
    frames: queue.Queue[Frame] = queue.Queue(_WAITING_FRAMES)
    threading.Thread(target=_read, args=(source, frames), daemon=True).start()
    worker = Worker(target)
    while True:
        worker.answer(frames.get())


class Worker:
    """Holds the scorers that were loaded, by the key that the app gave each of them."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._scorers: dict[str, Scorer] = {}
        self._watchdog = Watchdog()

    def answer(self, frame: Frame) -> None:
        """Do what a message asks for and say what came of it."""
        head = frame.head
        self._watchdog.begin(float(head.get("limit_s", 60.0)))
        try:
            reply = self._reply(frame.kind, head)
        except ParapetError as error:
            reply = Frame({"kind": "refused", "id": head.get("id"), "sentence": str(error)})
        except MemoryError:
            # What is left of this process is not worth trusting.
            write_frame(self._target, _failed(head, "memory"))
            os._exit(_OUT_OF_MEMORY)
        except Exception as error:
            reply = _failed(head, type(error).__name__)
        self._watchdog.end()
        write_frame(self._target, reply)

    def _reply(self, kind: str, head: Mapping[str, Any]) -> Frame:
        if kind == "limits":
            limit_memory(int(head["memory"]))
            return Frame({"kind": "limited", "id": head["id"]})
        if kind == "load":
            scorer = ScorerSpec.from_json(head["spec"]).load()
            self._scorers[str(head["key"])] = scorer
            return _loaded(head, scorer)
        return _scored(head, self._scorers[str(head["key"])])


def _loaded(head: Mapping[str, Any], scorer: Scorer) -> Frame:
    facts = {
        "name": scorer.name,
        "version": scorer.version,
        "attributes": [str(attribute) for attribute in scorer.attributes],
        "languages": list(scorer.languages),
        # Languages that a scorer rates although its makers never measured it on them.
        "untested": list(getattr(scorer, "untested_languages", ())),
    }
    return Frame({"kind": "loaded", "id": head["id"], **facts})


def _scored(head: Mapping[str, Any], scorer: Scorer) -> Frame:
    batch = scorer.score(head["texts"], head["langs"])
    values = np.ascontiguousarray(batch.values, dtype="<f4")
    marks = np.ascontiguousarray(batch.supported, dtype=np.uint8)
    said = {"kind": "scored", "id": head["id"], "langs": list(batch.langs)}
    return Frame(said, marks.tobytes() + values.tobytes())


def _failed(head: Mapping[str, Any], what: str) -> Frame:
    return Frame({"kind": "failed", "id": head.get("id"), "what": what})


def _read(source: BinaryIO, frames: "queue.Queue[Frame]") -> None:
    """Pass messages on; the end of the input is the end of this process."""
    try:
        while (frame := read_frame(source, TO_PROCESS)) is not None:
            frames.put(frame)
    except WireError:
        pass
    finally:
        os._exit(0)


def _own_channel() -> tuple[BinaryIO, BinaryIO]:
    """Take input and output for the messages; whatever else prints goes nowhere."""
    source = os.fdopen(os.dup(0), "rb")
    target = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    os.close(nowhere)
    return source, target


if __name__ == "__main__":
    sys.exit(main())
