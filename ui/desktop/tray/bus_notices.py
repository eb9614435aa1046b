"""Notifications where a desktop has no tray, such as GNOME: its service on the session bus.

QtDBus cannot be used from Python here: it has no way to pass the unsigned number that the service
asks for. jeepney comes with keyring.
"""

import os
from collections.abc import Callable
from threading import Thread

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal, Slot

_SERVICE = "org.freedesktop.Notifications"
_ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=_SERVICE, interface=_SERVICE)
_NOTIFY = "susssasa{sv}i"
_PRESSED, _TOKEN, _ACTION = "ActionInvoked", "ActivationToken", "default"
#: By this a window may come to the front under Wayland; Qt takes it from there.
_TOKEN_PLACE = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret
_AS_THE_SERVICE_LIKES = -1
_NO_BUS = (OSError, KeyError, ValueError, RuntimeError)


class BusNotices(QObject):
    """Nothing is asked of the bus before there is something to tell; trouble with it is silence."""

    _opened = Signal(object)  # DBusConnection, None where there is no bus

    def __init__(self, pressed: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pressed = pressed
        self._bus: DBusConnection | None = None
        self._is_opening = False
        self._waiting: tuple[str, str] | None = None
        self._last = 0  # the number of the last notification: the next one takes its place
        self._asked = -1
        self._opened.connect(self._take_bus)

    def tell(self, title: str, words: str) -> None:
        """Show a notification in place of the last one; words are counts, which are no markup."""
        self._waiting = title, words
        if self._bus is not None:
            self._send()
        elif not self._is_opening:
            self._is_opening = True
            Thread(target=self._open, daemon=True).start()  # a bus that hangs holds nothing up

    def close(self) -> None:
        """Let the bus go."""
        bus, self._bus = self._bus, None
        if bus is not None:
            self._reading.setEnabled(False)
            self._reading.deleteLater()
            bus.close()

    def _open(self) -> None:
        try:
            bus = open_dbus_connection()
        except _NO_BUS:
            bus = None
        self._opened.emit(bus)

    @Slot(object)
    def _take_bus(self, bus: DBusConnection | None) -> None:
        self._is_opening = False
        if bus is None:
            self._waiting = None
            return
        self._bus = bus
        self._reading = QSocketNotifier(bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._reading.activated.connect(self._read)
        for member in (_PRESSED, _TOKEN):
            rule = MatchRule(type="signal", interface=_SERVICE, member=member)
            self._ask(message_bus.AddMatch(rule))
        self._send()

    def _send(self) -> None:
        if self._waiting is None:
            return
        (title, words), self._waiting = self._waiting, None
        actions = [_ACTION, QCoreApplication.translate("Tray", "Open Parapet")]
        hints = {"desktop-entry": ("s", "parapet")}
        told = ("Parapet", self._last, "", title, words, actions, hints, _AS_THE_SERVICE_LIKES)
        self._asked = self._ask(new_method_call(_ADDRESS, "Notify", _NOTIFY, told))

    def _ask(self, message: Message) -> int:
        """Send a message; returns the number that its answer will name."""
        if self._bus is None:
            return -1
        number = int(next(self._bus.outgoing_serial))
        try:
            self._bus.send(message, serial=number)
        except OSError:
            self.close()
        return number

    @Slot()
    def _read(self) -> None:
        try:
            while self._bus is not None:
                self._take(self._bus.receive(timeout=0))
        except TimeoutError:
            return  # that was all
        except _NO_BUS:
            self.close()

    def _take(self, message: Message) -> None:
        fields, kind = message.header.fields, message.header.message_type
        if fields.get(HeaderFields.reply_serial) == self._asked:
            self._last = message.body[0] if kind is MessageType.method_return else 0
        elif kind is MessageType.signal and message.body[:1] == (self._last,):
            if fields[HeaderFields.member] == _TOKEN:
                os.environ[_TOKEN_PLACE] = message.body[1]
            elif message.body[1] == _ACTION:
                self._pressed()
