// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/insurancelist.h"

#include "app/domain/datetext.h"
#include "app/reports/exhibits.h"
#include "app/reports/itemtable.h"
#include "app/reports/reportwords.h"
#include "app/reports/visibletext.h"

namespace nameplate {

namespace {

using Exhibits = InsuranceListOptions::Exhibits;

/// Builds the parts of one list from what they have in common.
class ListBuilder
{
public:
    ListBuilder(const ReportInput &input, const InsuranceListOptions &options, const QDate &today,
                const QLocale &locale)
        : m_input(input)
        , m_options(options)
        , m_today(today)
        , m_locale(locale)
        , m_context(input.items, locale)
    {
        for (const ReportItem &item : input.items) {
            m_totals.add(item.record.item);
            if (isPresent(item.record.item.status))
                m_items.push_back(&item);
        }
    }

    [[nodiscard]] Report build() const
    {
        const QString asOf = ReportWords::tr("as of %1").arg(datetext::written(m_today, m_locale));
        Report report;
        report.title = ReportWords::tr("Personal property inventory, %1").arg(m_input.documentName);
        report.headerLeft = insuredLine();
        report.headerRight = policyLine();
        report.footer = QStringList{inSentence(m_input.documentName, m_locale), asOf,
                                    ReportWords::tr("data %1").arg(dataHash(m_input))}
                            .join(QStringLiteral(" · "));
        report.pageOfPages = ReportWords::tr("Page %1 of %2");
        report.sections = {cover(), schedule()};
        addExhibits(report);
        if (!m_items.empty())
            report.sections.push_back(annex());
        return report;
    }

private:
    [[nodiscard]] QString insuredLine() const
    {
        QStringList parts;
        for (const QString &part : {m_input.settings.insuredName, m_input.settings.insuredAddress})
            if (!part.isEmpty())
                parts << inSentence(part.simplified(), m_locale);
        return parts.isEmpty() ? ReportWords::tr("Personal property inventory") : parts.join(QStringLiteral(" · "));
    }

    [[nodiscard]] QString policyLine() const
    {
        const QString &policy = m_input.settings.policyNumber;
        return policy.isEmpty() ? QString() : ReportWords::tr("Policy %1").arg(policy);
    }

    [[nodiscard]] std::vector<const ReportItem *> itemsWhere(bool (*wanted)(const ReportItem &)) const
    {
        std::vector<const ReportItem *> result;
        std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(result),
                     [wanted](const ReportItem *item) { return wanted(*item); });
        return result;
    }

    [[nodiscard]] static bool hasNoEvidence(const ReportItem &item) { return item.evidence.empty(); }
    [[nodiscard]] static bool isEstimated(const ReportItem &item) { return itemcolumns::isEstimated(item); }
    [[nodiscard]] static bool hasNoWorth(const ReportItem &item) { return !Totals::worth(item.record.item); }

    [[nodiscard]] ReportTable facts() const
    {
        ReportTable table;
        table.look = ReportTable::Look::Open;
        table.columns = {{QStringLiteral("label"), {}, TextAlign::Start, 50},
                         {QStringLiteral("value"), {}, TextAlign::Start, 130}};
        const DocumentSettings &settings = m_input.settings;
        const std::pair<QString, QString> lines[] = {
            {ReportWords::tr("Insured"), settings.insuredName},
            {ReportWords::tr("Address"), settings.insuredAddress},
            {ReportWords::tr("Insurer"), settings.insurer},
            {ReportWords::tr("Policy number"), settings.policyNumber},
            {ReportWords::tr("Listed"), unitsText(listed())},
            {ReportWords::tr("Total value"), m_context.worths.fullLines(m_totals)},
            {ReportWords::tr("Without a value"), countOf(itemsWhere(hasNoWorth))},
            {ReportWords::tr("Estimated by the owner"), countOf(itemsWhere(isEstimated))},
            {ReportWords::tr("Without evidence"), countOf(itemsWhere(hasNoEvidence))},
            {ReportWords::tr("No longer owned"), goneText()},
            {ReportWords::tr("Records"), m_input.documentName},
            {ReportWords::tr("Data hash"), dataHash(m_input)}};
        for (const auto &[label, value] : lines)
            if (!value.isEmpty())
                table.rows.push_back(
                    {ReportRow::Kind::Item, {{label, {}, TextFace::BodyQuiet}, {value, {}, TextFace::Body}}, {}, {}});
        return table;
    }

