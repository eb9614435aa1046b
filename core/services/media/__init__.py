"""Pictures at comments: fetched on wish, kept offline, thrown away on wish."""
