"""Looks at every committed picture of a chart in a real browser, and tells what does not fit.

    python Tests/Judges/charts.py         in the repository

The pictures are the snapshots of the chart tests (at 328, 720 and 1,200 px) and those of docs/charts.md. They stand in a
page with the site's own fonts and the charts' style sheet; files of their own are opened as such, too, where the machine
has Noto Sans and nothing else. Of each line of text the browser's box is taken: none may overlap another, leave the picture, or be wider
than the charts reckoned from their table of widths; no number may be broken. Every text has a contrast of 4.5 : 1 with what lies behind it and
every mark that carries meaning one of 3 : 1, in a light and in a dark scheme. xmllint and rsvg-convert must accept every
picture.
"""

import glob
import os
import re
import subprocess
import sys
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor

from playwright.sync_api import sync_playwright

SNAPSHOTS = "Tests/SVGChartsTests/Snapshots"
FONTS = "templates/assets/fonts"
FONTS_OF_PICTURES = "Sources/NotoSans/Fonts"
WIDTHS = "Sources/SVGCharts/Text/NotoSansWidths.swift"

# Pixels by which boxes may meet: browsers round the height of a line, coordinates have one decimal.
TOLERANCE = 0.5

# A line that ends inside of a number and one that goes on with it: "1.000.0" and "00 đồng".
BROKEN = re.compile(r"\d\.\d*\|[\d.]")

# What helps the eye and carries no meaning: grids, grounds, the rims of paper between marks. The lightest shades are told
# by their edge (c-rim) and the number in them.
QUIET = {"c-grid", "c-track", "c-paper", "c-casing", "c-hatch", "c-shade1", "c-shade2", "c-shade3"}

# Every line of text with its box in the picture's pixels, its font, its colour, and the colour of what lies behind it.
MEASURE = """() => [...document.querySelectorAll("svg")].map(svg => {
  const origin = svg.getBoundingClientRect(), box = svg.viewBox.baseVal, lines = [], marks = {};
  const scale = box.width / origin.width;
  const shapes = [...svg.querySelectorAll("path, circle")].map(shape => [shape, shape.getBoundingClientRect(), getComputedStyle(shape)]);
  const paper = getComputedStyle(svg).getPropertyValue("--c-paper").trim() || "#ffffff";
  const behind = (text, x, y) => {
    const style = getComputedStyle(text);
    if (style.stroke !== "none") return style.stroke;
    let found = "";
    for (const [shape, r, look] of shapes) {
      if (x < r.left || x > r.right || y < r.top || y > r.bottom) continue;
      if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      if (look.fill === "none") continue;
      const point = svg.createSVGPoint();
      point.x = (x - origin.left) * scale; point.y = (y - origin.top) * scale;
      if (shape.isPointInFill(point)) found = look.fill;
    }
    return found;
  };
  const texts = [...svg.querySelectorAll("text")];
  for (const text of texts) {
    const nodes = [...text.childNodes].flatMap(n => n.nodeName === "tspan" ? [...n.childNodes] : [n]).filter(n => n.nodeType === 3);
    for (const node of nodes) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const r = range.getBoundingClientRect(), style = getComputedStyle(node.parentElement);
      lines.push({
        text: node.data, of: texts.indexOf(text), left: (r.left - origin.left) * scale, right: (r.right - origin.left) * scale,
        top: (r.top - origin.top) * scale, bottom: (r.bottom - origin.top) * scale, size: parseFloat(style.fontSize),
        bold: +style.fontWeight >= 600, fill: style.fill, behind: behind(text, (r.left + r.right) / 2, (r.top + r.bottom) / 2)
      });
    }
  }
  for (const [shape, , style] of shapes) {
    const name = shape.getAttribute("class") || shape.parentElement.getAttribute("class");
    // Lines have no fill of their own, but the browser's would be black.
    marks[name] = [shape.closest("[fill]") ? style.fill : "none", style.stroke];
  }
  const drawn = svg.getBBox();
  return { name: svg.dataset.name, width: box.width, height: box.height, lines, marks, paper,
           bottom: drawn.y + drawn.height, role: svg.getAttribute("role"),
           told: ["title", "desc"].every(t => svg.querySelector(":scope > " + t)?.textContent.trim()) };
})"""