    [[nodiscard]] static QString countOf(const std::vector<const ReportItem *> &items)
    {
        return items.empty() ? ReportWords::tr("none") : ReportWords::tr("%n item(s)", nullptr, int(items.size()));
    }

    [[nodiscard]] QString goneText() const
    {
        const int gone = int(m_totals.gone());
        return gone == 0 ? QString() : ReportWords::tr("%n item(s), not listed", nullptr, gone);
    }

    [[nodiscard]] Totals listed() const
    {
        Totals totals;
        for (const ReportItem *item : m_items)
            totals.add(item->record.item);
        return totals;
    }

    [[nodiscard]] ReportSection cover() const
    {
        ReportSection section;
        section.title = ReportWords::tr("Personal property inventory");
        section.subtitle = ReportWords::tr("As of %1").arg(datetext::written(m_today, m_locale));
        section.blocks.emplace_back(facts());
        if (!m_items.empty()) {
            addTotals(section, ReportWords::tr("By place"), ReportWords::tr("Place"), Grouping::Place);
            addTotals(section, ReportWords::tr("By category"), ReportWords::tr("Category"), Grouping::Category);
        }
        section.blocks.emplace_back(ReportText{method(), TextFace::Body});
        section.blocks.emplace_back(
            ReportSignatures{{ReportWords::tr("Place and date"), ReportWords::tr("Signature")}});
        return section;
    }

    void addTotals(ReportSection &section, const QString &title, const QString &head, Grouping grouping) const
    {
        section.blocks.emplace_back(ReportText{title, TextFace::Heading});
        section.blocks.emplace_back(totalsTable(head, groupItems(m_items, grouping), m_context));
    }

    [[nodiscard]] static QString method()
    {
        return ReportWords::tr(
            "The value of a line is its quantity times the value recorded for one unit or, where none is "
            "recorded, the price paid for one. Lines without either are counted as “without a value” and add "
            "nothing. Different currencies are never added together.");
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
        std::vector<const char *> columns{"number",   "picture", "quantity", "item",       "serial",
                                          "acquired", "price",   "worth",    "worth_mark", "evidence"};
        if (!m_options.thumbnails)
            columns.erase(columns.begin() + 1);
        section.blocks.emplace_back(itemTable(groupItems(m_items, m_options.grouping), columns, "worth", m_context));
        return section;
    }

    [[nodiscard]] QString scheduleSubtitle() const
    {
        QStringList sentences;
        if (const QString title = groupingTitle(m_options.grouping); !title.isEmpty())
            sentences << title + u'.';
        if (const QString sentence = m_context.worths.sentence(); sentence == m_context.prices.sentence())
            sentences << sentence;
        sentences << ReportWords::tr("e = owner’s estimate, g = gift.");
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    void addExhibits(Report &report) const
    {
        if (m_options.exhibits == Exhibits::None)
            return;
        auto evidence = evidenceByNumber(m_items);
        if (m_options.exhibits == Exhibits::MainPhotos)
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
        section.title = ReportWords::tr("Annex: what is missing");
        if (m_options.exhibits != Exhibits::All)
            section.blocks.emplace_back(
                ReportText{ReportWords::tr("Evidence that is numbered here and not printed is kept in %1.")
                               .arg(inSentence(m_input.documentName, m_locale)),
                           TextFace::Body});
        addMissing(section, ReportWords::tr("Items without evidence"), itemsWhere(hasNoEvidence),
                   ReportWords::tr("Every item has at least one photo or document."));
        addMissing(section, ReportWords::tr("Items without a value"), itemsWhere(hasNoWorth),
                   ReportWords::tr("Every item has a value."));
        return section;
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
    const InsuranceListOptions &m_options;
    const QDate m_today;
    const QLocale m_locale;
    const CellContext m_context;
    Totals m_totals;
    std::vector<const ReportItem *> m_items;
};

} // namespace

Report buildInsuranceList(const ReportInput &input, const InsuranceListOptions &options, const QDate &today,
                          const QLocale &locale)
{
    return ListBuilder(input, options, today, locale).build();
}

} // namespace nameplate
