"""The same services as commands in the terminal; no Qt."""
