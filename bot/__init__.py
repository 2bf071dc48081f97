"""Signpost: a Teams bot that tells police officers and staff where help is."""
