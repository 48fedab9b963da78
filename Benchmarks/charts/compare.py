"""Draws the two charts of charts.json with tiendo and with three other programs, in one run, on one core.

    python3 Benchmarks/charts/compare.py CHARTS_BENCHMARK [--seconds 3] [--into FOLDER]

CHARTS_BENCHMARK is the program that `swift build -c release --product ChartsBenchmark` builds. The others are the
packages vl-convert-python, matplotlib and pygal from PyPI. Each draws the same values, names and targets as an SVG of
its own, once to warm up and then for the given seconds of processor time; each builds the chart from its values every
time. What is compared is charts a second.
"""

import argparse
import datetime
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
DATA = json.loads((HERE / "charts.json").read_text(encoding="utf-8"))


def day(number):
    return datetime.date(1970, 1, 1) + datetime.timedelta(days=number)


def vl_convert():
    import vl_convert

    trend, ranking = DATA["trend"], DATA["ranking"]
    common = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "width": DATA["width"] - 120}

    def draw_trend():
        layers = [
            {
                "data": {
                    "values": [
                        {"day": day(d).isoformat(), "value": v} for d, v in zip(trend["days"], trend["values"])
                    ]
                },
                "mark": {"type": "line", "point": True},
                "encoding": {
                    "x": {"field": "day", "type": "temporal"},
                    "y": {"field": "value", "type": "quantitative"},
                },
            }
        ]
        for target in trend["targets"]:
            path = [
                {"day": day(trend["start"]).isoformat(), "value": 0, "name": ""},
                {"day": day(trend["deadline"]).isoformat(), "value": target["value"], "name": target["label"]},
            ]
            encoding = {
                "x": {"field": "day", "type": "temporal"},
                "y": {"field": "value", "type": "quantitative"},
            }
            layers.append(
                {"data": {"values": path}, "mark": {"type": "line", "strokeDash": [4, 4]}, "encoding": encoding}
            )
            layers.append(
                {
                    "data": {"values": path},
                    "mark": {"type": "text", "align": "right", "dy": -8},
                    "encoding": {**encoding, "text": {"field": "name"}},
                }
            )
        title = {"text": trend["title"], "subtitle": [DATA["source"], DATA["date"]]}
        return vl_convert.vegalite_to_svg({**common, "height": 300, "title": title, "layer": layers})

    def draw_ranking():
        bars = [{"name": b["name"], "value": b["value"], "target": b["target"]} for b in ranking["bars"]]
        y = {"field": "name", "type": "nominal", "sort": None, "title": None}
        title = {"text": ranking["title"], "subtitle": [DATA["source"], DATA["date"]]}
        return vl_convert.vegalite_to_svg(
            {
                **common,
                "title": title,
                "data": {"values": bars},
                "layer": [
                    {"mark": "bar", "encoding": {"y": y, "x": {"field": "value", "type": "quantitative"}}},
                    {"mark": "tick", "encoding": {"y": y, "x": {"field": "target", "type": "quantitative"}}},
                    {
                        "mark": {"type": "text", "align": "left", "dx": 4},
                        "encoding": {
                            "y": y,
                            "x": {"field": "value", "type": "quantitative"},
                            "text": {"field": "value"},
                        },
                    },
                ],
            }
        )

    return draw_trend, draw_ranking


def matplotlib():
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.fonttype"] = "none"
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    trend, ranking = DATA["trend"], DATA["ranking"]

    def svg(figure):
        figure.text(0.01, 0.01, DATA["source"] + "\n" + DATA["date"])
        FigureCanvasSVG(figure)
        out = io.StringIO()
        figure.savefig(out, format="svg")
        return out.getvalue()

    def draw_trend():
        figure = Figure(figsize=(7.2, 4.2))
        axes = figure.add_subplot()
        axes.plot(trend["days"], trend["values"], marker="o")
        axes.set_xticks(trend["days"], trend["labels"])
        for target in trend["targets"]:
            axes.plot([trend["start"], trend["deadline"]], [0, target["value"]], linestyle="dashed")
            axes.annotate(target["label"], (trend["deadline"], target["value"]), ha="right")
        axes.set_title(trend["title"])
        return svg(figure)

    def draw_ranking():
        figure = Figure(figsize=(7.2, 6))
        axes = figure.add_subplot()
        names = [b["name"] for b in ranking["bars"]]
        drawn = axes.barh(names, [b["value"] for b in ranking["bars"]])
        axes.bar_label(drawn)
        axes.plot([b["target"] for b in ranking["bars"]], names, marker="|", linestyle="none")
        axes.invert_yaxis()
        axes.set_title(ranking["title"])
        return svg(figure)

    return draw_trend, draw_ranking


def pygal():
    import pygal

    trend, ranking = DATA["trend"], DATA["ranking"]
    options = {"width": DATA["width"], "height": 420, "js": [], "disable_xml_declaration": True}

    def draw_trend():
        chart = pygal.XY(title=trend["title"], x_title=DATA["source"] + " " + DATA["date"], **options)
        chart.add("", list(zip(trend["days"], trend["values"])))
        for target in trend["targets"]:
            chart.add(target["label"], [(trend["start"], 0), (trend["deadline"], target["value"])])
        return chart.render(is_unicode=True)

    def draw_ranking():
        chart = pygal.HorizontalBar(
            title=ranking["title"], x_title=DATA["source"] + " " + DATA["date"], print_values=True, **options
        )
        chart.x_labels = [b["name"] for b in ranking["bars"]]
        chart.add("", [b["value"] for b in ranking["bars"]])
        chart.add("", [b["target"] for b in ranking["bars"]])
        return chart.render(is_unicode=True)

    return draw_trend, draw_ranking


def rate(draw, seconds):
    draw()
    drawn, start = 0, time.process_time()
    while (passed := time.process_time() - start) < seconds or drawn < 3:
        draw()
        drawn += 1
    return drawn / passed


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("--seconds", type=float, default=3)
    arguments.add_argument("--into", default=".build/bench-charts")
    chosen = arguments.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    into = Path(chosen.into)
    into.mkdir(parents=True, exist_ok=True)
    printed = subprocess.run(
        [chosen.program, HERE / "charts.json", str(chosen.seconds), into], check=True, capture_output=True, text=True
    ).stdout
    ours = {name: (int(count), int(size)) for name, count, size in map(str.split, printed.splitlines())}
    print(f"{'':24}{'trend a second':>16}{'bars a second':>16}{'trend bytes':>14}{'bars bytes':>14}")
    row = "{:24}{:>16,.1f}{:>16,.1f}{:>14,}{:>14,}"
    print(row.format("tiendo", ours["trend"][0], ours["ranking"][0], ours["trend"][1], ours["ranking"][1]))
    fastest = [0.0, 0.0]
    for program in (vl_convert, matplotlib, pygal):
        try:
            draws = program()
        except ImportError as missing:
            print(f"{program.__name__:24} is not installed: {missing}", file=sys.stderr)
            continue
        rates, sizes = [], []
        for index, (name, draw) in enumerate(zip(("trend", "ranking"), draws)):
            svg = draw()
            (into / f"{name}-{program.__name__}.svg").write_text(svg, encoding="utf-8")
            rates.append(rate(draw, chosen.seconds))
            sizes.append(len(svg.encode()))
            fastest[index] = max(fastest[index], rates[index])
        print(row.format(program.__name__, *rates, *sizes))
    if all(fastest):
        print(
            f"tiendo draws {ours['trend'][0] / fastest[0]:,.0f} times as many trends and "
            f"{ours['ranking'][0] / fastest[1]:,.0f} times as many bar charts as the fastest of the others"
        )


main()
