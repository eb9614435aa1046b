"""What a team keeps at hand: saved views, saved replies and macros, shared as TOML files."""
