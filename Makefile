# make run    start the bot on this machine and print the address of the chat page
# make test   install what the tests need and run them all
# make prove  the long proofs: killed processes, generated walks; half an hour
# make check  everything a change must pass: format, lint, types, layers, knowledge, tests
# make bench-matching  compare the matcher with others: BENCH_DATA names the folder of the data

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH := $(VENV)-bench
LEARN := $(VENV)-learn
BENCH_OUT ?= bench/results.jsonl
FORM := bot/channels/form/built/committee.html
NPM := $(VENV)/npm.done
# A start without network must not wait for minutes.
HURRY := --fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=2000 --fetch-timeout=30000

.PHONY: run test prove check format bench-matching opinion screenshots lock clean

# Without npm's registry everything but the ethics form works, and the form says so.
run: $(VENV)/run.done
	@$(MAKE) --no-print-directory $(FORM) || echo "The ethics form isn't set up (npm's registry is needed once); all else starts."
	$(BIN)/python app.py

test: $(VENV)/test.done
	$(BIN)/pytest -n auto --dist loadfile

prove: $(VENV)/test.done
	sh scripts/debian.sh smtpd opensmtpd
	$(BIN)/pytest -m prove -s

check: $(VENV)/test.done
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot check
	$(MAKE) --no-print-directory test

format: $(VENV)/test.done
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

# What is measured already stands in BENCH_OUT: remove that file to measure everything again.
bench-matching:
	@test -n "$(BENCH_DATA)" || { echo "Set BENCH_DATA to the folder of the public data (bench/README.md says where to get it): make bench-matching BENCH_DATA=…"; exit 2; }
	@$(MAKE) --no-print-directory $(BENCH)/done
	$(BENCH)/bin/python -m bench.matching own --out $(BENCH_OUT) > /dev/null
	$(BENCH)/bin/python -m bench.matching run --data "$(BENCH_DATA)" --out $(BENCH_OUT)

$(BENCH)/done: requirements/bench.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch $@

# After a change of bot/understanding/data/risk_examples.txt: an hour, and PyTorch.
opinion: $(LEARN)/done
	PYTHONPATH=. OPENBLAS_NUM_THREADS= $(LEARN)/bin/python scripts/opinion.py

$(LEARN)/done: requirements/learn.txt
	$(PYTHON) -m venv $(LEARN)
	$(LEARN)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/learn.txt
	@touch $@

screenshots: $(VENV)/test.done
	$(BIN)/pytest tests/browser --screenshots docs/img

# Exact versions with hashes, for every Python and machine we support.
lock:
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/pip install --quiet "uv>=0.9"
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra encoder pyproject.toml -o requirements/run.txt
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra encoder --group test pyproject.toml -o requirements/test.txt
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra encoder --group bench pyproject.toml -o requirements/bench.txt
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra encoder --group learn pyproject.toml -o requirements/learn.txt
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes requirements/node.in -o requirements/node.txt

clean:
	rm -rf $(VENV) $(VENV)-lock $(BENCH) $(LEARN) node_modules $(dir $(FORM))

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Signpost needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make run PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.done: requirements/run.txt | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@touch $@

$(VENV)/test.done: requirements/test.txt $(FORM) | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	sh scripts/debian.sh chromium chromium fonts-liberation
	@touch $@ $(VENV)/run.done

# npm's own stamp would be older than a lock file that was checked out again.
$(NPM): requirements/node.txt package-lock.json | $(BIN)/python
	@command -v npm >/dev/null || $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/node.txt
	PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent --no-audit --no-fund --ignore-scripts $(HURRY)
	@touch $@

# What the browser runs: npm's packages and our source in one file each.
$(FORM): $(NPM) scripts/form.mjs bot/channels/look.css $(wildcard bot/channels/form/source/*)
	PATH="$(CURDIR)/$(BIN):$$PATH" node scripts/form.mjs
