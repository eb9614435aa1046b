"""One file per scorer; a scorer rates texts and says which words it looked at."""
