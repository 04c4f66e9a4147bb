// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/insuranceinventory.h"

#include "app/domain/datetext.h"
#include "app/reports/exhibits.h"
#include "app/reports/itemfacts.h"
#include "app/reports/itemtable.h"
#include "app/reports/reportcsv.h"
#include "app/reports/reporthead.h"
#include "app/reports/reportwords.h"
#include "app/reports/usefullives.h"
#include "app/reports/visibletext.h"

namespace nameplate {

namespace {

std::vector<const ReportItem *> presentItems(const ReportInput &input)
{
    std::vector<const ReportItem *> items;
    for (const ReportItem &item : input.items)
        if (isPresent(item.record.item.status))
            items.push_back(&item);
    return items;
}

/// Builds the parts of one inventory from what they have in common.
class InventoryBuilder
{
public:
    InventoryBuilder(const ReportInput &input, const ReportOptions &options, const QDate &today, const QLocale &locale,
                     const ReportGoOn &goOn)
        : m_input(input)
        , m_options(options)
        , m_today(today)
        , m_locale(locale)
        , m_items(presentItems(input))
        , m_pulse(goOn, 4 * input.items.size())
        , m_context(m_items, today, locale, &m_pulse)
    {
        for (const ReportItem &item : input.items)
            m_sums.add(item.record);
    }

    [[nodiscard]] Report build()
    {
        Report report =
            headedReport(ReportWords::tr("Personal property inventory"), m_input, m_today, m_locale, &m_pulse);
        report.sections = {cover(report.dataHash), schedule()};
        addSheets(report);
        addExhibits(report);
        if (!m_items.empty())
            report.sections.push_back(annex());
        report.attachment = {QStringLiteral("schedule.csv"), ReportWords::tr("The schedule as a table"),
                             QStringLiteral("text/csv"), scheduleCsv(groupItems(m_items, m_options.grouping), m_pulse)};
        return report;
    }

private:
    [[nodiscard]] std::vector<const ReportItem *> itemsWhere(bool (*wanted)(const ReportItem &)) const
    {
        std::vector<const ReportItem *> result;
        std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(result),
                     [wanted](const ReportItem *item) { return wanted(*item); });
        return result;
    }

    [[nodiscard]] static bool hasNoEvidence(const ReportItem &item) { return item.evidence.empty(); }
    [[nodiscard]] static bool isEstimated(const ReportItem &item) { return itemcolumns::isEstimated(item); }
    [[nodiscard]] static bool isValuedAtPrice(const ReportItem &item) { return itemcolumns::isValuedAtPrice(item); }
    [[nodiscard]] static bool hasNoWorth(const ReportItem &item) { return !lineamounts::worth(item.record); }
    [[nodiscard]] static bool hasNoPrice(const ReportItem &item) { return !lineamounts::price(item.record); }
    [[nodiscard]] static bool hasNoReplacement(const ReportItem &item)
    {
        return !lineamounts::replacement(item.record);
    }

    [[nodiscard]] ReportTable people(const QString &hash) const
    {
        const DocumentSettings &settings = m_input.settings;
        FactTable table(50);
        table.add(ReportWords::tr("Insured"), settings.insuredName);
        table.add(ReportWords::tr("Address"), settings.insuredAddress);
        table.add(ReportWords::tr("Insurer"), settings.insurer);
        table.add(ReportWords::tr("Policy number"), settings.policyNumber);
        if (settings.contentsLimit)
            table.add(ReportWords::tr("Contents limit"), m_context.worths.fullText(*settings.contentsLimit),
                      limitText(*settings.contentsLimit));
        table.add(ReportWords::tr("Records"), m_input.documentName);
        table.add(ReportWords::tr("Data hash"), hash);
        return table.take();
    }

    /// How the total compares with the policy, as far as it is in the same currency.
    [[nodiscard]] QString limitText(const Money &limit) const
    {
        const auto &sums = m_sums.worths.sums();
        const auto sum = sums.find(limit.currency);
        const qint64 total = sum == sums.end() ? 0 : sum->second;
        QString text = total <= limit.minor
                           ? ReportWords::tr("The total value is within it.")
                           : ReportWords::tr("The total value is %1 above it.")
                                 .arg(m_context.worths.fullText({total - limit.minor, limit.currency}));
        if (sums.size() > size_t(sum == sums.end() ? 0 : 1))
            text += u' ' + ReportWords::tr("Values in other currencies are not compared.");
        return text;
    }

    [[nodiscard]] ReportTable totals() const
    {
        FactTable table(50);
        table.add(ReportWords::tr("Listed"), unitsText(m_sums.worths));
        table.add(ReportWords::tr("Total value"), m_context.worths.fullLines(m_sums.worths.sums()),
                  joined({missing(hasNoWorth), of(ReportWords::tr("at the price paid"), isValuedAtPrice),
                          of(ReportWords::tr("owner’s estimate"), isEstimated)}),
                  TextFace::BodyStrong);
        table.add(ReportWords::tr("Total paid"), m_context.prices.fullLines(m_sums.prices.sums()), missing(hasNoPrice));
        table.add(ReportWords::tr("Total replacement"), m_context.replacements.fullLines(m_sums.replacements.sums()),
                  missing(hasNoReplacement));
        table.add(ReportWords::tr("Without evidence"), countOf(itemsWhere(hasNoEvidence)));
        table.add(ReportWords::tr("No longer owned"), goneText());
        return table.take();
    }

