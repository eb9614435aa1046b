"""Saved views beside the pages: listed with what waits in them, ordered, renamed, handed on."""
