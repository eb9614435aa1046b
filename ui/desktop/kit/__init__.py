"""The page of saved replies and macros, and the words for both."""
