# make run [ARGS="article.txt"]   set up and open the reader
# make test                       set up and run all tests
# make check                      style and types
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test check lock pictures oracle benchmark benchmark-summaries clean
.DEFAULT_GOAL := run

run: $(VENV)/.run
	@$(BIN)/wenzhai $(ARGS)

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The versions that were tested, for a fresh machine to get the same.
lock: $(VENV)/.dev
	$(BIN)/python -m pip freeze --exclude-editable --exclude pip --exclude setuptools > constraints.txt

# The README's pictures, key table and catalogues, made anew from the program.
pictures: $(VENV)/.dev
	LANG=zh_CN.UTF-8 $(BIN)/python tools/screenshot.py docs/reader.svg --size 140x36 --theme night --keys s
	LANG=zh_CN.UTF-8 $(BIN)/python tools/screenshot.py docs/paper.svg --size 100x30 --theme paper --keys s,s,f
	$(BIN)/python tools/write_readme.py

# Conversions beside the C++ OpenCC, which lives in an environment of its own.
oracle: $(VENV)/.dev
	$(BIN)/python -m benchmarks.scripts_oracle

benchmark: $(VENV)/.dev
	$(BIN)/python -m benchmarks.scripts_speed
	$(BIN)/python -m benchmarks.figures_speed
	$(BIN)/python -m benchmarks.cleaning_speed
	$(BIN)/python -m benchmarks.searching
	$(BIN)/python -m benchmarks.page
	$(BIN)/python -m benchmarks.reader
	$(BIN)/python -m benchmarks.start

# FILES are JSON Lines with "article" and "summary"; the other summarizers get environments of their own.
benchmark-summaries: $(VENV)/.dev
	$(BIN)/python -m benchmarks.summaries_quality $(FILES) --peers build/peers
	$(BIN)/python -m benchmarks.summaries_speed

clean:
	rm -rf $(VENV)

$(VENV)/.run: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("wenzhai needs Python 3.11 or newer, this is " + sys.version) if sys.version_info < (3, 11) else 0'
	@test -x $(BIN)/python || { echo "Setting up wenzhai in $(VENV) …" >&2; $(PYTHON) -m venv $(VENV); }
	@$(PIP) install --upgrade "pip>=25.1"
	@$(PIP) install --constraint constraints.txt --editable ".[all]"
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	@$(PIP) install --constraint constraints.txt --group dev
	@touch $@
