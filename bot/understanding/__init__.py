"""Finds which entry a line means; the only room that knows numpy and rapidfuzz."""
