"""The notifications of a desktop, for tests: `python -m tests.flows.fake_notices`.

Prints a line of JSON for READY and for each notification; `press` on a line of stdin presses the
last one, as `press NUMBER` does with any.
"""

import json
import os
import sys
from selectors import EVENT_READ, DefaultSelector

from jeepney import DBusAddress, HeaderFields, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

SERVICE = "org.freedesktop.Notifications"
SIGNATURE = "susssasa{sv}i"
PLACE = DBusAddress("/org/freedesktop/Notifications", bus_name=SERVICE, interface=SERVICE)


def say(what: object) -> None:
    print(json.dumps(what), flush=True)


def main() -> None:
    bus = open_dbus_connection()
    Proxy(message_bus, bus).RequestName(SERVICE)
    waiting = DefaultSelector()
    waiting.register(bus.sock, EVENT_READ)
    waiting.register(sys.stdin, EVENT_READ)
    last = 0
    say("READY")
    while True:
        for key, _ in waiting.select():
            if key.fileobj is sys.stdin:
                read = os.read(sys.stdin.fileno(), 1000).decode()
                if not read:
                    return
                for command in read.splitlines():
                    number = int(command.partition(" ")[2] or last)
                    bus.send(new_signal(PLACE, "ActionInvoked", "us", (number, "default")))
                continue
            try:
                while True:
                    last = answer(bus, bus.receive(timeout=0), last)
            except TimeoutError:
                pass


def answer(bus, message, last: int) -> int:
    fields = message.header.fields
    if fields.get(HeaderFields.member) != "Notify":
        return last
    if fields.get(HeaderFields.signature) != SIGNATURE:
        bus.send(new_error(message, "org.freedesktop.DBus.Error.InvalidArgs"))
        return last
    _, replaced, _, title, words, actions, _, _ = message.body
    number = replaced or last + 1
    bus.send(new_method_return(message, "u", (number,)))
    say({"number": number, "title": title, "words": words, "actions": actions})
    return number


if __name__ == "__main__":
    main()
