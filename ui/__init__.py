"""All the showing: no SQL, no HTTP."""
