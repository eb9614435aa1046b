"""Linking an account: platform, sign in, fetch, check; and what an account's state means."""
