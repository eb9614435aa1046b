"""All of Parapet's thinking: no Qt, usable from a script or a test."""
