// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"

#include "app/exchange/headeraliases.h"

namespace nameplate {

namespace {

constexpr qint64 rowsBetweenReports = 1'000;

} // namespace

Result<ImportPlan> ImportPlan::make(const QString &path, const ImportOptions &options, const Currency &currency,
                                    const GoOn &goOn)
{
    auto source = ListSource::open(path, options.map.csv, options.map.list, goOn);
    if (!source)
        return tl::unexpected(source.error());
    const bool isKnown = options.preset == QLatin1String("auto") && !source->preset().isEmpty();
    auto preset = choosePreset(isKnown ? source->preset() : options.preset, source->header());
    if (!preset)
        return tl::unexpected(preset.error());
    const auto aliases = HeaderAliases::load();
    if (!aliases)
        return tl::unexpected(aliases.error());
    auto columns = ColumnPlan::make(*source, *preset, *aliases, options.map, currency);
    if (!columns)
        return tl::unexpected(columns.error());
    ImportPlan plan{std::move(*source), std::move(*preset), std::move(*columns), {}, options, {}, 0};
    if (const auto scanned = plan.scan(currency, goOn); !scanned)
        return tl::unexpected(scanned.error());
    return plan;
}

Result<void> ImportPlan::scan(const Currency &currency, const GoOn &goOn)
{
    notices = columns.notices();
    noticeSource();
    auto reader = source.rows();
    if (!reader)
        return tl::unexpected(reader.error());
    ListScan scan(columns);
    ListRow row;
    while (true) {
        const auto read = reader->next(row);
        if (!read)
            return tl::unexpected(source.named(read.error()));
        if (!*read)
            break;
        scan.add(row);
        if (goOn && row.number() % rowsBetweenReports == 0 && !goOn(reader->progress()))
            return fail(Error::Code::Cancelled, tr("The import was stopped; nothing was changed."));
    }
    if (reader->hasReplaced() && source.csv())
        notices << ImportProblem{0,
                                 {},
                                 QString(QChar::ReplacementCharacter),
                                 tr("some characters cannot be read as %1 and are shown as �")
                                     .arg(QString::fromLatin1(source.csv()->encoding().name()))};
    const Currency &used = options.map.currency.isEmpty() ? currency : options.map.currency;
    const StyleHints hints{{options.map.dateOrder, options.map.decimal},
                           {preset.dateOrder, preset.decimal},
                           options.locale,
                           used.decimals()};
    styles = scan.styles(hints, notices);
    scan.noticeModels(source.headerRow(), notices);
    rows = scan.rows();
    return {};
}

void ImportPlan::noticeSource()
{
    for (const qint64 row : source.rowsAboveHeader())
        notices << ImportProblem{row, {}, {}, tr("this row stands above the column names and is left out")};
    if (!source.content())
        return;
    for (const ListTable::Notice &each : source.content()->table.notices())
        notices << ImportProblem{each.row, source.header().value(each.column), each.text, each.why};
}

} // namespace nameplate
