# Two commands do everything on a fresh Debian machine: make site, make test.

SHELL := /bin/bash
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev librsvg2-dev libgdk-pixbuf-2.0-dev pkg-config
TEST_PACKAGES := strace xlsx2csv python3-venv
JUDGES := .build/judges
SWIFT_NEEDED := 6.1
BUILD := swift build -c release --static-swift-stdlib --product tiendo
TIENDO = $$($(BUILD) --show-bin-path)/tiendo

.PHONY: site test judges judge-embeds check build packages test-packages swift format lint bench bench-charts clean

## Install what is missing, build the program, write site/ from content/.
site: build
	@$(TIENDO) build .

## The same, then every test.
## Optimised: tests build whole sites many times over, which takes three times as long without.
test: site test-packages judges
	swift test -Xswiftc -O

## Hold the reading of data packages against the frictionless tool, and let other programs read what is published.
judges: build test-packages judge-charts $(JUDGES)/installed
	@$(JUDGES)/venv/bin/python Tests/Judges/data_package.py $(TIENDO)
	@$(JUDGES)/venv/bin/python Tests/Judges/published.py $(TIENDO)

.PHONY: judge-charts
## Measure every text of every committed picture of a chart in a real browser; xmllint and librsvg read them too.
judge-charts: $(JUDGES)/browser/installed
	@.ci/install librsvg2-bin libxml2-utils
	@$(JUDGES)/browser/bin/python Tests/Judges/charts.py

## Put embeds into frames of a real browser, with scripts and without. One page in forty; EMBEDS=1 for all.
EMBEDS := 40
judge-embeds: site $(JUDGES)/browser/installed
	@$(JUDGES)/browser/bin/python Tests/Judges/embeds.py site $(EMBEDS)

$(JUDGES)/browser/installed: Tests/Judges/requirements-browser.txt | test-packages
	@.ci/install chromium fonts-dejavu-core
	@rm -rf $(@D) && mkdir -p $(JUDGES) && python3 -m venv $(@D)
	@$(@D)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# Other programs that judge the same data, in a folder of their own. They come from PyPI, once.
$(JUDGES)/installed: Tests/Judges/requirements.txt | test-packages
	@rm -rf $(JUDGES) && mkdir -p $(JUDGES) && python3 -m venv $(JUDGES)/venv
	@echo "Installing other readers of data and sites"
	@$(JUDGES)/venv/bin/pip install --quiet --disable-pip-version-check --requirement $< || { \
	  echo "They cannot be installed: is PyPI out of reach? Without them make test is not whole;" \
	    "'swift test' runs all the other tests." >&2; \
	  exit 1; }
	@touch $@

## Check the content without writing.
check: build
	@$(TIENDO) check .

## Time the program on made-up projects of 10,000 clubs.
bench: build
	python3 Benchmarks/project.py --clubs 10000 --articles 100 --into .build/bench-project
	time $(TIENDO) build .build/bench-project --output .build/bench-site
	swift build -c release --static-swift-stdlib --product FiguresBenchmark
	$$($(BUILD) --show-bin-path)/FiguresBenchmark .build/bench-project 2025-Q2
	swift build -c release --static-swift-stdlib --product ArticlesBenchmark
	$$($(BUILD) --show-bin-path)/ArticlesBenchmark

## Draw two charts beside three other programs, in one run.
bench-charts: swift packages $(JUDGES)/charts/installed
	swift build -c release --static-swift-stdlib --product ChartsBenchmark
	$(JUDGES)/charts/bin/python Benchmarks/charts/compare.py $$($(BUILD) --show-bin-path)/ChartsBenchmark

$(JUDGES)/charts/installed: Benchmarks/charts/requirements.txt | test-packages
	@rm -rf $(@D) && mkdir -p $(JUDGES) && python3 -m venv $(@D)
	@$(@D)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

build: swift packages
	@$(BUILD)

format:
	swift format --in-place --recursive --configuration .swift-format Package.swift Sources Tests

lint:
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests

clean:
	rm -rf .build

packages:
	@.ci/install $(PACKAGES)

test-packages:
	@.ci/install $(TEST_PACKAGES)

swift:
	@command -v swift >/dev/null || { \
	  echo "Swift is missing. Install Swift $(SWIFT_NEEDED) or newer from https://www.swift.org/install/ and try again." >&2; \
	  exit 1; }
	@version=$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1); \
	if [ "$$(printf '%s\n' "$(SWIFT_NEEDED)" "$$version" | sort -V | head -n 1)" != "$(SWIFT_NEEDED)" ]; then \
	  echo "Swift $$version is too old: tiendo needs $(SWIFT_NEEDED) or newer, from https://www.swift.org/install/" >&2; \
	  exit 1; \
	fi
