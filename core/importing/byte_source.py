"""The bytes of a file, unpacked as they are read; refusals in one sentence each."""

import gzip
import io
import os
import stat
import sys
import zlib
from pathlib import Path
from typing import BinaryIO, NoReturn

from core.errors import ImportRefusedError
from core.said import Sentence
from core.task import Task

GZIP_MARK = b"\x1f\x8b"
_PIECE = 1 << 18
# Repetitive exports shrink to a fiftieth at most; a packed bomb to a thousandth.
_BOMB_BYTES = 256 * 1024 * 1024
_BOMB_RATIO = 200


class FileBreaksError(ImportRefusedError):
    """The file cannot be read any further; what was read before is good."""


class ByteSource(io.BufferedIOBase):
    """Reads a file piece by piece. Each piece asks whether the task was cancelled.

    Progress counts bytes of the file as it lies on the disk. Raises FileBreaksError where the
    file is damaged, and TaskCancelledError.
    """

    def __init__(self, path: Path, *, is_gz: bool, task: Task | None = None) -> None:
        super().__init__()
        self._path = path
        self._task = task
        self._file = opened(path)
        self._size = os.fstat(self._file.fileno()).st_size
        self._gz = gzip.GzipFile(fileobj=self._file) if is_gz else None
        self._unpacked = 0

    @property
    def name(self) -> str:
        """The path, as files have it."""
        return str(self._path)

    def readable(self) -> bool:
        """Return True: this can be read."""
        return True

    def read1(self, size: int = -1) -> bytes:
        """Return the next piece, b"" at the end; at least `size` where there is as much.

        Readers of text ask for little and take what comes; larger pieces are read faster.
        """
        return self._next(max(size, _PIECE))

    def read(self, size: int | None = -1) -> bytes:
        """Return the next `size` bytes, fewer only at the end; all for -1."""
        missing = sys.maxsize if size is None or size < 0 else size
        pieces = []
        while missing and (piece := self._next(min(missing, _PIECE))):
            pieces.append(piece)
            missing -= len(piece)
        return b"".join(pieces)

    def close(self) -> None:
        """Let the file go."""
        if self._gz is not None:
            self._gz.close()
        self._file.close()
        super().close()

    def _next(self, size: int) -> bytes:
        if self._task is not None:
            self._task.check()
            self._task.report(
                min(self._file.tell(), self._size), self._size, Sentence("bytes read")
            )
        try:
            piece = self._file.read(size) if self._gz is None else self._gz.read1(size)
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise FileBreaksError(
                "“{name}” is packed but damaged. Download or pack it again.", name=self._path.name
            ) from None
        except OSError as error:
            raise FileBreaksError(_cannot_read(self._path, error)) from error
        self._unpacked += len(piece)
        if self._gz is not None:
            self._refuse_bomb()
        return piece

    def _refuse_bomb(self) -> None:
        packed = max(1, self._file.tell())
        if self._unpacked > _BOMB_BYTES and self._unpacked > _BOMB_RATIO * packed:
            raise FileBreaksError(
                "“{name}” unpacks to far more than a list of comments. Unpack it yourself and "
                "look at it before you import it.",
                name=self._path.name,
            )


def text_of(path: Path, *, is_gz: bool, encoding: str, task: Task) -> io.TextIOWrapper:
    """Open a file as text. Bytes that do not fit come as lone surrogates, where that is possible.

    UTF-16 and UTF-32 know no such escape: there they become U+FFFD.
    """
    errors = "replace" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    source = ByteSource(path, is_gz=is_gz, task=task)
    return io.TextIOWrapper(source, encoding=encoding, errors=errors, newline="")


def opened(path: Path) -> BinaryIO:
    """Open an ordinary, non-empty file. Raises ImportRefusedError with one sentence."""
    try:
        _refuse_odd(path, path.stat())
        return path.open("rb")
    except FileNotFoundError:
        raise ImportRefusedError("There is no file “{path}”. Check its name.", path=path) from None
    except (OSError, ValueError) as error:
        raise ImportRefusedError(_cannot_read(path, error)) from error


def _refuse_odd(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise ImportRefusedError(
            "“{path}” is a folder. Name the files in it, such as *.csv.", path=path
        )
    if not stat.S_ISREG(found.st_mode):
        raise ImportRefusedError(
            "“{path}” is not an ordinary file. Save it as one first.", path=path
        )
    if found.st_size == 0:
        refuse_empty(path)


def refuse_empty(path: Path) -> NoReturn:
    """Say that there is nothing in the file."""
    raise ImportRefusedError("“{name}” is empty. Export the comments again.", name=path.name)


def _cannot_read(path: Path, error: Exception) -> str:
    if isinstance(error, PermissionError):
        return Sentence(
            "You may not read “{path}”. Give yourself permission to read it, or "
            "import a copy that belongs to you.",
            path=path,
        )
    why = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
    return Sentence(
        "“{path}” cannot be read ({why}). Check the file, or copy it elsewhere and try again.",
        path=path,
        why=why,
    )
