"""What keeps the person well: masked texts, calm ones mixed in, breaks, quiet hours."""
