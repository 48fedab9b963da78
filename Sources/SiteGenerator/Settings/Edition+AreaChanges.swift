import ClubData
import Localization
import Quantities
import Statistics

extension Edition {
    /// The edition as it shows an area: at the last period at whose end the area was there.
    func standing(at area: Int) -> Edition {
        let latest = figures.latestPeriod(of: area)
        guard latest != figures.asOf else { return self }
        var edition = self
        edition.past = latest
        return edition
    }

    /// A change in one sentence: "Từ 1/7/2025, theo …: Đắk Lắk và Phú Yên nhập thành Đắk Lắk."
    func sentence(_ change: AreaChange) -> String {
        let names = ["from": list(change.from.map(name(ofArea:))), "to": list(change.to.map(name(ofArea:)))]
        let phrase: Phrase =
            switch change.kind {
            case .abolish where change.to.isEmpty: .changeAbolish
            case _ where change.isPart: .changePart
            case .merge: .changeMerge
            case .split: .changeSplit
            case .rename: .changeRename
            case .recode: .changeRecode
            case .abolish: .changeReplaced
            }
        let values = ["date": language.date(change.date), "change": say(phrase, names)]
        guard let instrument = instrument(of: change) else { return say(.changeDatedPlain, values) }
        return say(.changeDated, values.merging(["instrument": instrument]) { own, _ in own })
    }

    /// The instrument of a change as it is cited: that of the table `documents` where it names one.
    func instrument(of change: AreaChange) -> String? {
        name(ofDocument: change.instrument) ?? change.instrument
    }

    /// The changes of one day as a chart and a table mark them: the day and the number of each instrument.
    func boundaryMark(_ marks: [FigureSeries.Mark]) -> String {
        guard let first = marks.first else { return "" }
        let day = language.date(first.change.date)
        var seen: Set<String> = []
        let instruments = marks.compactMap { mark in
            mark.change.instrument.map { id in dataset.document(id).map { $0.number ?? name(of: $0) } ?? id }
        }.filter { seen.insert($0).inserted }
        guard !instruments.isEmpty else { return say(.boundaryMarkPlain, ["date": day]) }
        return say(.boundaryMark, ["date": day, "instrument": list(instruments)])
    }

    /// What a reader must know of a series whose area changed: what happened by which instrument, and what it means for
    /// the figures before.
    func boundaryNotes(_ series: FigureSeries) -> [String] {
        series.changesByDay.map { marks in
            let sentences = marks.map { sentence($0.change) }
            let meaning: Phrase = marks.contains(where: \.isBreak) ? .boundaryBreakNote : .boundaryRestatedNote
            let day = marks.first.map { language.date($0.change.date) } ?? ""
            return (sentences + [say(meaning, ["date": day])]).joined(separator: " ")
        }
    }
}
