"""The inbox: the ranked list, the comment in full, and its decision."""
