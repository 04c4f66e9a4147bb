// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rowimporter.h"

#include "app/services/attachment.h"

#include <algorithm>

namespace nameplate {

namespace {

ItemIndex::Keys keysOf(const ImportPlan &plan)
{
    ItemIndex::Keys keys;
    for (const QString &key : plan.preset.matchBy) {
        if (key == QLatin1String("id"))
            keys.byUuid = true;
        else if (key != QLatin1String("number"))
            keys.byIdentifier = key;
    }
    keys.byNumber = plan.columns.indexOf("number") >= 0;
    keys.bySerial = plan.columns.indexOf("serial") >= 0;
    return keys;
}

Record blankFor(const ImportPlan &plan, Record blank)
{
    if (plan.preset.isOwn && plan.columns.indexOf("currency") >= 0)
        blank.item.currency = {};
    if (!plan.options.map.currency.isEmpty())
        blank.item.currency = plan.options.map.currency;
    return blank;
}

bool holdsNothing(const Record &record)
{
    return record.item.name.isEmpty() && record.item.serial.isEmpty() && record.effectiveBrand().isEmpty()
           && !record.hasSeries();
}

bool isAttached(const std::vector<Evidence> &evidence, const Evidence &wanted)
{
    return std::any_of(evidence.begin(), evidence.end(), [&wanted](const Evidence &each) {
        return each.sha256 == wanted.sha256 && each.kind == wanted.kind;
    });
}

} // namespace

RowImporter::RowImporter(const ImportPlan &plan, const Inventory &inventory, const Record &blank)
    : m_plan(plan)
    , m_inventory(inventory)
    , m_blank(blankFor(plan, blank))
    , m_reader(plan)
    , m_files(plan.source.files())
    , m_index(inventory, keysOf(plan))
{
    const QStringList &header = plan.source.header();
    for (qsizetype i = 0; i < header.size(); ++i)
        m_namedColumns = header.at(i).isEmpty() ? m_namedColumns : i + 1;
    m_report.preset = plan.preset.id;
    for (const PlannedColumn &column : plan.columns.columns())
        m_report.columns << ImportReport::Column{column.header, column.target.text()};
    list(plan.notices);
}

Result<void> RowImporter::take(const ListRow &row, Writer &writer)
{
    if (row.isBlank())
        return {};
    ++m_report.rows;
    if (isRagged(row)) {
        reject(row, tr("the row has more cells than there are columns, so its cells may be shifted"));
        return {};
    }
    Record record = m_blank;
    RowFindings findings = m_reader.fill(row, record);
    if (m_plan.preset.isOfSeries)
        return addSeries(row, record, findings, writer);
    const std::vector<ItemId> known = m_index.isEmpty() ? std::vector<ItemId>() : m_index.find(record);
    if (known.size() == 1 && !m_rowOfItem.contains(known.front()))
        return change(row, known.front(), writer);
    if (known.size() > 1) {
        reject(row, tr("%n item(s) of the document could be meant", nullptr, int(known.size())));
    } else if (!known.empty()) {
        reject(row, tr("row %1 is the same item").arg(m_rowOfItem.value(known.front())));
    } else if (const QString reason = reasonToReject(record); !reason.isEmpty()) {
        list(findings.problems);
        reject(row, reason);
    } else {
        return add(row, std::move(record), std::move(findings), writer);
    }
    return {};
}

void RowImporter::list(const QList<ImportProblem> &problems)
{
    for (const ImportProblem &problem : problems) {
        if (m_report.problems.size() < ImportReport::maximumProblems)
            m_report.problems << problem;
        else
            ++m_report.problemsLeftOut;
    }
}

void RowImporter::reject(const ListRow &row, const QString &why)
{
    ++m_report.rejected;
    QStringList cells;
    for (qsizetype i = 0; i < std::min<qsizetype>(row.size(), 8); ++i)
        if (!row.cell(i).trimmed().isEmpty())
            cells << row.text(i).simplified().left(40);
    list({ImportProblem{
        row.number(), {}, cells.join(QLatin1String(" | ")), tr("the row is not imported: %1").arg(why)}});
}

QString RowImporter::reasonToReject(const Record &record) const
{
    if (holdsNothing(record))
        return tr("it has no name, brand, series or serial number");
    if (!record.item.uuid.isEmpty() && m_identities.contains(record.item.uuid))
        return tr("a row above has the same identity");
    return {};
}

/// Cells beyond the header mean that a cell with the delimiter in it was not quoted. Fewer cells are an unwritten end.
bool RowImporter::isRagged(const ListRow &row)
{
    for (qsizetype i = m_plan.source.header().size(); i < row.size(); ++i)
        if (!row.cell(i).trimmed().isEmpty())
            return true;
    if (row.size() < m_namedColumns)
        list({ImportProblem{
            row.number(),
            {},
            row.text(row.size() - 1),
            tr("the row has %1 of %2 cells; the others are left as they are").arg(row.size()).arg(m_namedColumns)}});
    return false;
}

/// An inventory number that is taken already gives way: the document finds another.
void RowImporter::settleNumber(const ListRow &row, Record &record, RowFindings &findings)
{
    const QString &number = record.item.number;
    if (number.isEmpty() || (!m_identities.contains(number) && !m_index.hasNumber(number)))
        return;
    const qsizetype column = m_plan.columns.indexOf("number");
    findings.problems << ImportProblem{row.number(), m_plan.columns.columns().at(column).header, number,
                                       tr("this inventory number is already used; the item gets another")};
    record.item.number.clear();
}

Result<void> RowImporter::add(const ListRow &row, Record record, RowFindings findings, Writer &writer)
{
    settleNumber(row, record, findings);
    list(findings.problems);
    const auto added = writer.add(record);
    if (!added)
        return tl::unexpected(added.error());
    ++m_report.added;
    if (!record.item.uuid.isEmpty())
        m_identities.insert(record.item.uuid);
    if (m_plan.columns.indexOf("number") >= 0) {
        const auto numbered = record.item.number.isEmpty() ? m_inventory.record(*added) : Result<Record>(record);
        m_identities.insert(numbered ? numbered->item.number : record.item.number);
    }
    return attach(row, *added, findings, writer).map([](bool) {});
}

/// A list of product lines: nobody owns one yet.
Result<void> RowImporter::addSeries(const ListRow &row, const Record &record, const RowFindings &findings,
                                    Writer &writer)
{
    list(findings.problems);
    if (!record.hasSeries()) {
        reject(row, tr("it has neither a series name nor a series number"));
        return {};
    }
    Record whole = record;
    whole.series.brand = record.effectiveBrand();
    whole.series.notes = record.item.notes;
    const auto made = writer.findOrMakeSeries(whole);
    if (!made)
        return tl::unexpected(made.error());
    ++(*made ? m_report.added : m_report.unchanged);
    return {};
}

Result<void> RowImporter::change(const ListRow &row, ItemId item, Writer &writer)
{
    m_rowOfItem.insert(item, row.number());
    auto record = m_inventory.record(item);
    if (!record)
        return tl::unexpected(record.error());
    const Item before = record->item;
    const RowFindings findings = m_reader.fill(row, *record);
    record->item.uuid = before.uuid; // the item it is was found by other means
    record->item.number = before.number;
    list(findings.problems);
    const auto changed = writer.update(*record);
    if (!changed)
        return tl::unexpected(changed.error());
    const auto attached = attach(row, item, findings, writer);
    if (!attached)
        return tl::unexpected(attached.error());
    ++(*changed || *attached ? m_report.changed : m_report.unchanged);
    return {};
}

/// True when at least one file was not there before.
Result<bool> RowImporter::attach(const ListRow &row, ItemId item, const RowFindings &findings, Writer &writer)
{
    bool isNew = false;
    for (const CompanionFile &file : findings.files) {
        const auto prepared = m_files->prepare(file);
        if (!prepared) {
            list({ImportProblem{row.number(), m_plan.columns.columns().at(file.column).header, file.path,
                                prepared.error().message()}});
            continue;
        }
        if (isAttached(m_inventory.evidence(item), prepared->evidence))
            continue;
        if (const auto attached = writer.attach(item, *prepared); !attached)
            return tl::unexpected(attached.error());
        ++m_report.files;
        isNew = true;
    }
    return isNew;
}

} // namespace nameplate
