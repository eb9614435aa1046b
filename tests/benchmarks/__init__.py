"""Figures at a million comments: `make bench`."""
