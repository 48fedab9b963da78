import ClubData
import Localization
import Quantities
import Statistics

extension Edition {
    /// A value as the indicator is written, without its unit: "6.658", "85,3%", "7,3 tỉ đồng".
    ///
    /// - Parameter decimals: The decimals to print instead of the indicator's, for what others published.
    func text(_ value: Ratio?, _ indicator: Indicator, decimals own: Int? = nil) -> String {
        guard let value else { return say(.noData) }
        switch indicator.format {
        case .integer: return number(value, decimals: own ?? 0)
        case .decimal(let decimals): return number(value, decimals: own ?? decimals)
        case .percent(let decimals): return percent(value, decimals: own ?? decimals)
        case .money: return language.money(value, decimals: 1, rounding: settings.rounding)
        }
    }

    /// A value with its unit: "83 câu lạc bộ".
    func textWithUnit(_ value: Ratio?, _ indicator: Indicator) -> String {
        guard let value, let unit = unit(of: value, indicator) else { return text(value, indicator) }
        return say(.valueWithUnit, ["value": text(value, indicator), "unit": unit])
    }

    /// The unit that follows a value, nil where the format says it.
    func unit(of value: Ratio?, _ indicator: Indicator) -> String? {
        guard let unit = indicator.unit else { return nil }
        return value == .one ? unit.one[language] : unit.many[language]
    }

    /// A plain number with decimals.
    func number(_ value: Ratio, decimals: Int) -> String {
        guard let rounded = value.rounded(toDecimals: decimals, settings.rounding) else { return say(.noData) }
        return decimals == 0 ? language.integer(rounded.units) : language.decimal(rounded)
    }

    /// A share as percent: 83/129 → "64,3%".
    func percent(_ share: Ratio?, decimals: Int = 1) -> String {
        guard let share,
            let percent = share.percentage(decimals: decimals, settings.rounding)
                ?? share.multiplied(by: Ratio(100))?.rounded(toDecimals: decimals, settings.rounding)
        else { return say(.noData) }
        return language.percent(percent)
    }

    /// A value for programs: exact where it is whole, else to six places, rounded as the site rounds.
    func machineText(_ value: Ratio) -> String {
        if let whole = value.wholeValue { return String(whole) }
        return value.rounded(toDecimals: 6, settings.rounding)?.machineText ?? ""
    }

    /// The name of an area as it stands in a sentence: "Đắk Lắk", "huyện Ea Kar".
    func name(ofArea area: Int) -> String {
        let area = dataset.areas.areas[area]
        let name = language == .en ? area.englishName ?? area.name : area.name
        // A country and a province are known by their names alone; what is below needs its kind.
        return area.level <= 1 ? name : strings.area(name, kind: area.kind)
    }

    /// The name of an area as a heading, with its kind: "Tỉnh Đắk Lắk", "Huyện Ea Kar".
    func title(ofArea area: Int) -> String {
        let area = dataset.areas.areas[area]
        let title = strings.area(language == .en ? area.englishName ?? area.name : area.name, kind: area.kind)
            .withCapital
        guard let last = area.validTo, last < dataset.periods.lastDay(of: figures.asOf) else { return title }
        return say(.areaUntil, ["area": title, "date": language.date(last)])
    }

    /// The name of an indicator as it stands inside a sentence.
    func nameInSentence(_ indicator: Indicator) -> String {
        indicator.name[language].withSmallLetter
    }

    /// The targets of an indicator in an area that count for a period; for the site's where none is given.
    func targets(_ indicator: Indicator, area: Int, period: Period? = nil) -> [Target] {
        figures.targets(indicator, area: area, period: period)
    }

    /// How a figure stands to a target at the end of its period.
    func progress(_ figure: Figure, _ target: Target) -> Progress {
        figures.progress(figure, target)
    }

    /// The words for where things stand.
    func text(_ status: Progress.Status) -> String {
        switch status {
        case .met: say(.statusMet)
        case .onTrack: say(.statusOnTrack)
        case .behind: say(.statusBehind)
        case .missed: say(.statusMissed)
        case .underWay: say(.statusUnderWay)
        case .noData: say(.statusNoData)
        }
    }
}

extension String {
    /// The text with its first letter as a capital.
    var withCapital: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }

    /// The text with its first letter small, unless a second capital shows that it is an abbreviation.
    var withSmallLetter: String {
        guard let first, !(dropFirst().first?.isUppercase ?? false) else { return self }
        return first.lowercased() + dropFirst()
    }
}
