"""Microsoft Teams: the only folder that knows the Bot Framework SDK, which is end-of-life."""
