"""The web form for ethics questions: an app of its own, which never learns what it carries."""
