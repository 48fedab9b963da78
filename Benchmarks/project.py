#!/usr/bin/env python3
"""Makes a project of any size for tiendo, to time it. Every figure in it is made up.

The same arguments give the same bytes, under any version of Python from 3.8. Settings, indicators, the descriptor of
the data and the templates are this repository's, so that what is timed is what is published.
"""

import argparse
import csv
import io
import json
import re
import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # The repository is no place for __pycache__.

from news import COVER, News
from world import COUNTRY, REPOSITORY, Numbers, World

MARK = ".benchmark-project"
ABOUT = "---\ntitle: Giới thiệu\nlanguage: vi\n---\n\nSố liệu ở đây là hư cấu, chỉ để đo tốc độ.\n"


def settings(world):
    """The repository's settings for the whole made-up country."""
    text = (REPOSITORY / "content/site.yml").read_text(encoding="utf-8")
    for name, value in {
        "title": "{vi: Dự án đo tốc độ, en: Benchmark project}",
        "default": f"{{area: {COUNTRY}, period: {world.period}}}",
        "registry": f"[{COUNTRY}]",
    }.items():
        text, found = re.subn(rf"(?m)^{name}:.*$", f"{name}: {value}", text)
        if found != 1:
            sys.exit(f"content/site.yml has no line \"{name}: …\" to replace")
    return text


def descriptor():
    """The repository's descriptor, which says of every table that it is made up."""
    package = json.loads((REPOSITORY / "content/data/datapackage.json").read_text(encoding="utf-8"))
    package["name"] = "benchmark"
    package["title"] = "Dự án đo tốc độ"
    package["description"] = "Số liệu hư cấu, chỉ để đo tốc độ."
    package["sources"] = [{"title": "Benchmarks/project.py"}]
    for resource in package["resources"]:
        resource["illustrative"] = True
        resource["description"] = "Số liệu hư cấu."
        if "description_en" in resource:
            resource["description_en"] = "Made up."
        resource.pop("sources", None)
    return package


def columns(package, name):
    resource = next(resource for resource in package["resources"] if resource["name"] == name)
    return resource["path"], [field["name"] for field in resource["schema"]["fields"]]


def table(rows, names):
    """Rows as CSV. A column that the rows lack stays empty; one that the descriptor lacks is a mistake here."""
    text = io.StringIO()
    writer = csv.DictWriter(text, names, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: "" if value is None else value for name, value in row.items()} for row in rows)
    return text.getvalue()


def files(options):
    """Every file of the project but the templates, by path."""
    numbers = Numbers(options.seed)
    world = World(options.clubs, options.provinces, options.quarters, numbers)
    package = descriptor()
    yield "content/site.yml", settings(world)
    yield "content/indicators.yml", (REPOSITORY / "content/indicators.yml").read_text(encoding="utf-8")
    # Where provinces stand on tile maps is no figure: it is this repository's.
    yield "content/data/tiles.csv", (REPOSITORY / "content/data/tiles.csv").read_text(encoding="utf-8")
    yield "content/data/datapackage.json", json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    for name, rows in {
        "areas": world.areas, "clubs": world.clubs, "reports": world.reports, "targets": world.targets(),
        "observations": world.observations(), "documents": world.documents(), "trainings": world.trainings(),
        "supports": world.supports(),
    }.items():
        path, names = columns(package, name)
        yield "content/data/" + path, table(rows, names)
    for name, text in News(world, options.articles, numbers).files:
        yield f"content/news/{name}.md", text
    if options.articles:
        yield "content/news/bia.svg", COVER
    yield "content/pages/gioi-thieu.md", ABOUT


def emptied(folder):
    """Makes the folder, or takes an older project of this program out of it. Anything else in it is left alone."""
    mark = folder / MARK
    if folder.exists() and any(folder.iterdir()) and not mark.exists():
        sys.exit(f"{folder} is not empty and not a project of this program: name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    mark.write_text("Benchmarks/project.py replaces content/ and templates/ here.\n", encoding="utf-8")
    for name in ["content", "templates"]:
        shutil.rmtree(folder / name, ignore_errors=True)


def whole(low, high):
    def read(text):
        number = int(text)
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"{number} is not between {low} and {high}")
        return number
    return read


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clubs", type=whole(1, 1_000_000), default=10_000)
    parser.add_argument("--articles", type=whole(0, 9_999), default=100)
    parser.add_argument("--provinces", type=whole(1, 63), default=34)
    parser.add_argument("--quarters", type=whole(2, 60), default=20, help="of reports, up to the second of 2025")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--into", type=Path, required=True, metavar="DIR")
    options = parser.parse_args()

    made = list(files(options))
    emptied(options.into)
    for path, text in made:
        file = options.into / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8"))
    shutil.copytree(REPOSITORY / "templates", options.into / "templates")
    size = sum(len(text.encode("utf-8")) for _, text in made)
    print(f"{options.into}: {options.clubs} clubs, {options.articles} articles, {size / 1e6:.1f} MB of content")


if __name__ == "__main__":
    main()
