"""Storage: the only SQL of the app."""
