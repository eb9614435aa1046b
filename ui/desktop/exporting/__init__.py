"""Handing comments and decisions out."""
