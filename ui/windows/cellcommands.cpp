// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/cellcommands.h"

#include "app/exchange/headeraliases.h"
#include "ui/models/itemlistmodel.h"
#include "ui/windows/bulkdesk.h"
#include "ui/windows/itemtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace nameplate {

namespace {

constexpr char ownFormat[] = "application/x-nameplate-cells"; ///< amounts with their currencies, names as stored

/// The block on the clipboard; nothing when there is no text.
Result<cellblock::Rows> clipboardRows()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return cellblock::Rows();
    const bool own = data->hasFormat(QLatin1String(ownFormat));
    return cellblock::read(own ? QString::fromUtf8(data->data(QLatin1String(ownFormat))) : data->text());
}

/// The fields that a first row of column names stands for; empty when it is no such row.
std::vector<const Field *> fieldsOfHeader(const QStringList &row)
{
    const auto aliases = HeaderAliases::load();
    std::vector<const Field *> fields;
    for (const QString &name : row) {
        const Field *field = aliases ? fields::find(aliases->target(name)) : nullptr;
        if (!field || !field->isEditable())
            return {};
        fields.push_back(field);
    }
    return fields;
}

qsizetype widest(const cellblock::Rows &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    return width;
}

} // namespace

CellCommands::CellCommands(ItemTable &table, ItemListModel &model, const Editor &editor, BulkDesk &desk,
                           QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_editor(editor)
    , m_desk(desk)
{}

/// One cell is copied as plain text, to be pasted anywhere; a block as spreadsheets do it.
void CellCommands::copy()
{
    const std::vector<int> columns = m_table.selectedColumns();
    cellblock::Rows shown;
    cellblock::Rows own;
    for (const ItemId item : m_table.selectedItems()) {
        const int row = m_model.rowOf(item);
        shown.emplace_back();
        own.emplace_back();
        for (const int column : columns) {
            const QModelIndex index = m_model.index(row, column);
            shown.back() << index.data(ItemListModel::CopiedRole).toString();
            own.back() << index.data(Qt::EditRole).toString();
        }
    }
    if (shown.empty() || columns.empty())
        return;
    auto *data = new QMimeData;
    const bool single = shown.size() == 1 && columns.size() == 1;
    data->setText(single ? shown.front().front() : cellblock::write(shown));
    data->setData(QLatin1String(ownFormat), cellblock::write(own).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

CellEdits CellCommands::edits(const QString &place) const
{
    CellEdits edits;
    edits.blank = m_editor.blankRecord();
    edits.blank.place = place;
    edits.typing = {m_table.locale(), QDate::currentDate()};
    return edits;
}

std::vector<ItemId> CellCommands::itemsFrom(int row) const
{
    std::vector<ItemId> items;
    for (; row < m_model.rowCount(); ++row)
        if (const ItemId item = m_model.itemAt(row); item.isValid())
            items.push_back(item);
    return items;
}

void CellCommands::paste(const QString &place)
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid())
        return pasteAsNew(place);
    const auto rows = clipboardRows();
    if (!rows)
        return emit refused(rows.error().message());
    if (rows->empty())
        return emit refused(tr("There is no text on the clipboard."));
    const bool single = rows->size() == 1 && rows->front().size() == 1;
    if (single && m_table.selectedItems().size() * m_table.selectedColumns().size() > 1)
        return fillSelection(rows->front().front());
    std::vector<int> columns = m_table.shownColumns();
    columns.erase(columns.begin(), std::find(columns.begin(), columns.end(), current.column()));
    std::vector<const Field *> fields;
    for (const int column : columns)
        fields.push_back(&ItemListModel::fieldAt(column));
    if (fits(*rows, fields.size()))
        pasteBlock(*rows, fields, itemsFrom(current.row()), place);
}

void CellCommands::pasteAsNew(const QString &place)
{
    auto rows = clipboardRows();
    if (!rows)
        return emit refused(rows.error().message());
    if (rows->empty())
        return emit refused(tr("There is no text on the clipboard."));
    std::vector<const Field *> fields = fieldsOfHeader(rows->front());
    if (!fields.empty())
        rows->erase(rows->begin());
    else
        for (const int column : m_table.shownColumns())
            fields.push_back(&ItemListModel::fieldAt(column));
    if (fits(*rows, fields.size()))
        pasteBlock(*rows, fields, {}, place);
}

bool CellCommands::fits(const cellblock::Rows &rows, size_t columns)
{
    const qsizetype width = widest(rows);
    if (size_t(width) <= columns)
        return true;
    emit refused(tr("The block is %1 columns wide, and there are only %2 for it. Show more columns, or begin further "
                    "left.")
                     .arg(width)
                     .arg(columns));
    return false;
}

void CellCommands::fillSelection(const QString &text)
{
    CellEdits fill = edits({});
    fill.label = tr("Paste");
    for (const ItemId item : m_table.selectedItems()) {
        fill.rows.push_back({item, {}});
        for (const int column : m_table.selectedColumns())
            fill.rows.back().cells.push_back({&ItemListModel::fieldAt(column), text});
    }
    write(std::move(fill));
}

void CellCommands::pasteBlock(const cellblock::Rows &rows, const std::vector<const Field *> &fields,
                              const std::vector<ItemId> &items, const QString &place)
{
    CellEdits block = edits(place);
    block.label = tr("Paste");
    for (size_t row = 0; row < rows.size(); ++row) {
        RowEdit edit{row < items.size() ? items[row] : ItemId(), {}};
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            edit.cells.push_back({fields[size_t(column)], rows[row][column]});
        block.rows.push_back(std::move(edit));
    }
    write(std::move(block));
}

/// The first selected row gives its values to the others; a single row takes them from the one above.
void CellCommands::fillDown()
{
    std::vector<ItemId> items = m_table.selectedItems();
    if (items.size() == 1) {
        ItemId above;
        for (int row = m_model.rowOf(items.front()) - 1; row >= 0 && !above.isValid(); --row)
            above = m_model.itemAt(row);
        if (above.isValid())
            items.insert(items.begin(), above);
    }
    if (items.size() < 2)
        return emit refused(tr("There is no row above to fill from."));
    const int source = m_model.rowOf(items.front());
    std::vector<CellText> cells;
    for (const int column : m_table.selectedColumns())
        cells.push_back({&ItemListModel::fieldAt(column), m_model.index(source, column).data(Qt::EditRole).toString()});
    CellEdits fill = edits({});
    fill.label = tr("Fill down");
    for (size_t i = 1; i < items.size(); ++i)
        fill.rows.push_back({items[i], cells});
    write(std::move(fill));
}

void CellCommands::write(CellEdits edits)
{
    m_desk.write(edits, [this, edits](const CellOutcome &outcome) {
        if (!outcome.refused.empty())
            return emit unreadable(edits, outcome.refused);
        QStringList parts;
        if (outcome.changed > 0)
            parts << tr("Changed %n item(s)", nullptr, int(outcome.changed));
        if (!outcome.added.empty())
            parts << tr("Added %n item(s)", nullptr, int(outcome.added.size()));
        if (parts.isEmpty())
            return emit refused(tr("Nothing was changed: the cells hold these values already."));
        emit done(parts.join(QStringLiteral(" · ")), outcome.added);
    });
}

} // namespace nameplate
