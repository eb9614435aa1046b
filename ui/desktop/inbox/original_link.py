"""Opening a comment where it was written, after a look at the true address."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.desktop.links import SafeLink


def ask_and_open(link: SafeLink, parent: QWidget) -> None:
    """Name the host, as it is really written, and open the address only on a yes."""
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(QCoreApplication.translate("OriginalLink", "Open original"))
    question.setText(
        QCoreApplication.translate("OriginalLink", "Open {host} in the browser?").format(
            host=link.host
        )
    )
    go = question.addButton(
        QCoreApplication.translate("OriginalLink", "Open"), QMessageBox.ButtonRole.AcceptRole
    )
    stay = question.addButton(
        QCoreApplication.translate("OriginalLink", "Stay here"), QMessageBox.ButtonRole.RejectRole
    )
    question.setDefaultButton(stay)
    question.exec()
    if question.clickedButton() is go:
        QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode))
