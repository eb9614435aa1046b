"""Small parts that screens are made of. `ui.desktop.parts` is their common door."""
