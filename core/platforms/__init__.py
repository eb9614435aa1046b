"""Platforms: one file per platform; comments come from files until the first is added."""