faults = []


def widths():
    """The charts' own table: thousandths of the font size by character, regular and bold."""
    source, tables = open(WIDTHS, encoding="utf-8").read(), []
    for part in re.split(r"static let (?:regular|bold)", source)[1:]:
        table = {}
        for first, row in re.findall(r"first: 0x([0-9A-F]+),\s*widths: \[([^\]]*)\]", part):
            for offset, width in enumerate(int(w) for w in re.findall(r"\d+", row)):
                table[int(first, 16) + offset] = width
        tables.append(table)
    return tables


def reckoned(line, tables):
    """The pixels that the charts reckon for a line, and whether the table holds all its characters."""
    table = tables[line["bold"]]
    known = [c for c in line["text"] if not unicodedata.combining(c)]
    return sum(table.get(ord(c), 1000) for c in known) * line["size"] / 1000, all(ord(c) in table for c in known)


def luminance(colour):
    """The relative luminance of WCAG 2.2."""
    if colour.startswith("#"):
        channels = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    else:
        channels = [float(c) for c in re.findall(r"[\d.]+", colour)[:3]]
    linear = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def look(picture, tables, deviations):
    """What is wrong with the places of one picture's texts."""
    name, lines = picture["name"], picture["lines"]
    if picture["role"] != "img" or not picture["told"]:
        faults.append(f"{name}: is not an image with a title and a description")
    if picture["bottom"] > picture["height"] + TOLERANCE:
        faults.append(f"{name}: something is drawn below the picture")
    for index, one in enumerate(lines):
        if (
            min(one["left"], one["top"]) < -TOLERANCE
            or one["right"] > picture["width"] + TOLERANCE
            or one["bottom"] > picture["height"] + TOLERANCE
        ):
            faults.append(f"{name}: “{one['text']}” leaves the picture")
        width, known = reckoned(one, tables)
        if known:
            deviations.append((one["right"] - one["left"] - width, name, one["text"]))
        following = lines[index + 1] if index + 1 < len(lines) else None
        if following and following["of"] == one["of"] and BROKEN.search(one["text"] + "|" + following["text"]):
            faults.append(f"{name}: a number is broken between “{one['text']}” and “{following['text']}”")
        for other in lines[index + 1 :]:
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            if across > TOLERANCE and down > TOLERANCE:
                faults.append(f"{name}: “{one['text']}” overlaps “{other['text']}” by {across:.1f} × {down:.1f}")


def look_at_colours(pictures, scheme):
    """The contrast of each pair of colours that occurs, computed once."""
    texts, marks = {}, {}
    for picture in pictures:
        for line in picture["lines"]:
            texts.setdefault((line["fill"], line["behind"] or picture["paper"]), f"{picture['name']} “{line['text']}”")
        for name, colours in picture["marks"].items():
            if name not in QUIET:
                marks.setdefault((name, *colours, picture["paper"]), picture["name"])
    least = [99.0, 99.0]
    for (fill, ground), where in texts.items():
        ratio = contrast(fill, ground)
        least[0] = min(least[0], ratio)
        if ratio < 4.5:
            faults.append(f"{scheme}: text {fill} on {ground} has {ratio:.2f} : 1 ({where})")
    for (name, fill, stroke, paper), where in marks.items():
        ratio = max((contrast(colour, paper) for colour in (fill, stroke) if colour != "none"), default=0)
        least[1] = min(least[1], ratio)
        if ratio < 3:
            faults.append(f"{scheme}: {name} has {ratio:.2f} : 1 ({where})")
    return f"{scheme}: text at least {least[0]:.1f} : 1, marks at least {least[1]:.1f} : 1"


