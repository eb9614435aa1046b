"""What still has to leave this computer."""
