// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/cellediting.h"

#include "ui/models/itemlistmodel.h"
#include "ui/windows/itemtable.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace nameplate {

namespace {

bool isTyping(const QKeyEvent &key)
{
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && !key.text().isEmpty() && key.text().at(0).isPrint() && !key.text().at(0).isSpace();
}

bool asksForEditing(const QKeyEvent &key)
{
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
    return plain && (key.key() == Qt::Key_F2 || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

} // namespace

CellEditing::CellEditing(ItemTable &table, ItemListModel &model, Editor &editor, EditingHints hints, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_editor(editor)
    , m_hints(std::move(hints))
{
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
    connectView();
}

/// The editor stays on its cell whatever moves below it.
void CellEditing::connectView()
{
    const auto follow = [this] { this->follow(); };
    for (QScrollBar *bar : {m_table.horizontalScrollBar(), m_table.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, follow);
    const QHeaderView *header = m_table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, follow);
    connect(header, &QHeaderView::sectionMoved, this, follow);
    connect(header, &QHeaderView::geometriesChanged, this, follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CellEditing::showStored);
}

bool CellEditing::begin(const QKeyEvent *first)
{
    const QModelIndex index = m_table.currentIndex();
    const ItemId item = m_model.itemAt(index.row());
    if (!item.isValid() || m_editor.inventory().isReadOnly() || !ItemListModel::fieldAt(index.column()).isEditable()
        || m_table.isColumnHidden(index.column()))
        return false;
    m_runColumn = index.column();
    open({item, index.column()}, first);
    return true;
}

void CellEditing::open(const Place &place, const QKeyEvent *first)
{
    leave();
    const QModelIndex index = indexOf(place);
    if (!index.isValid())
        return;
    m_table.scrollTo(index);
    m_place = place;
    const Field &field = ItemListModel::fieldAt(place.column);
    m_cell = new CellEditor(field, m_hints, index.data(Qt::EditRole).toString(), m_table.viewport());
    m_cell->editor().setPlaceholder(index.data().toString());
    if (CellTexts::isPrintedNumber(field))
        m_cell->editor().input()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_cell, &CellEditor::finished, this, &CellEditing::finish);
    connect(m_cell, &CellEditor::chosen, this, [this](const QString &text) {
        if (take(text))
            follow();
    });
    connect(m_cell, &CellEditor::givenUp, this, [this] {
        close();
        m_table.setFocus(Qt::OtherFocusReason);
    });
    m_cell->cover(m_table.visualRect(index));
    m_cell->show();
    m_cell->begin(first);
}

void CellEditing::leave()
{
    if (!m_cell)
        return;
    const QString text = m_cell->editor().text();
    if (text == m_cell->editor().stored() || (m_sentence.isEmpty() && take(text)))
        return close();
    const QString sentence = m_sentence;
    close();
    emit refusedOnLeaving(tr("%1 The value was left as it was.").arg(sentence));
}

void CellEditing::close()
{
    m_sentence.clear();
    if (!m_cell)
        return;
    CellEditor *cell = m_cell;
    m_cell = nullptr;
    cell->disconnect(this);
    cell->hide();
    cell->deleteLater();
}

bool CellEditing::take(const QString &text)
{
    const Field &field = ItemListModel::fieldAt(m_place.column);
    const QPointer<CellEditor> cell = m_cell;
    m_committing = true;
    const auto set = m_editor.setField({&m_place.item, 1}, field, text, {m_hints.locale, QDate::currentDate()});
    m_committing = false;
    if (!cell)
        return set.has_value();
    m_sentence = set ? QString() : set.error().message();
    if (!set) {
        cell->refuse(m_sentence);
        return false;
    }
    cell->editor().setStored(indexOf(m_place).data(Qt::EditRole).toString(), true);
    return true;
}

void CellEditing::finish(const QString &text, CellStep step)
{
    const Place next = after(step); // before the row may move to another place
    if (text != m_cell->editor().stored() && !take(text))
        return;
    const bool byKey = step != CellStep::Stay;
    close();
    if (!byKey)
        return;
    m_table.setFocus(Qt::OtherFocusReason);
    const QModelIndex index = indexOf(next);
    if (!index.isValid())
        return;
    m_table.setCurrentIndex(index);
    m_table.scrollTo(index);
    if (step == CellStep::Next || step == CellStep::Previous)
        open(next, nullptr);
}

QModelIndex CellEditing::indexOf(const Place &place) const
{
    const int row = m_model.rowOf(place.item);
    return row < 0 ? QModelIndex() : m_model.index(row, place.column);
}

CellEditing::Place CellEditing::after(CellStep step) const
{
    const int row = m_model.rowOf(m_place.item);
    switch (step) {
    case CellStep::Down:
        return {neighbour(row, 1), m_runColumn};
    case CellStep::Up:
        return {neighbour(row, -1), m_runColumn};
    case CellStep::Next:
        return beside(true);
    case CellStep::Previous:
        return beside(false);
    case CellStep::Stay:
        break;
    }
    return m_place;
}

/// The next cell that can be edited, in the order on the screen; after the last one the next row begins.
CellEditing::Place CellEditing::beside(bool next) const
{
    const QList<int> columns = editableColumns();
    const qsizetype at = columns.indexOf(m_place.column) + (next ? 1 : -1);
    if (at >= 0 && at < columns.size())
        return {m_place.item, columns.at(at)};
    const ItemId item = neighbour(m_model.rowOf(m_place.item), next ? 1 : -1);
    return {item, next ? columns.constFirst() : columns.constLast()};
}

/// The item above or below a row, past the heads of groups.
ItemId CellEditing::neighbour(int row, int by) const
{
    for (row += by; row >= 0 && row < m_model.rowCount(); row += by)
        if (const ItemId item = m_model.itemAt(row); item.isValid())
            return item;
    return {};
}

QList<int> CellEditing::editableColumns() const
{
    QList<int> columns;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column) && ItemListModel::fieldAt(column).isEditable())
            columns << column;
    }
    return columns;
}

void CellEditing::follow()
{
    if (!m_cell || m_committing)
        return;
    const QModelIndex index = indexOf(m_place);
    if (!index.isValid() || m_table.isColumnHidden(m_place.column))
        return leave();
    m_cell->cover(m_table.visualRect(index));
}

/// Another change of the same value shows, unless something is being typed.
void CellEditing::showStored()
{
    if (m_cell && !m_committing)
        m_cell->editor().setStored(indexOf(m_place).data(Qt::EditRole).toString(), false);
}

bool CellEditing::takeKey(const QKeyEvent &key)
{
    if (asksForEditing(key))
        return begin();
    if (!isTyping(key) || m_editor.inventory().isReadOnly())
        return false;
    // On a head nothing is typed: a search by typing would end in a cell and change it.
    std::ignore = begin(&key);
    return true;
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    const bool onTable = watched == &m_table;
    if (onTable && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (!onTable && event->type() == QEvent::MouseButtonDblClick && begin())
        return true;
    if (!onTable && event->type() == QEvent::Resize)
        follow();
    if (onTable && event->type() == QEvent::InputMethod && begin()) {
        QCoreApplication::sendEvent(m_cell->editor().input(), event);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nameplate
