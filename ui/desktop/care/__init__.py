"""What the window does for the person at work: breaks, quiet hours, a private count."""
