"""Reads the window as a screen reader does, through AT-SPI; run by the system's own Python.

Prints one JSON object: the tree before and after a decision by keys, and what was announced.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

LONGEST_S = 60
MOST_ROWS = 12


def wait_for(find, what):
    """Return what `find` returns once it is true; the loop that brings events runs meanwhile."""
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        found = safely(find)
        if found:
            return found
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        time.sleep(0.05)
    sys.exit(f"no {what} within {LONGEST_S} s")


def safely(find):
    try:
        return find()
    except GLib.Error:  # what was asked has just gone
        return None


def application():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(number)
        if one is not None and one.get_name() == "Parapet":
            return one
    return None


def walk(node, depth=0):
    """Yield the shown nodes with their depths."""
    if node is None or depth > 40:
        return
    yield node, depth
    count = node.get_child_count()
    if node.get_role_name() == "table":
        count = min(count, MOST_ROWS)
    for number in range(count):
        yield from walk(node.get_child_at_index(number), depth + 1)


def told(node, depth):
    actions = node.get_action_iface()
    count = actions.get_n_actions() if actions else 0
    names = [Atspi.Action.get_action_name(actions, number) for number in range(count)]
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "depth": depth,
        "actions": names,
        "is_focused": states.contains(Atspi.StateType.FOCUSED),
        "is_shown": states.contains(Atspi.StateType.SHOWING),
    }


def tree(app):
    return [told(node, depth) for node, depth in walk(app)]


def named(app, role, start):
    for node, _ in walk(app):
        if node.get_role_name() == role and (node.get_name() or "").startswith(start):
            return node
    return None


def focused(app):
    return any(node.get_state_set().contains(Atspi.StateType.FOCUSED) for node, _ in walk(app))


def main():
    heard = []
    listener = Atspi.EventListener.new(
        lambda event: heard.append([event.type, event.source.get_name() or "", str(event.any_data)])
    )
    listener.register("object:announcement")
    listener.register("object:state-changed:showing")
    listener.register("object:property-change:accessible-name")
    app = wait_for(application, "application")
    wait_for(lambda: named(app, "table cell", "Priority"), "row of the list")
    before = tree(app)
    hide = wait_for(lambda: named(app, "push button", "Hide"), "button Hide")
    table = wait_for(lambda: named(app, "table", "Comments"), "list")
    # Without a window manager a window becomes active when it is clicked: on its first row.
    place = named(app, "table cell", "Priority").get_extents(Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")
    wait_for(
        lambda: table.get_state_set().contains(Atspi.StateType.FOCUSED) or focused(app), "focus"
    )
    Atspi.generate_keyboard_event(0, "h", Atspi.KeySynthType.STRING)
    first = next(one["name"] for one in before if one["role"] == "table cell")

    def is_gone():
        now = named(app, "table cell", "Priority")
        return now is not None and now.get_name() != first

    wait_for(is_gone, "other first row after the key")
    after = tree(app)
    print(json.dumps({"before": before, "after": after, "heard": heard, "hide": hide.get_name()}))


main()
