"""Figures at a million comments: `make bench`, or `python -m tests.benchmarks --rows N --only AREA`."""
