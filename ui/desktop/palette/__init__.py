"""The command palette: every act by name, found by a few letters."""