    [[nodiscard]] static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// "3 items: owner’s estimate"; empty when there are none.
    [[nodiscard]] QString of(const QString &what, bool (*wanted)(const ReportItem &)) const
    {
        const auto items = itemsWhere(wanted);
        return items.empty() ? QString() : countOf(items) + QStringLiteral(": ") + what;
    }

    [[nodiscard]] QString missing(bool (*wanted)(const ReportItem &)) const
    {
        return of(ReportWords::tr("not known"), wanted);
    }

    [[nodiscard]] static QString countOf(const std::vector<const ReportItem *> &items)
    {
        return items.empty() ? ReportWords::tr("none") : ReportWords::tr("%n item(s)", nullptr, int(items.size()));
    }

    [[nodiscard]] QString goneText() const
    {
        const int gone = int(m_sums.worths.gone());
        return gone == 0 ? QString() : ReportWords::tr("%n item(s), not listed", nullptr, gone);
    }

    [[nodiscard]] ReportSection cover(const QString &hash) const
    {
        ReportSection section;
        section.title = ReportWords::tr("Personal property inventory");
        section.subtitle = ReportWords::tr("As of %1").arg(datetext::written(m_today, m_locale));
        section.blocks.emplace_back(people(hash));
        section.blocks.emplace_back(totals());
        if (!m_items.empty()) {
            addTotals(section, ReportWords::tr("By place"), ReportWords::tr("Place"), Grouping::Place);
            addTotals(section, ReportWords::tr("By category"), ReportWords::tr("Category"), Grouping::Category);
        }
        section.blocks.emplace_back(
            ReportSignatures{{ReportWords::tr("Place and date"), ReportWords::tr("Signature")}});
        return section;
    }

    void addTotals(ReportSection &section, const QString &title, const QString &head, Grouping grouping) const
    {
        section.blocks.emplace_back(ReportText{title, TextFace::Heading});
        section.blocks.emplace_back(totalsTable(head, groupItems(m_items, grouping), m_context));
    }

    [[nodiscard]] ReportSection schedule() const
    {
        ReportSection section;
        section.title = ReportWords::tr("Personal property schedule");
        section.orientation = ReportSection::Orientation::Landscape;
        if (m_items.empty()) {
            section.blocks.emplace_back(ReportText{ReportWords::tr("No items are recorded."), TextFace::Body});
            return section;
        }
        section.subtitle = scheduleSubtitle();
        std::vector<const char *> columns{"number", "picture", "quantity", "item",       "serial",      "acquired",
                                          "age",    "price",   "worth",    "worth_mark", "replacement", "evidence"};
        if (m_context.replacements.isUnused())
            std::erase_if(columns, [](const char *key) { return qstrcmp(key, "replacement") == 0; });
        if (!m_options.thumbnails)
            columns.erase(columns.begin() + 1);
        section.blocks.emplace_back(itemTable(groupItems(m_items, m_options.grouping), columns, m_context));
        return section;
    }

