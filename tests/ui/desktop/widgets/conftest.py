from tests.ui.desktop.widgets.dressed import theme

__all__ = ["theme"]
