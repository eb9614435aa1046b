# Every target does its own set-up: a virtual environment and what pyproject.toml asks for.
PYTHON ?= python3
BOOT = $(PYTHON) packaging/bootstrap.py
# Further extras of pyproject.toml, as in: make test EXTRAS=detoxify
export PARAPET_EXTRAS = $(EXTRAS)

.PHONY: help run test test-long bench screenshots readme-pictures translations lint clean install-system-packages

help:  ## Show the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*##/\t/'

run:  ## Open the inbox (without a screen: the ranked queue in the terminal)
	@$(BOOT) run -- $(ARGS)

test:  ## Style, types and the quick tests
	@$(BOOT) test -- $(ARGS)

test-long:  ## The quick tests and the long campaigns
	@$(BOOT) test-long -- $(ARGS)

bench:  ## Figures at a million comments
	@$(BOOT) bench -- $(ARGS)

screenshots:  ## Pictures of every screen into build/screenshots
	@$(BOOT) screenshots -- $(ARGS)

readme-pictures:  ## The pictures of the README into resources/screenshots
	@$(BOOT) readme-pictures -- $(ARGS)

translations:  ## Bring the German of the window up to date with its words
	@$(BOOT) translations

lint:  ## Style and types only
	@$(BOOT) lint

clean:  ## Remove what these targets made
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

install-system-packages:  ## Install the Debian packages that the window needs (as root)
	@$(PYTHON) packaging/bootstrap.py install-system-packages
