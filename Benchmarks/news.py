"""Articles of about 4 KB about the provinces of a made-up country, with figures, a table and a chart each."""

import sys
from datetime import timedelta

SENTENCES = {
    "vi": [
        "Các câu lạc bộ họp mỗi tháng một lần, thường vào buổi chiều, khi việc đồng áng đã vãn.",
        "Ban chủ nhiệm ghi sổ thu chi, đọc trước mọi người, rồi mới bàn đến việc khác.",
        "Người già kể chuyện cũ, người trẻ bày cách dùng điện thoại; ai cũng có thứ để đem tới.",
        "Tiền quỹ cho vay xoay vòng, kỳ hạn ngắn, lãi thấp, và người khó khăn được vay trước.",
        "Tình nguyện viên tới nhà những cụ không còn đi lại được, mỗi tuần hai buổi.",
        "Trạm y tế xã cử người đo huyết áp, ghi kết quả vào sổ theo dõi của từng người.",
        "Vườn rau chung cho thu hoạch đều, phần bán được góp thêm vào quỹ.",
        "Đội văn nghệ tập hai tối một tuần và diễn vào các ngày lễ của thôn.",
        "Việc khó nhất vẫn là giữ cho sổ sách đủ và đúng từ quý này sang quý khác.",
        "Có nơi nộp báo cáo muộn; số của quý trước được mang sang và bảng nói rõ điều đó.",
        "Con số trong bài lấy từ báo cáo gần nhất của từng câu lạc bộ, cộng lên theo địa bàn.",
        "Khi một câu lạc bộ ngừng hoạt động, các thành viên thường được mời sang nơi gần nhất.",
    ],
    "en": [
        "The clubs meet once a month, usually in the afternoon, when the work in the fields is done.",
        "The board writes down what came in and what went out, and reads it aloud before anything else.",
        "The old tell how things were, the young show how a telephone works; everyone has something to bring.",
        "The fund lends for short terms at low interest, and those in hardship borrow first.",
        "Volunteers visit those who can no longer walk far, twice a week.",
        "The health station sends someone to measure blood pressure and notes it in each person's record.",
        "A shared garden yields all year round, and what is sold goes into the fund.",
        "The singers rehearse two evenings a week and perform on the village's holidays.",
        "The hardest task is to keep the books complete and right from one quarter to the next.",
        "Some reports come late; the figure of the quarter before is carried forward, and the table says so.",
        "The figures here come from the latest report of each club, added up by area.",
        "When a club closes, its members are usually invited to the nearest other one.",
    ],
}

WORDS = {
    "vi": {
        "title": "{name}: số liệu câu lạc bộ, kỳ thứ {number}",
        "summary": "Bao nhiêu câu lạc bộ, bao nhiêu thành viên, và còn cách chỉ tiêu bao xa ở {name}.",
        "author": "Ban biên tập",
        "tags": ["số liệu", "chỉ tiêu", "câu lạc bộ"],
        "alt": "Ba hình tròn lớn dần, tượng trưng ba thế hệ.",
        "opening": (
            "Đến hết kỳ, [{name}](area:{area}) có {{{{clubs@{area} = {clubs}}}}} câu lạc bộ với "
            "{{{{members@{area}}}}} thành viên, trong đó {{{{older-members@{area}}}}} là người cao tuổi."
        ),
        "targets": (
            "Ủy ban nhân dân giao một mức, Hội phấn đấu một mức cao hơn; tỉ lệ đạt là "
            "{{{{clubs/ubnd-{area}@{area}}}}} và {{{{clubs/hoi-{area}@{area}}}}}."
        ),
        "chart": "Bức tranh chung ở {name}",
        "money": "Quỹ và người vay",
        "funds": (
            "Vốn quỹ là {{{{fund@{area}}}}}, bình quân {{{{fund-per-club@{area}}}}} một câu lạc bộ; "
            "{{{{borrowers@{area}}}}} người đã được vay."
        ),
        "districts": "Theo từng nơi",
        "header": "| Địa bàn | Câu lạc bộ | Thành viên | Vốn quỹ |",
        "closing": "Cách tính có ở trang [số câu lạc bộ](indicator:clubs) và [thành viên](indicator:members).",
        "previous": "Kỳ trước: [xem bài]({file}).",
        "thousands": ".",
    },
    "en": {
        "title": "{name}: the clubs in figures, part {number}",
        "summary": "How many clubs, how many members, and how far from the targets in {name}.",
        "author": "The editors",
        "tags": ["figures", "targets", "clubs"],
        "alt": "Three circles of growing size, for three generations.",
        "opening": (
            "At the end of the period [{name}](area:{area}) had {{{{clubs@{area} = {clubs}}}}} clubs with "
            "{{{{members@{area}}}}} members, of whom {{{{older-members@{area}}}}} were older people."
        ),
        "targets": (
            "The people's committee set one target and the Association a higher one; "
            "{{{{clubs/ubnd-{area}@{area}}}}} and {{{{clubs/hoi-{area}@{area}}}}} have been reached."
        ),
        "chart": "The general picture in {name}",
        "money": "Funds and borrowers",
        "funds": (
            "The funds come to {{{{fund@{area}}}}}, or {{{{fund-per-club@{area}}}}} a club; "
            "{{{{borrowers@{area}}}}} people have borrowed."
        ),
        "districts": "Place by place",
        "header": "| Area | Clubs | Members | Funds |",
        "closing": "How it is computed stands with [clubs](indicator:clubs) and [members](indicator:members).",
        "previous": "The part before: [read it]({file}).",
        "thousands": ",",
    },
}



