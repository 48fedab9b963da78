"""Reads a published site as other programs do: oEmbed consumers, search engines and feed readers.

    python Tests/Judges/published.py TIENDO

TIENDO is the built program. It builds the project for a local address into a folder of its own, which is served while
the others read it. micawber must get every statistic by the address that its page names; extruct must find on each page
of an indicator, and on the page of downloads, a schema.org Dataset with what Google requires and recommends; feedparser
must read every Atom feed without complaint; every JSON feed must have what version 1.1 requires.
"""

import glob
import http.server
import json
import os
import re
import subprocess
import sys
import tempfile
import threading

import extruct
import feedparser
import micawber

# https://developers.google.com/search/docs/appearance/structured-data/dataset: required, then recommended.
DATASET = ("name", "description")
RECOMMENDED = (
    "creator", "license", "distribution", "temporalCoverage", "spatialCoverage", "variableMeasured", "keywords",
    "identifier", "isAccessibleForFree", "url",
)

faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def serve(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=folder)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def check_oembed(base, folder):
    """Every page that names an oEmbed file leads a consumer to a frame that is there."""
    pages = 0
    for path in sorted(glob.glob(f"{folder}/**/index.html", recursive=True)):
        with open(path, encoding="utf-8") as file:
            html = file.read()
        link = re.search(r'<link rel="alternate" type="application/json\+oembed"[^>]* href="([^"]+)"', html)
        if not link:
            continue
        pages += 1
        address = base + os.path.relpath(os.path.dirname(path), folder) + "/"
        answer = micawber.Provider(link.group(1)).request(address)
        for name in ("version", "type", "html", "width", "height", "title", "provider_name"):
            if not answer.get(name):
                fault(address, f"its oEmbed answer has no {name}")
        frame = re.search(r'src="([^"]+)"', answer.get("html", ""))
        target = os.path.join(folder, frame.group(1).removeprefix(base), "index.html") if frame else ""
        if not os.path.exists(target):
            fault(address, "its oEmbed answer frames a page that is not there")
    return pages


def check_datasets(base, folder):
    pages = sorted(glob.glob(f"{folder}/chi-tieu/*/index.html")) + [f"{folder}/du-lieu/index.html"]
    for path in pages:
        with open(path, encoding="utf-8") as file:
            found = extruct.extract(file.read(), base_url=base, syntaxes=["json-ld"])["json-ld"]
        nodes = [node for item in found for node in item.get("@graph", [item])]
        datasets = [node for node in nodes if node.get("@type") == "Dataset"]
        where = os.path.relpath(path, folder)
        if not datasets:
            fault(where, "no Dataset")
        for dataset in datasets:
            for name in DATASET + RECOMMENDED:
                if dataset.get(name) in (None, "", []):
                    fault(where, f"its Dataset has no {name}")
            if not 50 <= len(dataset.get("description", "")) <= 5000:
                fault(where, "its description is not of 50 to 5,000 signs")
            for file in dataset.get("distribution") or []:
                if not os.path.exists(os.path.join(folder, file["contentUrl"].removeprefix(base))):
                    fault(where, f"{file['contentUrl']} is not there")
    return len(pages)


def check_feeds(base, folder):
    atoms = sorted(glob.glob(f"{folder}/**/feed.xml", recursive=True))
    for path in atoms:
        where = os.path.relpath(path, folder)
        feed = feedparser.parse(path)
        if feed.bozo or feed.version != "atom10":
            fault(where, f"is no Atom feed: {feed.get('bozo_exception')}")
        for entry in feed.entries:
            if not (entry.get("id") and entry.get("updated_parsed") and entry.get("title") and entry.get("link")):
                fault(where, f"an entry lacks id, date, title or link: {entry.get('title')}")
    for path in sorted(glob.glob(f"{folder}/**/feed.json", recursive=True)):
        where = os.path.relpath(path, folder)
        with open(path, encoding="utf-8") as file:
            feed = json.load(file)
        if feed.get("version") != "https://jsonfeed.org/version/1.1" or not feed.get("title"):
            fault(where, "has no version or title")
        if not os.path.exists(os.path.join(folder, feed["feed_url"].removeprefix(base))):
            fault(where, "names an address of its own that is not there")
        for item in feed["items"]:
            if not item.get("id") or not (item.get("content_html") or item.get("content_text")):
                fault(where, "an item lacks id or content")
            if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", item.get("date_published", "")):
                fault(where, f"the date of {item.get('title')} is not of RFC 3339")
    return len(atoms)


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        server = serve(folder)
        base = f"http://127.0.0.1:{server.server_address[1]}/"
        command = [program, "build", ".", "--output", folder, "--base-url", base]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        counts = check_oembed(base, folder), check_datasets(base, folder), check_feeds(base, folder)
        server.shutdown()
    for line in faults[:40]:
        print(line)
    print(f"{counts[0]} pages with oEmbed, {counts[1]} with data sets, {counts[2]} Atom feeds: {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
