"""The local chat page: one hand-written page, our own JSON, server-sent events."""
