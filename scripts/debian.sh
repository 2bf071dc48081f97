#!/bin/sh
# Some tests drive Debian's own programs: debian.sh PROGRAM PACKAGE…
# Installs the packages where the program is missing and we may; else says so and fails.
set -eu
program=$1
shift
export PATH="$PATH:/usr/sbin"
command -v "$program" >/dev/null && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v apt-get >/dev/null && command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "The tests need $program, and it can't be installed from here." >&2
    echo "Install it as an administrator (Debian: apt-get install $1) so that '$program' is on the PATH, then run this again." >&2
    exit 1
fi
echo "Installing Debian's $1 for the tests …"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
command -v "$program" >/dev/null
