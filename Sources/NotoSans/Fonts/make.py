#!/usr/bin/env python3
"""Makes the fonts of the pictures and of the site from those of the Debian package fonts-noto-core.

Needs fontTools and brotli. Run it here:  python3 make.py

Noto Sans has no sign for minus, arrows and comparisons. They are taken from Noto Sans Math, whose letters have the same
size; the minus is drawn anew from the bar of the font's own plus, so that it is bold among bold figures.
"""
from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = "/usr/share/fonts/truetype/noto/"
SITE = "../../../templates/assets/fonts/noto-sans-vietnamese-%d.woff2"
LETTERS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x1CD, 0x1D4), (0x2BB, 0x2BC), (0x300, 0x304),
    (0x306, 0x306), (0x309, 0x309), (0x31B, 0x31B), (0x323, 0x323), (0x1EA0, 0x1EF9), (0x2009, 0x2009),
    (0x2010, 0x2014), (0x2018, 0x201A), (0x201C, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030),
    (0x2032, 0x2033), (0x2039, 0x203A), (0x20AB, 0x20AC),
]
MINUS = 0x2212
SIGNS = [0x2190, 0x2191, 0x2192, 0x2193, 0x2248, 0x2260, 0x2264, 0x2265]


def add(font, code, name, glyph, width):
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = glyph
    font["glyf"].glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"].metrics[name] = (width, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def minus(font):
    """The level bar of the plus: its ends, and the two heights where its outline turns at them."""
    plus = font["glyf"]["plus"]
    points = plus.getCoordinates(font["glyf"])[0]
    left, right = plus.xMin, plus.xMax
    heights = sorted({y for x, y in points if x == left})
    bottom, top = heights[0], heights[-1]
    pen = TTGlyphPen(None)
    pen.moveTo((left, bottom))
    for corner in [(left, top), (right, top), (right, bottom)]:
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph(), font["hmtx"].metrics["plus"][0]


for weight, style in [(400, "Regular"), (700, "Bold")]:
    font = TTFont(FONTS + f"NotoSans-{style}.ttf", recalcTimestamp=False)
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in LETTERS for code in range(first, last + 1)])
    cutter.subset(font)
    math = TTFont(FONTS + "NotoSansMath-Regular.ttf", lazy=False)
    assert math["head"].unitsPerEm == font["head"].unitsPerEm
    add(font, MINUS, "minus", *minus(font))
    for code in SIGNS:
        name = math.getBestCmap()[code]
        glyph = math["glyf"][name]
        assert not glyph.isComposite()
        glyph.removeHinting()
        add(font, code, f"uni{code:04X}", glyph, math["hmtx"].metrics[name][0])
    font["maxp"].numGlyphs = len(font.getGlyphOrder())
    font.flavor = None
    font.save(f"noto-sans-{weight}.ttf")
    font.flavor = "woff2"
    font.save(SITE % weight)
    font.flavor = None
    widths = {code: font["hmtx"].metrics[font.getBestCmap()[code]][0] for code in [MINUS] + SIGNS}
    print(weight, len(font.getBestCmap()), {f"{code:04X}": width for code, width in widths.items()})
