// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/celledits.h"

#include <QCoreApplication>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t rowsAtOnce = 500; ///< in one transaction: others wait for it to be stored

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CellEdits)
};

void join(Changes &all, const Changes &more)
{
    all.added.insert(all.added.end(), more.added.begin(), more.added.end());
    all.updated.insert(all.updated.end(), more.updated.begin(), more.updated.end());
    all.removed.insert(all.removed.end(), more.removed.begin(), more.removed.end());
    all.names = all.names || more.names;
    all.settings = all.settings || more.settings;
    all.everything = all.everything || more.everything;
}

/// Many pieces of work in several transactions that are one step; what was done of it is taken back when it ends early.
class LongStep
{
public:
    LongStep(Editor &editor, QString label, const WhileWanted &goOn)
        : m_editor(editor)
        , m_label(std::move(label))
        , m_goOn(goOn)
    {}

    [[nodiscard]] bool isWanted(double part) const { return !m_goOn || m_goOn(part); }

    Result<void> run(const std::function<Result<void>(Writer &)> &work)
    {
        const auto written = m_editor.bulk(m_label, work, m_step);
        if (!written)
            return tl::unexpected(written.error());
        m_step = written->step ? written->step : m_step;
        join(m_changes, written->changes);
        return {};
    }

    Result<void> takeBack()
    {
        const auto undone = m_step == 0 ? Result<QString>() : m_editor.undo(m_step);
        m_changes = {};
        return undone ? Result<void>() : tl::unexpected(undone.error());
    }

    tl::unexpected<Error> stopped()
    {
        if (auto back = takeBack(); !back)
            return tl::unexpected(back.error());
        return fail(Error::Code::Cancelled, Text::tr("Stopped. Nothing was changed."));
    }

    Changes takeChanges() { return std::move(m_changes); }

private:
    Editor &m_editor;
    QString m_label;
    const WhileWanted &m_goOn;
    qint64 m_step = 0;
    Changes m_changes;
};

/// The rows from `first` on with the records they change, in the order of the rows.
class Chunk
{
public:
    Chunk(const Inventory &inventory, const CellEdits &edits, size_t first)
        : m_edits(edits)
        , m_first(first)
        , m_end(std::min(edits.rows.size(), first + rowsAtOnce))
    {
        std::vector<ItemId> items;
        for (size_t row = first; row < m_end; ++row)
            if (edits.rows[row].item.isValid())
                items.push_back(edits.rows[row].item);
        m_records = inventory.records(items);
    }

    [[nodiscard]] size_t end() const { return m_end; }

    /// Calls `take(row, record, before)` for each row; `before` is null for a new item.
    template <class Take>
    Result<void> forEach(Take take)
    {
        auto next = m_records.begin();
        for (size_t row = m_first; row < m_end; ++row) {
            const ItemId item = m_edits.rows[row].item;
            Record record = m_edits.blank;
            const Record *before = nullptr;
            if (item.isValid()) {
                if (next == m_records.end() || next->item.id != item)
                    continue; // gone since
                record = *next;
                before = &*next++;
            }
            if (auto taken = take(row, record, before); !taken)
                return taken;
        }
        return {};
    }

private:
    const CellEdits &m_edits;
    size_t m_first;
    size_t m_end;
    std::vector<Record> m_records;
};

/// The cells of a row in the order of the field table, where currencies stand before the amounts that use them.
std::vector<CellText> inOrder(std::vector<CellText> cells)
{
    std::stable_sort(cells.begin(), cells.end(),
                     [](const CellText &a, const CellText &b) { return a.field < b.field; });
    return cells;
}

bool isBlank(const RowEdit &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const CellText &cell) { return cell.text.trimmed().isEmpty(); });
}

void setCells(const CellEdits &edits, size_t row, Record &record, std::vector<RefusedCell> *refused)
{
    const bool isNew = !edits.rows[row].item.isValid();
    for (const CellText &cell : inOrder(edits.rows[row].cells)) {
        if (isNew && cell.text.trimmed().isEmpty())
            continue; // a new item keeps what it starts from
        const auto set = fields::setText(*cell.field, record, cell.text, edits.typing);
        if (!set && refused && refused->size() < CellOutcome::mostRefused)
            refused->push_back({qsizetype(row), cell.field, cell.text, set.error().message()});
    }
}

