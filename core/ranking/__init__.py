"""Ranking: pure functions from components to a priority and its explanation."""
