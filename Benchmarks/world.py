"""The areas, clubs, reports and other tables of a made-up country."""

import csv
import re
import sys
import unicodedata
from datetime import date, timedelta
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
LAST_QUARTER = (2025, 2)
DISTRICTS_EACH = (18, 22)
START_UPS = ["district-budget", "commune-budget", "care-fund", "womens-union", "members"]
COUNTRY = "viet-nam"

SYLLABLES_FIRST = """
    An Bình Cẩm Châu Đại Đông Đồng Đức Gia Hà Hải Hoà Hồng Hưng Khánh Kim Krông Lạc Long Mỹ Nam Nghĩa Ngọc Phú
    Phước Quảng Sơn Tân Tây Thạch Thanh Thuận Trung Văn Vĩnh Xuân Ea Cư Buôn Yên
""".split()

SYLLABLES_LAST = """
    An Bắc Biên Cường Dương Đà Định Giang Hạ Hậu Hiệp Hoa Khê La Lâm Lập Lộc Lương Mai Minh Năng Ninh Phong
    Quang Quý Sa Súp Tâm Thành Thịnh Thọ Thủy Tiến Trạch Trị Vang Viên Vượng Xá Ý
""".split()


class Numbers:
    """Numbers that look random and are the same everywhere (SplitMix64; Steele, Lea and Flood 2014).

    Python's own generator promises the same sequence only for some of its functions.
    """

    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFFFFFFFFFF

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return z ^ (z >> 31)

    def between(self, low, high):
        """A whole number from low to high, both possible."""
        return low + self.next() % (high - low + 1)

    def happens(self, percent):
        return self.next() % 100 < percent

    def pick(self, items):
        return items[self.next() % len(items)]


