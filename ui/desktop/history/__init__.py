"""What was decided, and its proof."""
