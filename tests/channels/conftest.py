"""Fixtures that the channels' tests share with the stores'."""

from tests.stores.conftest import new_postgres as new_postgres
