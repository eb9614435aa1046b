"""Pages on which a person changes the app."""