    [[nodiscard]] QString scheduleSubtitle() const
    {
        QStringList sentences;
        if (const QString title = groupingTitle(m_options.grouping); !title.isEmpty())
            sentences << title + u'.';
        if (const QString sentence = m_context.worths.sentence(); sentence == m_context.prices.sentence())
            sentences << sentence;
        sentences << ReportWords::tr("e = owner’s estimate, p = the price paid stands for the value, g = gift.");
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    [[nodiscard]] bool hasSheet(const ReportItem &item) const
    {
        const Item &record = item.record.item;
        const auto unit = record.value ? record.valueMoney() : record.priceMoney();
        return unit && reportoptions::isAtLeast(*unit, *m_options.sheetsFrom);
    }

    void addSheets(Report &report)
    {
        if (!m_options.sheetsFrom)
            return;
        for (const ReportGroup &group : groupItems(m_items, m_options.grouping))
            for (const ReportItem *item : group.items)
                if (m_pulse.step() && hasSheet(*item))
                    report.sections.push_back(sheet(*item));
    }

    [[nodiscard]] ReportSection sheet(const ReportItem &item) const
    {
        const ItemFacts facts(item, m_input, m_today, m_locale);
        ReportSection section;
        section.title = item.record.title();
        section.subtitle = facts.subtitle();
        section.level = 1;
        facts.addPlate(section, false);
        facts.addFacts(section, ReportWords::tr("Other numbers"), facts.otherNumbers(false));
        facts.addFacts(section, ReportWords::tr("Value and evidence"), facts.worth());
        facts.addFacts(section, ReportWords::tr("Purchase"), facts.purchase());
        facts.addFacts(section, ReportWords::tr("Coverage"), facts.coverage());
        if (m_options.evidence != ShownEvidence::None) {
            facts.addPictures(section,
                              {facts.firstShown({EvidenceKind::Photo}), facts.firstShown({EvidenceKind::Plate})});
            facts.addPictures(section,
                              {facts.firstShown({EvidenceKind::Receipt}), facts.firstShown({EvidenceKind::Valuation})});
        }
        return section;
    }

    void addExhibits(Report &report) const
    {
        if (m_options.evidence == ShownEvidence::None)
            return;
        auto evidence = evidenceByNumber(m_items);
        if (m_options.evidence == ShownEvidence::MainPhotos)
            std::erase_if(evidence, [](const auto &each) { return !each.second.isMainPhoto; });
        ExhibitParts parts = exhibitParts(evidence, m_input.pdfPages, m_locale);
        if (!parts.shown.empty())
            report.sections.push_back({ReportWords::tr("Exhibits"),
                                       {},
                                       ReportSection::Orientation::Portrait,
                                       {ReportExhibits{std::move(parts.shown)}}});
        if (!parts.named.rows.empty())
            report.sections.push_back({ReportWords::tr("Evidence not printed"),
                                       ReportWords::tr("These files are kept in the document."),
                                       ReportSection::Orientation::Portrait,
                                       {std::move(parts.named)}});
    }

    [[nodiscard]] ReportSection annex() const
    {
        ReportSection section;
        section.title = ReportWords::tr("Annex");
        section.blocks.emplace_back(ReportText{ReportWords::tr("Method"), TextFace::Heading});
        for (const QString &sentence : method())
            section.blocks.emplace_back(ReportText{sentence, TextFace::Body});
        addMissing(section, ReportWords::tr("Items without evidence"), itemsWhere(hasNoEvidence),
                   ReportWords::tr("Every item has at least one photo or document."));
        addMissing(section, ReportWords::tr("Items without a value"), itemsWhere(hasNoWorth),
                   ReportWords::tr("Every item has a value."));
        addUsefulLives(section);
        return section;
    }

    [[nodiscard]] QStringList method() const
    {
        QStringList sentences{
            ReportWords::tr("The value of a line is its quantity times the value recorded for one unit or, where none "
                            "is recorded, the price paid for one. Lines without either are counted as “without a "
                            "value” and add nothing."),
            ReportWords::tr("Price paid, value and replacement are added up apart from each other; what is not known "
                            "of a line adds nothing to that sum and is counted. Different currencies are never added "
                            "together."),
            ReportWords::tr("The replacement is the price of a new one, as recorded with the item or with its "
                            "series. Ages are counted from the day of acquisition.")};
        if (m_options.evidence != ShownEvidence::All)
            sentences << ReportWords::tr("Evidence that is numbered here and not printed is kept in %1.")
                             .arg(inSentence(m_input.documentName, m_locale));
        return sentences;
    }

    void addUsefulLives(ReportSection &section) const
    {
        const UsefulLives lives = usefulLives(reportLanguage());
        if (lives.lives.empty())
            return;
        section.blocks.emplace_back(ReportText{ReportWords::tr("Useful lives"), TextFace::Heading});
        section.blocks.emplace_back(
            ReportText{ReportWords::tr("%1. For the adjuster’s reckoning; no value in this inventory was depreciated "
                                       "with it.")
                           .arg(lives.name),
                       TextFace::Body});
        ReportTable table;
        table.columns = {{QStringLiteral("kind"), ReportWords::tr("Kind of thing"), TextAlign::Start, 110},
                         {QStringLiteral("years"), ReportWords::tr("Years"), TextAlign::End, 20, 30},
                         {QStringLiteral("source"), ReportWords::tr("Source"), TextAlign::Start, 50}};
        for (const UsefulLife &life : lives.lives)
            table.rows.push_back(
                {ReportRow::Kind::Item, {{life.title, {}}, {life.years, {}}, {life.source, {}}}, {}, {}});
        section.blocks.emplace_back(std::move(table));
    }

    void addMissing(ReportSection &section, const QString &title, const std::vector<const ReportItem *> &items,
                    const QString &none) const
    {
        static constexpr const char *columns[] = {"number", "quantity", "item", "place", "worth"};
        section.blocks.emplace_back(ReportText{title, TextFace::Heading});
        if (items.empty())
            section.blocks.emplace_back(ReportText{none, TextFace::Body});
        else
            section.blocks.emplace_back(itemTable(items, columns, m_context));
    }

    const ReportInput &m_input;
    const ReportOptions &m_options;
    const QDate m_today;
    const QLocale m_locale;
    const std::vector<const ReportItem *> m_items;
    ReportPulse m_pulse;
    const CellContext m_context;
    LineSums m_sums;
};

} // namespace

Report buildInsuranceInventory(const ReportInput &input, const ReportOptions &options, const QDate &today,
                               const QLocale &locale, const ReportGoOn &goOn)
{
    return InventoryBuilder(input, options, today, locale, goOn).build();
}

} // namespace nameplate
