# Nightlight: `make run` and `make test` are all a newcomer needs. Needs Python 3.11 or newer and make.
PYTHON ?= python3
BIN := .venv/bin
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test check bench soak build wheel requirements clean format

help: ## say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

run: build ## start the seeded site on http://127.0.0.1:8000 (PORT changes it)
	@$(BIN)/nightlight serve --demo

test: .venv/dev.done build ## run the whole suite, a real browser included
	@$(BIN)/python -m ops.test

check: .venv/dev.done build ## lint, types, import contracts, templates, translations
	@$(BIN)/python ops/check.py

bench: .venv/dev.done build ## measure, beside peers in the same run
	@$(BIN)/python -m benchmarks

soak: .venv/dev.done build ## kill the server 200 times while reports are sent, let 50 people take 10,000 cases, count what was lost
	@$(BIN)/python -m soak

format: .venv/dev.done ## put the code in its shape
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

build: .venv/run.done ## scripts, styles, fonts and translations into build/
	@$(BIN)/python ops/build.py

wheel: .venv/run.done ## what a platform installs, into dist/, with the command that installs it
	@$(BIN)/python ops/wheel.py

.venv/run.done: requirements/uv.txt requirements/run.txt pyproject.toml ops/install.py ops/needed.py
	@$(PYTHON) -m ops.install run

.venv/dev.done: requirements/dev.txt .venv/run.done
	@$(PYTHON) -m ops.install dev

requirements: ## compile the pinned requirement files from the .in files
	@for name in uv run dev; do $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --custom-compile-command "make requirements" requirements/$$name.in -o requirements/$$name.txt; done

clean: ## forget everything that was made, var/ included
	rm -rf .venv node_modules build dist var
