"""Where turns are kept: SQLite or PostgreSQL through one code, and a double for tests."""
