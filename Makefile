# make run    start the bot on this machine and print the address of the chat page
# make test   install what the tests need and run them all
# make check  everything a change must pass: format, lint, types, layers, knowledge, tests
# make bench-matching  compare the matcher with others: BENCH_DATA names the folder of the data

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH := $(VENV)-bench
BENCH_OUT ?= bench/results.jsonl

.PHONY: run test check format bench-matching screenshots lock clean

run: $(VENV)/run.done
	$(BIN)/python app.py

test: $(VENV)/test.done
	$(BIN)/pytest

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

screenshots: $(VENV)/test.done
	$(BIN)/pytest tests/browser --screenshots docs/img

# Exact versions with hashes, for every Python and machine we support.
lock:
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/pip install --quiet "uv>=0.9"
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra encoder pyproject.toml -o requirements/run.txt
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra encoder --group test pyproject.toml -o requirements/test.txt
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra encoder --group bench pyproject.toml -o requirements/bench.txt
	$(VENV)-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes requirements/node.in -o requirements/node.txt

clean:
	rm -rf $(VENV) $(VENV)-lock $(BENCH) node_modules

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Signpost needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make run PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.done: requirements/run.txt | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@touch $@

$(VENV)/test.done: requirements/test.txt requirements/node.txt package-lock.json | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@command -v npm >/dev/null || $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/node.txt
	PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent --no-audit --no-fund --ignore-scripts
	sh scripts/chromium.sh
	@touch $@ $(VENV)/run.done