def page_of(files):
    """A page with pictures under one another, as the site shows them."""
    font = "".join(
        f'@font-face {{ font-family: "Noto Sans"; font-weight: {w}; '
        f'src: url("file://{os.path.abspath(FONTS)}/noto-sans-vietnamese-{w}.woff2"); }}\n'
        for w in (400, 700)
    )
    css = open(f"{SNAPSHOTS}/charts.css", encoding="utf-8").read()
    page = [f'<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>charts</title><style>{font}{css}']
    page.append('body { margin: 8px; font-family: "Noto Sans"; background: var(--c-paper); } svg { display: block; }</style>')
    for file in files:
        svg = open(file, encoding="utf-8").read()
        page.append(svg.replace("<svg ", f'<svg data-name="{os.path.basename(file)}" ', 1))
    return "\n".join(page)


def machine_with_one_font():
    """The environment of a machine on which Noto Sans is installed, from the fonts that the program holds for pictures."""
    conf = os.path.abspath(".build/judges-fonts.conf")
    cache = os.path.abspath(".build/judges-fonts")
    open(conf, "w", encoding="utf-8").write(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{os.path.abspath(FONTS_OF_PICTURES)}</dir><cachedir>{cache}</cachedir></fontconfig>"
    )
    return {**os.environ, "FONTCONFIG_FILE": conf}


def main():
    started, tables, deviations = time.time(), widths(), []
    files = sorted(glob.glob(f"{SNAPSHOTS}/*.svg")) + sorted(glob.glob("docs/charts/*.svg"))
    own = [f for f in files if 'class="c-file"' in open(f, encoding="utf-8").read(1000)]
    where = os.path.abspath(".build/judges-charts.html")
    os.makedirs(".build", exist_ok=True)
    machine = machine_with_one_font()
    open(where, "w", encoding="utf-8").write(page_of(files))
    said, tellings = [], []
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"], env=machine)
        for scheme in ("light", "dark"):
            page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme=scheme)
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.on("requestfailed", lambda request: said.append("failed: " + request.url))
            page.goto("file://" + where)
            page.evaluate("document.fonts.ready")
            if not page.evaluate("document.fonts.check('16px \"Noto Sans\"') && [...document.fonts].every(f => f.status == 'loaded')"):
                faults.append("the site's fonts were not loaded")
            pictures = page.evaluate(MEASURE)
            if scheme == "light":
                for picture in pictures:
                    look(picture, tables, deviations)
            tellings.append(look_at_colours(pictures, scheme))
            page.close()
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.on("console", lambda message: said.append(message.text))
        for file in own:
            page.goto("file://" + os.path.abspath(file))
            picture = page.evaluate(MEASURE)[0]
            picture["name"] = os.path.basename(file) + " as a file"
            look(picture, tables, deviations)
        browser.close()
    faults.extend(f"the browser says: {words}" for words in said)
    widest, narrowest = max(deviations), min(deviations)
    if widest[0] > TOLERANCE:
        faults.append(f"{widest[1]}: “{widest[2]}” is {widest[0]:.2f} px wider than reckoned")
    faults.extend(accepted(files, machine))
    for fault in faults[:60]:
        print(fault)
    print(*tellings, sep="\n")
    print(
        f"{len(deviations)} lines of text: at most {widest[0]:.2f} px wider than reckoned (“{widest[2]}”), "
        f"at most {-narrowest[0]:.2f} px narrower (“{narrowest[2]}”)"
    )
    print(f"{len(files)} pictures in {time.time() - started:.0f} seconds: {len(faults)} faults")
    sys.exit(1 if faults else 0)


def accepted(files, machine):
    """What xmllint and librsvg say of the pictures."""
    lint = subprocess.run(["xmllint", "--noout", *files], capture_output=True, text=True)
    if lint.returncode or lint.stderr:
        yield f"xmllint: {lint.stderr[:300]}"

    def draw(file):
        return subprocess.run(["rsvg-convert", "--format=png", file], capture_output=True, env=machine)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, drawn in zip(files, pool.map(draw, files)):
            if drawn.returncode or drawn.stderr or not drawn.stdout.startswith(b"\x89PNG"):
                yield f"rsvg-convert: {os.path.basename(file)}: {drawn.stderr.decode()[:300]}"


main()
