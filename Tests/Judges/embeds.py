"""Puts the embeds of a site into a page of another origin in a real browser, and tells what does not fit.

    python Tests/Judges/embeds.py SITE [SHARE]

SITE is a built site; of its statistics one in SHARE is looked at (1: all). Each stands in frames of 280, 400 and 900
pixels, with scripts (the frame follows the messages) and without (the frame is as high as the code to paste says), in a
light and in a dark scheme. Nothing may be cut, nothing may scroll, nothing may be fetched beside the page itself.
"""

import glob
import http.server
import json
import os
import re
import sys
import threading

from playwright.sync_api import sync_playwright

WIDTHS = (280, 400, 900)
MESSAGES = ("datawrapper", "amp", "medium", "pym")

# What a page around the frame does: it keeps each kind of message, and follows Datawrapper's.
HOST = """<!DOCTYPE html><html lang="vi"><title>host</title><body style="margin:0">
<div style="width:%dpx"><iframe src="%s" title="x" width="100%%" height="%d" style="border:0;display:block"></iframe></div>
<script>
window.seen = {};
addEventListener("message", function (e) {
  var frame = document.querySelector("iframe"), data = e.data;
  if (e.source !== frame.contentWindow) return;
  if (data["datawrapper-height"]) {
    for (var id in data["datawrapper-height"]) { seen.datawrapper = data["datawrapper-height"][id]; seen.id = id; }
    frame.style.height = seen.datawrapper + "px";
  } else if (data.sentinel === "amp" && data.type === "embed-size") seen.amp = data.height;
  else if (typeof data === "string" && data.indexOf("pymxPYMx7xPYMxheightxPYMx") === 0) seen.pym = +data.split("xPYMx")[3];
  else try { var own = JSON.parse(data); if (own.context === "iframe.resize") seen.medium = own.height; } catch (x) {}
});
</script>"""

# What a frame of a fixed height shows of its page.
MEASURE = """() => {
  const root = document.documentElement, out = [];
  for (const element of document.querySelectorAll("h1, p, summary, svg, a")) {
    if (element.closest("details:not([open])") && element.tagName !== "SUMMARY") continue;
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height || getComputedStyle(element).clipPath !== "none") continue;
    if (box.right > innerWidth + 0.5 || box.left < -0.5) out.push(element.tagName + " " + element.textContent.slice(0, 30));
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth) out.push("cut: " + element.tagName);
  }
  return { out, wide: root.scrollWidth - root.clientWidth, high: root.scrollHeight - innerHeight,
           content: Math.ceil(root.getBoundingClientRect().height), charts:
           [...document.querySelectorAll("svg")].filter(s => s.getBoundingClientRect().width).length };
}"""


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Host(Handler):
    """The page around the frame. Another port is another origin."""

    html = b""
    origin = ""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(Host.html)


def serve(handler):
    """A server on a port that is free."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def main():
    site, share = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    pages = sorted(glob.glob("embed/**/index.html", root_dir=site, recursive=True))[::share]
    origin, faults = serve(lambda *a, **k: Handler(*a, directory=site, **k)), []
    Host.origin = serve(Host)
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for scripts in (True, False):
            context = browser.new_context(java_script_enabled=True, color_scheme="dark" if scripts else "light")
            for page_path in pages:
                folder = page_path.removesuffix("index.html")
                height = json.load(open(f"{site}/{folder}oembed.json"))["height"]
                html = open(f"{site}/{page_path}").read()
                rest = re.sub(r"<svg.*?</svg>", "", html, flags=re.S)
                if scripts and len(rest.encode()) > 15 * 1024:
                    faults.append(f"{folder}: {len(rest.encode())} bytes beside the chart")
                for width in WIDTHS:
                    faults += look(context, origin, folder, width, height, scripts)
            context.close()
        browser.close()
    for fault in faults[:40]:
        print(fault)
    print(f"{len(pages)} pages, {len(WIDTHS)} widths, with scripts and without: {len(faults)} faults")
    sys.exit(1 if faults else 0)


def look(context, origin, folder, width, height, scripts):
    """What is wrong with one page at one width."""
    faults, where = [], f"{folder} {width} {'with' if scripts else 'without'} scripts"
    page = context.new_page()
    page.set_viewport_size({"width": 1000, "height": 1200})
    asked = []
    page.on("request", lambda r: asked.append(r.url))
    address = f"{origin}/{folder}?childId=7"
    if not scripts:
        # As a host does that strips them: the frame may run nothing.
        page.route(f"{origin}/**", lambda route: strip(route))
    host = HOST % (width, address, height)
    Host.html = host.encode()
    page.goto(Host.origin)
    page.wait_for_timeout(60)
    frame = page.frames[1]
    seen = frame.evaluate(MEASURE)
    if [u for u in asked if u not in (Host.origin + "/", address)]:
        faults.append(f"{where}: fetches {asked}")
    if seen["out"]:
        faults.append(f"{where}: {seen['out'][:3]}")
    if seen["wide"] > 0 or seen["high"] > 0:
        faults.append(f"{where}: scrolls by {seen['wide']} × {seen['high']} (content {seen['content']}, frame {height})")
    if seen["charts"] > 1:
        faults.append(f"{where}: {seen['charts']} charts at once")
    if scripts:
        heard = page.evaluate("seen")
        if any(heard.get(kind) != seen["content"] for kind in MESSAGES):
            faults.append(f"{where}: told {heard}, is {seen['content']} high")
        frame.click("summary")
        page.wait_for_timeout(60)
        opened = frame.evaluate(MEASURE)
        if opened["wide"] > 0 or opened["high"] > 0 or opened["content"] <= seen["content"]:
            faults.append(f"{where}: unfolded, scrolls by {opened['wide']} × {opened['high']}")
        if opened["out"]:
            faults.append(f"{where}: unfolded, {opened['out'][:3]}")
    elif seen["content"] < height - 420:
        faults.append(f"{where}: {height - seen['content']} px of the frame are empty")
    page.close()
    return faults


def strip(route):
    """The page without its scripts."""
    response = route.fetch()
    route.fulfill(response=response, body=re.sub(r"<script>.*?</script>", "", response.text(), flags=re.S))


main()
