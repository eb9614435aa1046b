"""The icon in the tray of the desktop, and notifications of what cannot wait."""
