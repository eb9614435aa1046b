from tests.ui.desktop.history.room import room

__all__ = ["room"]