def folded(text):
    """A text without its Vietnamese marks."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", folded(text).lower()).strip("-")


class World:
    """The areas, clubs and reports of a made-up country."""

    def __init__(self, clubs, provinces, quarters, numbers):
        self.numbers = numbers
        self.quarters = self.last_quarters(quarters)
        self.areas = [area(COUNTRY, "", "Việt Nam", "Viet Nam", "country", 0, "")]
        self.taken = {COUNTRY}
        self.provinces = [self.province(index) for index in range(provinces)]
        self.districts = [district for province in self.provinces for district in self.districts_of(province)]
        self.clubs = [self.club(index, clubs) for index in range(clubs)]
        self.reports = [row for club in self.clubs for row in self.reports_of(club)]

    # Places

    def province(self, index):
        name = self.new_name()
        made = area(slug(name), f"{index + 1:02}", name, folded(name), "province", 1, COUNTRY)
        self.areas.append(made)
        return made

    def districts_of(self, province):
        for _ in range(self.numbers.between(*DISTRICTS_EACH)):
            name = self.new_name()
            number = sum(1 for known in self.areas if known["level"] == 2) + 1
            code = f"{number:03}" if number < 1000 else ""
            kind = self.numbers.pick(["district", "district", "district", "town", "city"])
            made = area(slug(name), code, name, folded(name), kind, 2, province["id"])
            self.areas.append(made)
            yield made

    def new_name(self):
        for length in range(200):
            name = self.numbers.pick(SYLLABLES_FIRST) + " " + self.numbers.pick(SYLLABLES_LAST)
            if length > 50:
                name += " " + self.numbers.pick(SYLLABLES_LAST)
            if slug(name) not in self.taken:
                self.taken.add(slug(name))
                return name
        sys.exit("too many areas for the names that can be made: ask for fewer provinces")

    # Time

    @staticmethod
    def last_quarters(count):
        year, quarter = LAST_QUARTER
        last = year * 4 + quarter - 1
        return [(number // 4, number % 4 + 1) for number in range(last - count + 1, last + 1)]

    @staticmethod
    def end_of(quarter):
        year, number = quarter
        return date(year + number // 4, number % 4 * 3 + 1, 1) - timedelta(days=1)

    @property
    def last_day(self):
        return self.end_of(self.quarters[-1])

    @property
    def period(self):
        return "%d-Q%d" % self.quarters[-1]

    # Clubs

    def club(self, index, total):
        # The square of a number below one lies near zero: a few districts have many clubs, most have few.
        place = self.numbers.between(0, 999_999) ** 2 * len(self.districts) // 10**12
        district = self.districts[place]
        days = (self.last_day - self.end_of(self.quarters[0])).days
        founded = self.last_day - timedelta(days=self.numbers.between(1, days + 900))
        closed = founded + timedelta(days=self.numbers.between(300, 2000)) if self.numbers.happens(3) else None
        if closed and (closed >= self.last_day or any(self.end_of(quarter) == closed for quarter in self.quarters)):
            closed = None
        return {
            "id": f"clb-{index + 1:0{len(str(total))}}",
            "name": f"CLB LTHTGN số {index + 1}, {district['name']}",
            "area": district["id"],
            "founded": founded,
            "closed": closed,
            "start_up": self.numbers.pick(START_UPS) if self.numbers.happens(90) else "",
        }

    def reports_of(self, club):
        members = self.numbers.between(40, 75)
        fund = self.numbers.between(20, 400) * 100_000
        borrowers = 0
        for quarter in self.quarters:
            end = self.end_of(quarter)
            if club["founded"] > end or (club["closed"] and club["closed"] <= end):
                continue
            members = max(30, members + self.numbers.between(-2, 4))
            fund += self.numbers.between(-5, 30) * 100_000
            borrowers += self.numbers.between(0, 3)
            share = self.numbers.between(60, 75)
            if self.numbers.happens(5):
                continue
            yield {
                "club": club["id"],
                "period": "%d-Q%d" % quarter,
                "members": members,
                "older_members": members * share // 100,
                "women": "" if self.numbers.happens(2) else members * self.numbers.between(55, 80) // 100,
                "poor_members": "" if self.numbers.happens(4) else members * self.numbers.between(2, 20) // 100,
                "fund_vnd": "" if self.numbers.happens(2) else max(0, fund),
                "borrowers": min(borrowers, members),
                "activities": self.numbers.between(3, 8),
            }

    def is_closed(self, club):
        return club["closed"] is not None and club["closed"] <= self.last_day

    def being_in(self, province):
        """How many clubs of a province are in being on the last day."""
        areas = {district["id"] for district in self.children(province)}
        return sum(1 for club in self.clubs if club["area"] in areas and not self.is_closed(club))

    # Other tables

    def documents(self):
        with open(REPOSITORY / "content/data/documents.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for index, province in enumerate(self.provinces):
            rows.append({
                "id": "kh-" + province["id"],
                "number": str(1000 + index),
                "title": f"Kế hoạch nhân rộng câu lạc bộ ở {province['name']} (hư cấu)",
                "title_en": f"Plan to expand the clubs in {province['name_en']} (made up)",
                "issuer": f"UBND {province['name']}",
                "issuer_en": f"People's Committee of {province['name_en']}",
                "date": date(2020, 9, 1) + timedelta(days=9 * index),
                "url": "",
            })
        return rows

    def targets(self):
        with open(REPOSITORY / "content/data/targets.csv", encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["area"] == COUNTRY]
        for province in self.provinces:
            reached = self.being_in(province)
            base = reached + self.numbers.between(5, 60)
            for name, issuer, issuer_en, value, stretch in [
                ("ubnd", "UBND", "People's Committee of", base, "false"),
                ("hoi", "Hội Người cao tuổi", "Association of the Elderly of", base + base // 8 + 1, "true"),
            ]:
                rows.append({
                    "id": f"{name}-{province['id']}",
                    "area": province["id"],
                    "indicator": "clubs",
                    "deadline": "2025-12-31",
                    "value": value,
                    "issuer": f"{issuer} {province['name']}",
                    "issuer_en": f"{issuer_en} {province['name_en']}",
                    "document": "kh-" + province["id"],
                    "start": "2020-12-31",
                    "baseline": 0,
                    "stretch": stretch,
                })
        return rows

    def observations(self):
        for province in self.provinces[:12]:
            count = self.being_in(province)
            yield {
                "area": province["id"],
                "indicator": "clubs",
                "period": self.period,
                "value": count + self.numbers.between(0, 2),
                "qualifier": "exact",
                "document": "kh-" + province["id"],
                "note": "Hư cấu",
            }
            yield {
                "area": province["id"],
                "indicator": "association-members",
                "period": self.period,
                "value": self.numbers.between(40, 300) * 1000,
                "qualifier": self.numbers.pick(["over", "nearly", "about"]),
                "document": "kh-" + province["id"],
                "note": "",
            }

    def trainings(self):
        for district in self.districts:
            for year in range(2021, 2026):
                if self.numbers.happens(60):
                    yield {
                        "area": district["id"],
                        "date": date(year, self.numbers.between(1, 6), self.numbers.between(1, 28)),
                        "level": "district",
                        "classes": 1,
                        "participants": self.numbers.between(40, 110),
                    }

    def supports(self):
        for district in self.districts[::3]:
            yield {
                "area": district["id"],
                "club": "",
                "source": self.numbers.pick(START_UPS),
                "amount_vnd": self.numbers.between(5, 100) * 1_000_000,
                "date": date(2021, 1, 4) + timedelta(days=self.numbers.between(0, 1400)),
            }

    def children(self, province):
        return [district for district in self.districts if district["parent"] == province["id"]]


def area(id, code, name, name_en, kind, level, parent):
    return {
        "id": id, "code": code, "name": name, "name_en": name_en, "kind": kind, "level": level, "parent": parent,
        "valid_from": "", "valid_to": "", "aliases": "",
    }
