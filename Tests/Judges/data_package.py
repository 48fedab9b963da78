"""Holds tiendo's reading of data packages against that of the frictionless tool.

Both must accept what is in the repository and what a spreadsheet or another program may make of it, and both must
reject a package in which one thing is broken. Run by `make judges`:

    data_package.py PROGRAM     PROGRAM is the path of tiendo; the working folder is the repository
"""

import csv
import io
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from frictionless import FrictionlessException, Package

failures = []


class Project:
    """A copy of the repository's project, to be changed."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.data = self.folder / "content/data"
        shutil.copytree("content", self.folder / "content")
        (self.folder / "templates").symlink_to(Path("templates").resolve())

    def change_text(self, name, old, new):
        """Replaces a text in a table once; it must be there."""
        path = self.data / name
        text = path.read_text("utf-8")
        assert old in text, f"{name} no longer holds {old!r}: the case must be written anew"
        path.write_text(text.replace(old, new, 1), "utf-8")

    def rows(self, name):
        return list(csv.reader(io.StringIO((self.data / name).read_text("utf-8"), newline="")))

    def write_rows(self, name, rows, encoding="utf-8", **form):
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator=form.pop("line_end", "\n"), **form).writerows(rows)
        (self.data / name).write_bytes(text.getvalue().encode(encoding))

    def change_descriptor(self, change):
        path = self.data / "datapackage.json"
        package = json.loads(path.read_text("utf-8"))
        change({resource["name"]: resource for resource in package["resources"]})
        path.write_text(json.dumps(package, ensure_ascii=False, indent=2), "utf-8")


def field(resource, name):
    return next(field for field in resource["schema"]["fields"] if field["name"] == name)


def ask_frictionless(descriptor):
    """The types of the errors that frictionless finds; none where it accepts."""
    try:
        report = Package(str(descriptor)).validate()
    except FrictionlessException as exception:
        return {error.type for error in exception.reasons or [exception.error]}
    errors = report.errors + [error for task in report.tasks for error in task.errors]
    assert report.valid == (not errors)
    return {error.type for error in errors}


def ask_tiendo(program, folder):
    """The identifiers of the errors that tiendo finds; none where it accepts."""
    run = subprocess.run([program, "check", str(folder), "--format", "json"], capture_output=True, text=True)
    found = json.loads(run.stdout or run.stderr)["diagnostics"]
    errors = {each["identifier"] for each in found if each["severity"] == "error"}
    assert (run.returncode == 0) == (not errors), run.stderr
    return errors


def expect(what, tool, found, wanted):
    if bool(found) != bool(wanted) or not wanted <= found:
        failures.append(f"{what}: {tool} says {', '.join(sorted(found)) or 'nothing'}, "
                        f"not {', '.join(sorted(wanted)) or 'nothing'}")


# What both accept.


def as_vietnamese_excel(project):
    """a workbook saved by a Vietnamese Excel: semicolons, decimal commas, days first, CR LF, a mark or UTF-16"""

    def number(text):
        units, _, decimals = text.partition(".")
        grouped = f"{int(units):,}".replace(",", ".") if units else ""
        return f"{grouped},{decimals}" if decimals else grouped

    def day(text):
        return "/".join(reversed(text.split("-")))

    def change(resources):
        for name, resource in resources.items():
            path = resource["path"]
            rows = project.rows(path)
            for index, column in enumerate(resource["schema"]["fields"]):
                cells = rows[1:]
                # Version 2 of the standard gives groupChar to whole numbers too; frictionless does not know it there.
                if column["type"] == "number":
                    column["groupChar"], column["decimalChar"] = ".", ","
                    for row in cells:
                        row[index] = number(row[index])
                elif column["type"] == "date":
                    column["format"] = "%d/%m/%Y"
                    for row in cells:
                        row[index] = day(row[index])
                elif column["type"] == "boolean":
                    column["trueValues"], column["falseValues"] = ["ĐÚNG"], ["SAI"]
                    for row in cells:
                        row[index] = {"true": "ĐÚNG", "false": "SAI"}[row[index]]
            resource["dialect"] = {"delimiter": ";"}
            resource["encoding"] = "utf-16" if name in ("areas", "reports") else "utf-8"
            resource.pop("bytes", None)
            encoding = "utf-16" if name in ("areas", "reports") else "utf-8-sig"
            project.write_rows(path, rows, encoding=encoding, delimiter=";", line_end="\r\n")

    project.change_descriptor(change)


def as_other_programs(project):
    """tables as other programs have them: JSON, rows in the descriptor, two files for a table, tabs, "-" for nothing"""

    def change(resources):
        for resource in resources.values():
            resource.pop("bytes", None)
        header, *rows = project.rows("supports.csv")
        supports = resources["supports"]
        objects = [dict(zip(header, [cell or None for cell in row])) for row in rows]
        for each in objects:
            each["amount_vnd"] = each["amount_vnd"] and int(each["amount_vnd"])
        (project.data / "supports.json").write_text(json.dumps(objects, ensure_ascii=False), "utf-8")
        supports.update(path="supports.json", format="json", mediatype="application/json")

        header, *rows = project.rows("trainings.csv")
        trainings = resources["trainings"]
        for key in ("path", "format", "mediatype", "encoding"):
            trainings.pop(key, None)
        numbers = {"classes", "participants"}
        trainings["data"] = [
            {name: int(cell) if name in numbers and cell else cell or None for name, cell in zip(header, row)}
            for row in rows
        ]

        rows = project.rows("reports.csv")
        project.write_rows("reports.csv", rows[:100])
        project.write_rows("reports-2.csv", rows[100:])
        resources["reports"]["path"] = ["reports.csv", "reports-2.csv"]

        rows = project.rows("clubs.csv")
        resources["clubs"]["schema"]["missingValues"] = ["-", ""]
        rows = [[cell or "-" for cell in row] for row in rows]
        resources["clubs"]["dialect"] = {"delimiter": "\t", "quoteChar": "'"}
        project.write_rows("clubs.csv", rows, delimiter="\t", quotechar="'", quoting=csv.QUOTE_ALL)

    project.change_descriptor(change)


# What both reject: what is done, what frictionless finds, what tiendo finds.


def descriptor(change):
    return lambda project: project.change_descriptor(change)


def text(name, old, new):
    return lambda project: project.change_text(name, old, new)


def latin(project):
    path = project.data / "clubs.csv"
    path.write_bytes(path.read_text("utf-8").replace("Hòa", "H\u0001a", 1).encode().replace(b"\x01", b"\xf2"))


def drop(name):
    return lambda project: (project.data / name).unlink()


BROKEN = {
    "a word for a number": (
        text("reports.csv", "dl-001,2021-Q1,94", "dl-001,2021-Q1,chín tư"), {"type-error"}, {"TableType"}),
    "grouped thousands that the descriptor does not name": (
        text("reports.csv", "dl-001,2021-Q1,94", "dl-001,2021-Q1,1.094"), {"type-error"}, {"TableType"}),
    "a decimal comma that the descriptor does not name": (
        text("observations.csv", "64.3", '"64,3"'), {"type-error"}, {"TableType"}),
    "a day that does not exist": (
        text("clubs.csv", "2021-01-28", "2021-02-29"), {"type-error"}, {"TableType"}),
    "a date of another form": (
        text("clubs.csv", "2021-01-28", "28/01/2021"), {"type-error"}, {"TableType"}),
    "an empty cell that must be filled in": (
        text("clubs.csv", "hoa-thang,2021-01-28", "hoa-thang,"), {"constraint-error"}, {"TableRequired"}),
    "a number below its bound": (
        text("reports.csv", "dl-001,2021-Q1,94", "dl-001,2021-Q1,-1"), {"constraint-error"}, {"TableRange"}),
    "a word that is not in the list": (
        text("clubs.csv", "2021-01-28,,members", "2021-01-28,,member"), {"constraint-error"}, {"TableEnum"}),
    "a text that is not of the pattern": (
        text("areas.csv", "ha-noi,01,", "ha-noi,1,"), {"constraint-error"}, {"TablePattern"}),
    "a key that stands twice": (
        text("reports.csv", "dl-001,2021-Q2", "dl-001,2021-Q1"), {"primary-key"}, {"TableKey"}),
    "a reference to no row": (
        text("clubs.csv", "hoa-thang,", "hoa-thanh,"), {"foreign-key"}, {"TableReference"}),
    "a row with a cell too few": (
        text("clubs.csv", "2021-01-28,,members", "2021-01-28,"), {"missing-cell"}, {"TableRow"}),
    "a row with a cell too many": (
        text("clubs.csv", "2021-01-28,,members", "2021-01-28,,members,x"), {"extra-cell"}, {"TableRow"}),
    "columns in another order": (
        text("clubs.csv", "id,name,area", "name,id,area"), {"incorrect-label"}, {"TableColumn"}),
    "a column twice": (
        text("clubs.csv", "founded,closed", "founded,founded"), {"duplicate-label"}, {"TableColumn"}),
    "a column that is missing": (
        text("documents.csv", ",date,url\n", ",date\n"), {"missing-label"}, {"TableColumn"}),
    "another delimiter": (
        descriptor(lambda all: all["clubs"].update(dialect={"delimiter": ";"})), {"missing-label"}, {"TableDelimiter"}),
    "bytes that are not UTF-8": (latin, {"encoding-error"}, {"TextEncoding"}),
    "an empty file": (
        lambda project: (project.data / "supports.csv").write_text(""), {"source-error"}, {"TableEmpty"}),
    "a file that is not there": (drop("supports.csv"), {"scheme-error"}, {"ResourceFile"}),
    "a file of another length": (
        descriptor(lambda all: all["clubs"].update(bytes=1)), {"byte-count"}, {"ResourceBytes"}),
    "a file outside the folder": (
        descriptor(lambda all: all["clubs"].update(path="../clubs.csv")), {"resource-error"}, {"ResourcePath"}),
    "a type that there is not": (
        descriptor(lambda all: field(all["clubs"], "name").update(type="words")), {"field-error"}, {"ValueChoice"}),
    "a key of fields that there are not": (
        descriptor(lambda all: all["clubs"]["schema"].update(primaryKey=["ids"])), {"schema-error"},
        {"DescriptorField"}),
    "a constraint that the type does not have": (
        descriptor(lambda all: field(all["clubs"], "founded")["constraints"].update(maxLength=3)), {"field-error"},
        {"DescriptorValue"}),
}


# What frictionless rejects in the published file of all figures; each change keeps the file's length.
BROKEN_FIGURES = {
    "a kind that is not in the list": ("\ncomputed,", "\ncomputes,", {"constraint-error"}),
    "a period that is none": (",2023-Q2,", ",2023-Q5,", {"constraint-error"}),
    "an area that is not there": (",dak-lak,", ",dak-lax,", {"foreign-key"}),
    "a word for a numerator": (",83,83,1,", ",83,8x,1,", {"type-error"}),
}


def check_published():
    """The published package describes the file of all figures, so that frictionless finds what is wrong in it."""
    expect("site/data/datapackage.json", "frictionless", ask_frictionless("site/data/datapackage.json"), set())
    for what, (old, new, wanted) in BROKEN_FIGURES.items():
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder) / "data"
            shutil.copytree("site/data", data)
            text = (data / "figures.csv").read_text("utf-8")
            assert old in text and len(old) == len(new), f"figures.csv no longer holds {old!r}"
            (data / "figures.csv").write_text(text.replace(old, new, 1), "utf-8")
            expect(f"{what} in figures.csv", "frictionless", ask_frictionless(data / "datapackage.json"), wanted)


def main(program):
    expect("content/data/datapackage.json", "frictionless", ask_frictionless("content/data/datapackage.json"), set())
    check_published()
    expect("the project", "tiendo", ask_tiendo(program, "."), set())
    cases = [(make.__doc__, make, set(), set()) for make in (as_vietnamese_excel, as_other_programs)]
    cases += [(what, *case) for what, case in BROKEN.items()]
    for what, make, by_frictionless, by_tiendo in cases:
        with tempfile.TemporaryDirectory() as folder:
            project = Project(folder)
            make(project)
            expect(what, "frictionless", ask_frictionless(project.data / "datapackage.json"), by_frictionless)
            expect(what, "tiendo", ask_tiendo(program, folder), by_tiendo)
    for failure in failures:
        print(failure, file=sys.stderr)
    if failures:
        sys.exit(1)
    print(f"tiendo and frictionless agree on {len(cases) + len(BROKEN_FIGURES) + 2} data packages")


if __name__ == "__main__":
    main(sys.argv[1])
