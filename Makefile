# Hej Göteborg. `make help` lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help

UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
RUN := .venv/bin/python -m bot.cli
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3

.PHONY: help run test chat setup check check-data evaluate bench clean

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

# The locked environment. uv is installed beside the project where the machine has none.
.venv/.ready: pyproject.toml uv.lock
	@if ! command -v $(UV) >/dev/null 2>&1 && [ ! -x .uv/bin/uv ]; then \
	  echo "Installing uv …"; \
	  { python3 -m venv .uv && .uv/bin/python -m pip install --quiet "uv>=0.5,<1"; } >/dev/null 2>&1 || \
	  { rm -rf .uv; python3 -m pip install --quiet --target .uv "uv>=0.5,<1"; } || \
	  { echo "uv could not be installed: Python 3.11 needs venv or pip."; exit 1; }; fi
	@echo "Installing the locked environment (about 2.5 GB the first time) …"
	@$$(command -v uv || echo .uv/bin/uv) sync --frozen --python 3.11
	@touch $@

run: .venv/.ready ## Set up what is missing, then run the assistant
	@$(RUN) run

chat: .venv/.ready ## Talk with the assistant in the terminal
	@$(RUN) chat

setup: .venv/.ready ## Databases, city data and trained model, without running
	@$(RUN) setup

test: .venv/.ready ## Run every test against the real processes
	@.venv/bin/python -m tests.prepare
	@$(RUN) setup
	@.venv/bin/python -m pytest tests

check: .venv/.ready ## Lint, types and import contracts
	@.venv/bin/ruff check bot actions tests
	@.venv/bin/lint-imports
	@.venv/bin/mypy

check-data: .venv/.ready ## Check the city's data files and count what is unverified
	@$(RUN) data check

evaluate: .venv/.ready ## Measure quality per language
	@$(RUN) setup
	@$(RUN) evaluate

bench: .venv/.ready ## Measure speed and memory beside a stock assistant
	@$(RUN) setup
	@$(RUN) bench

clean: ## Remove what the assistant wrote: databases, models, caches
	@rm -rf var