Result<std::vector<RefusedCell>> check(const Editor &editor, const CellEdits &edits, const LongStep &step)
{
    std::vector<RefusedCell> refused;
    for (size_t first = 0; first < edits.rows.size();) {
        if (!step.isWanted(0.3 * double(first) / double(edits.rows.size())))
            return fail(Error::Code::Cancelled, Text::tr("Stopped. Nothing was changed."));
        Chunk chunk(editor.inventory(), edits, first);
        std::ignore = chunk.forEach([&](size_t row, Record &record, const Record *) -> Result<void> {
            setCells(edits, row, record, &refused);
            return {};
        });
        first = chunk.end();
    }
    return refused;
}

Result<void> writeRow(Writer &writer, const Record &record, const Record *before, CellOutcome &outcome)
{
    if (!before) {
        const auto added = writer.add(record);
        if (!added)
            return tl::unexpected(added.error());
        outcome.added.push_back(*added);
        return {};
    }
    if (record == *before)
        return {};
    const auto updated = writer.update(record);
    if (!updated)
        return tl::unexpected(updated.error());
    outcome.changed += *updated ? 1 : 0;
    return {};
}

bool isAboutTheRow(const Error &error)
{
    return error.code == Error::Code::BadValue || error.code == Error::Code::Refused;
}

} // namespace

Result<CellOutcome> writeCells(Editor &editor, const CellEdits &edits, const WhileWanted &goOn)
{
    LongStep step(editor, edits.label, goOn);
    CellOutcome outcome;
    auto refused = check(editor, edits, step);
    if (!refused)
        return tl::unexpected(refused.error());
    if (!refused->empty()) {
        outcome.refused = std::move(*refused);
        return outcome;
    }
    for (size_t first = 0; first < edits.rows.size();) {
        if (!step.isWanted(0.3 + 0.7 * double(first) / double(edits.rows.size())))
            return step.stopped();
        Chunk chunk(editor.inventory(), edits, first);
        size_t at = first;
        const auto written = step.run([&](Writer &writer) {
            return chunk.forEach([&](size_t row, Record &record, const Record *before) -> Result<void> {
                at = row;
                if (!before && isBlank(edits.rows[row]))
                    return {};
                setCells(edits, row, record, nullptr);
                return writeRow(writer, record, before, outcome);
            });
        });
        if (!written) {
            if (auto back = step.takeBack(); !back)
                return tl::unexpected(back.error());
            if (!isAboutTheRow(written.error()))
                return tl::unexpected(written.error());
            outcome = {};
            outcome.refused.push_back({qsizetype(at), nullptr, {}, written.error().message()});
            return outcome;
        }
        first = chunk.end();
    }
    outcome.changes = step.takeChanges();
    return outcome;
}

Result<CellOutcome> removeItems(Editor &editor, std::span<const ItemId> items, const WhileWanted &goOn)
{
    LongStep step(editor, Text::tr("Delete %n item(s)", nullptr, int(items.size())), goOn);
    for (size_t first = 0; first < items.size(); first += rowsAtOnce) {
        if (!step.isWanted(double(first) / double(items.size())))
            return step.stopped();
        const auto some = items.subspan(first, std::min(rowsAtOnce, items.size() - first));
        const auto written = step.run([&](Writer &writer) -> Result<void> {
            for (const ItemId item : some)
                if (auto removed = writer.remove(item); !removed)
                    return removed;
            return {};
        });
        if (!written) {
            if (auto back = step.takeBack(); !back)
                return tl::unexpected(back.error());
            return tl::unexpected(written.error());
        }
    }
    CellOutcome outcome;
    outcome.changed = qint64(items.size());
    outcome.changes = step.takeChanges();
    return outcome;
}

} // namespace nameplate