COVER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450">
<rect width="800" height="450" fill="#f4efe6"/>
<circle cx="230" cy="270" r="70" fill="#1f6f5c"/>
<circle cx="390" cy="240" r="100" fill="#d98e2b"/>
<circle cx="580" cy="210" r="130" fill="#7a3b2e"/>
</svg>
"""


class News:
    """Articles of about 4 KB about the provinces with the most clubs."""

    def __init__(self, world, count, numbers):
        self.world = world
        self.numbers = numbers
        reported = {row["club"] for row in world.reports if row["fund_vnd"] != ""}
        self.clubs = {}
        for club in world.clubs:
            if club["id"] in reported and not world.is_closed(club):
                self.clubs[club["area"]] = self.clubs.get(club["area"], 0) + 1
        subjects = sorted(world.provinces, key=lambda province: (-len(self.districts(province)), province["id"]))
        subjects = [province for province in subjects if len(self.districts(province)) >= 2][:12]
        if count and not subjects:
            sys.exit("too few clubs for articles about them: ask for more clubs, or for --articles 0")
        self.files = [self.article(index, subjects[index % len(subjects)]) for index in range(count)]

    def districts(self, province):
        return [district for district in self.world.children(province) if district["id"] in self.clubs]

    def article(self, index, province):
        """Every fourth article is the English translation of the one before."""
        language = "en" if index % 4 == 3 else "vi"
        if language == "en":
            province = self.last_subject
        self.last_subject = province
        words = WORDS[language]
        places = {
            "name": province["name_en" if language == "en" else "name"],
            "area": province["id"],
            "number": index + 1,
            "clubs": f"{self.world.being_in(province):,}".replace(",", words["thousands"]),
        }
        lines = self.front_matter(index, language, places)
        lines += [words["opening"].format(**places), ""]
        lines += [words["targets"].format(**places) + " " + self.prose(language, 3), ""]
        lines += self.chart(index, words, places) + [""]
        lines += [self.prose(language, 5), "", "## " + words["money"], ""]
        lines += [words["funds"].format(**places) + " " + self.prose(language, 3), ""]
        lines += [self.prose(language, 5), "", "## " + words["districts"], ""]
        lines += [words["header"], "|---|--:|--:|--:|"]
        for district in self.districts(province)[:8]:
            id = district["id"]
            name = district["name_en" if language == "en" else "name"]
            lines.append(f"| [{name}](area:{id}) | {{{{clubs@{id}}}}} | {{{{members@{id}}}}} | {{{{fund@{id}}}}} |")
        lines += ["", self.prose(language, 4), "", words["closing"]]
        if index:
            lines += ["", words["previous"].format(file=self.name(index - 1) + ".md")]
        return self.name(index), "\n".join(lines) + "\n"

    @staticmethod
    def name(index):
        return f"bai-{index + 1:04}"

    def front_matter(self, index, language, places):
        words = WORDS[language]
        day = self.world.last_day + timedelta(days=40) - timedelta(days=(index - (language == "en")) % 1500)
        lines = [
            "---",
            f"title: \"{words['title'].format(**places)}\"",
            f"summary: \"{words['summary'].format(**places)}\"",
            f"date: {day}",
            f"author: \"{words['author']}\"",
            "category: so-lieu",
            "tags: [" + ", ".join(f'"{tag}"' for tag in words["tags"]) + "]",
            "event: de-an-1336",
            f"areas: [{places['area']}]",
            f"period: {self.world.period}",
            f"cover: {{image: bia.svg, alt: \"{words['alt']}\"}}",
            f"language: {language}",
        ]
        if language == "en":
            lines.append("translation_of: " + self.name(index - 1))
        return lines + ["---", ""]

    @staticmethod
    def chart(index, words, places):
        kind, figure = [
            ("progress", "clubs"), ("trend", "members"), ("ranking", "clubs"), ("breakdown", "clubs-by-fund"),
            ("trend", "clubs"),
        ][index % 5]
        title = words["chart"].format(**places)
        return ["```chart", f"kind: {kind}", f"figure: {figure}@{places['area']}", f'title: "{title}"', "```"]

    def prose(self, language, count):
        return " ".join(self.numbers.pick(SENTENCES[language]) for _ in range(count))
