#!/bin/sh
# The browser tests drive Debian's Chromium. Install it where it is missing and we may; else say so and fail.
set -eu
command -v chromium >/dev/null && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v apt-get >/dev/null && command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "The browser tests need Chromium, and it can't be installed from here." >&2
    echo "Install it as an administrator (Debian: apt-get install chromium) so that 'chromium' is on the PATH, then run make test again." >&2
    exit 1
fi
echo "Installing Debian's chromium for the browser tests …"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null
command -v chromium >/dev/null
