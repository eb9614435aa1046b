"""The proof of one decision: its entry in the log and its neighbours, chained by fingerprints."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import IconLabel, PushButton, Words, clear_layout
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Proof, ProofEntry

_SHOWN = 8


class ProofPart(QWidget):
    """Shows the chain around an entry; the full fingerprints can be copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._proof: Proof | None = None
        self._chain = QGridLayout()
        self._chain.setHorizontalSpacing(theme.u(8))
        self._chain.setVerticalSpacing(theme.u(4))
        self._chain.setColumnStretch(1, 1)
        explanation = self.tr(
            "Each entry carries the fingerprint of the one before. No names or texts are inside, "
            "so erasing a person does not break it."
        )
        self._sentence = Words(theme, explanation, style="caption", role="text-3", wraps=True)
        self._copy = PushButton(theme, self.tr("Copy fingerprints"), icon="copy")
        self._copy.clicked.connect(self._copy_fingerprints)
        self._lay_out()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(self._theme.u(8))
        page.addWidget(
            Words(self._theme, self.tr("Proof"), style="caption", role="text-2", weight=600)
        )
        page.addLayout(self._chain)
        page.addWidget(self._sentence)
        page.addWidget(self._copy)

    @property
    def entries(self) -> "tuple[ProofEntry, ...]":
        """Return the entries shown."""
        return () if self._proof is None else tuple(self._proof.entries)

    def clear(self) -> None:
        """Show nothing while the next proof is on its way."""
        self._proof = None
        clear_layout(self._chain)
        self._copy.setEnabled(False)

    def show_proof(self, proof: "Proof", own_seq: int | None) -> None:
        """Show the entries; the one of the decision itself is marked."""
        self.clear()
        self._proof = proof
        for row, entry in enumerate(proof.entries):
            self._add(row, entry, is_own=entry.seq == own_seq)
        self._copy.setEnabled(bool(proof.entries))

    def _add(self, row: int, entry: "ProofEntry", *, is_own: bool) -> None:
        mark = IconLabel(
            self._theme, "record-fill" if is_own else "circle", "accent" if is_own else "text-3"
        )
        said = f"{words.number(entry.seq)} {words.entry_kind(entry.kind)}"
        title = Words(self._theme, said, weight=600 if is_own else 400)
        short = " ".join((entry.hash_hex[:4], entry.hash_hex[4:_SHOWN], "…"))
        fingerprint = Words(self._theme, short, style="mono", role="text-2")
        fingerprint.setAccessibleName(self.tr("Fingerprint {hex}").format(hex=entry.hash_hex))
        self._chain.addWidget(mark, row, 0)
        self._chain.addWidget(title, row, 1)
        self._chain.addWidget(fingerprint, row, 2)

    def _copy_fingerprints(self) -> None:
        if self._proof is not None:
            lines = [f"{one.seq} {one.kind} {one.hash_hex}" for one in self._proof.entries]
            QGuiApplication.clipboard().setText("\n".join(lines))
