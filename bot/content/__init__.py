"""The files editors write: read with line numbers, checked, watched, kept as last good."""
