# Two commands do everything a newcomer needs: `make demo` and `make test`.
# `make help` lists the rest.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && command -v $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python

.DEFAULT_GOAL := help
.PHONY: help demo test test-all check coverage-api generate contract contract-long witness gauntlet soak bench requirements clean
.PHONY: $(shell sed -nE 's/^([a-z-]+):.*\#\# .*/\1/p' $(MAKEFILE_LIST))

help: ## list the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/.ready: requirements/dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# A browser for the tests of the emulator's page, which are skipped, with a notice, where none can be installed.
$(VENV)/.browser: $(VENV)/.ready requirements/browser.txt tests/browser/install.py
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/browser.txt \
		&& $(RUN) -m tests.browser.install && touch $@ || echo "NOTICE: tests/browser is skipped"

demo: $(VENV)/.ready ## start the emulator and run the main job end to end
	@$(RUN) examples/demo.py

test: $(VENV)/.ready $(VENV)/.browser ## run the tests
	$(RUN) -m pytest -n 2 --ignore=tests/contract --ignore=tests/witness $(ARGS)

test-all: $(VENV)/.ready ## run the tests on every newer CPython of this machine
	$(RUN) tests/every_python.py

check: $(VENV)/.ready ## lint, type-check, compare generated code with its sources, hold the import budget
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(RUN) -m generator --check
	$(RUN) -m generator.coverage
	$(RUN) -m benchmarks.budget
	$(RUN) -m public_api.snapshot --check

public-api: $(VENV)/.ready ## renew the list of public names and signatures that `make check` holds the code to
	$(RUN) -m public_api.snapshot

.venv-docs/.ready: requirements/docs.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv .venv-docs
	.venv-docs/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/docs.txt
	@touch $@

docs: .venv-docs/.ready ## build the documentation into build/docs
	rm -rf build/docs
	.venv-docs/bin/python -m public_api.reference
	.venv-docs/bin/python -m sphinx -q -W -E --keep-going -b html -d build/doctrees docs build/docs
	@echo build/docs/index.html

coverage-api: $(VENV)/.ready ## compare the spec with the facts of the API (FACTS=DIR)
	$(RUN) -m generator.coverage $(if $(FACTS),--facts $(FACTS))

generate: $(VENV)/.ready ## bundle the spec and regenerate the client from it
	$(RUN) -m generator

claims: $(VENV)/.ready ## do the same with this client and the published one, and print what each did
	$(RUN) tests/witness/claims/compare.py

contract: $(VENV)/.ready ## hold a server to the spec (the emulator, or BASE_URL= and API_KEY=)
	$(RUN) -m pytest -n 2 tests/contract $(ARGS)

contract-long: $(VENV)/.ready ## the same with more requests, and others in every run (SEED= repeats one)
	SEED=$${SEED:-$$(date +%s)} MAX_EXAMPLES=$${MAX_EXAMPLES:-100} $(RUN) -m pytest -n 2 tests/contract $(ARGS)

gauntlet: $(VENV)/.ready ## run apps and agents under each fault, on each route, with each side and way of following
	$(RUN) -m tests.gauntlet

# The C library keeps memory for each thread apart, which grows for a while: with one store for all, the figures for
# resident memory say what the client holds.
soak: $(VENV)/.ready ## 10,000 runs under random faults, counted one by one (RUNS=, SEED=)
	MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=65536 RUNS=$(or $(RUNS),10000) SEED=$(or $(SEED),1) $(RUN) -m tests.soak

witness: $(VENV)/.ready ## let the published clients of the API use the emulator (installs them under build/)
	$(RUN) -m pytest tests/witness $(ARGS)

bench: $(VENV)/.ready ## measure the client beside its peers (ARGS="run-and-wait --rounds 3 --peers ours,httpx")
	$(RUN) -m benchmarks $(ARGS)

dist: $(VENV)/.ready ## build the wheel and the source archive into dist
	rm -rf dist
	$(RUN) -m hatchling build

test-dist: dist ## install the wheel on each CPython of this machine, and use it as a newcomer does
	$(RUN) tests/packaging/every_python.py dist/*.whl

requirements: $(VENV)/.ready ## pin the newest versions of what requirements/*.in name
	$(PYTHON) -m venv build/uv && build/uv/bin/pip install --quiet uv
	build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header requirements/dev.in -o requirements/dev.txt
	build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header -c requirements/dev.txt \
		requirements/docs.in -o requirements/docs.txt
	build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header -c requirements/dev.txt \
		requirements/browser.in -o requirements/browser.txt

clean: ## remove everything that is not in the repository
	rm -rf $(VENV) .venv-* .nox build dist docs/reference .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
