// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/librarydelegate.h"

#include "ui/models/librarymodel.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QPainter>
#include <QTreeView>

namespace nameplate {

namespace {

using Kind = LibraryModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(LibraryModel::KindRole).toInt());
}

/// How many shelves of the same kind lie around it.
int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid() && kindOf(up) != Kind::Section; up = up.parent())
        ++depth;
    return depth;
}

IconTone toneOf(const QModelIndex &index, bool chosen)
{
    const bool warns = kindOf(index) == Kind::NeedsCare && index.data(LibraryModel::CountRole).toLongLong() > 0;
    return chosen ? IconTone::Accent : warns ? IconTone::Warning : IconTone::Quiet;
}

} // namespace

LibraryDelegate::LibraryDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {lines(m_tree, 6), lines(m_tree, kindOf(index) == Kind::Section ? 2.3 : 1.75)};
}

QRect LibraryDelegate::arrowRect(const QTreeView &tree, const QModelIndex &index)
{
    const QRect row = tree.visualRect(index);
    const int side = lines(&tree, 1.1);
    const int left = lines(&tree, 0.7) + depthOf(index) * lines(&tree, 1.0);
    return {left, row.center().y() - side / 2, side, side};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(option.palette);
    const QRect whole(0, option.rect.top(), m_tree->viewport()->width(), option.rect.height());
    if (kindOf(index) == Kind::Section)
        return paintTitle(painter, whole, index);
    const QRect row = whole.adjusted(lines(m_tree, 0.4), 1, -lines(m_tree, 0.4), -1);
    const bool chosen = m_tree->currentIndex() == index;
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    const qreal radius = lines(m_tree, 0.4);
    if (chosen)
        stylepaint::roundedPanel(painter, row, radius, option.palette.color(QPalette::Active, QPalette::Highlight), {});
    else if (under)
        stylepaint::roundedPanel(painter, row, radius, shades.hover, {});
    if (chosen && m_tree->hasFocus())
        stylepaint::roundedPanel(painter, row, radius, {}, shades.accent, qMax(1.5, lines(m_tree, 0.11) * 1.0));

    const bool opens = kindOf(index) == Kind::Place && index.model()->hasChildren(index);
    if (opens) {
        const QRect arrow = arrowRect(*m_tree, index);
        stylepaint::chevron(painter, arrow, m_tree->isExpanded(index) ? Qt::DownArrow : Qt::RightArrow, shades.quiet);
    }
    const int left = textLeft(index);
    const QString icon = index.data(LibraryModel::IconRole).toString();
    const int side = lines(m_tree, 1.0);
    if (!icon.isEmpty())
        lineIcon(icon, toneOf(index, chosen))
            .paint(painter, QRect(left - side - lines(m_tree, 0.5), row.center().y() - side / 2 + 1, side, side));
    QFont font = m_tree->font();
    font.setBold(chosen && (kindOf(index) == Kind::All || kindOf(index) == Kind::NeedsCare));
    const qint64 items = index.data(LibraryModel::CountRole).toLongLong();
    const QString count = items < 0 ? QString() : QStringLiteral("%L1").arg(items);
    const int countWidth = QFontMetrics(font).horizontalAdvance(count);
    const QRect end = row.adjusted(0, 0, -lines(m_tree, 0.5), 0);
    painter->setFont(font);
    painter->setPen(shades.quiet);
    painter->drawText(end, Qt::AlignRight | Qt::AlignVCenter, count);
    const QRect room(left, row.top(), end.right() - countWidth - lines(m_tree, 0.5) - left, row.height());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

/// Behind arrow and icon.
int LibraryDelegate::textLeft(const QModelIndex &index) const
{
    int left = arrowRect(*m_tree, index).left();
    if (kindOf(index) == Kind::Place)
        left += lines(m_tree, 1.4);
    const bool pictured = !index.data(LibraryModel::IconRole).toString().isEmpty();
    return pictured ? left + lines(m_tree, 1.5) : left;
}

QRect LibraryDelegate::plusRect(const QTreeView &tree, const QModelIndex &index)
{
    if (kindOf(index) != Kind::Section || index.data(LibraryModel::IdRole).toInt() != LibraryModel::Places)
        return {};
    const QRect row = tree.visualRect(index);
    const int side = lines(&tree, 1.0);
    return {tree.viewport()->width() - side - lines(&tree, 0.75), row.bottom() - side - lines(&tree, 0.3), side, side};
}

void LibraryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const int left = textLeft(index) - lines(m_tree, 0.4);
    editor->setGeometry(left, option.rect.top(), m_tree->viewport()->width() - left - lines(m_tree, 0.4),
                        option.rect.height());
}

void LibraryDelegate::paintTitle(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    QFont capitals = m_tree->font();
    capitals.setPointSizeF(capitals.pointSizeF() * 0.86);
    capitals.setBold(true);
    capitals.setCapitalization(QFont::AllUppercase);
    capitals.setLetterSpacing(QFont::PercentageSpacing, 106);
    painter->setFont(capitals);
    painter->setPen(shadesOf(m_tree->palette()).quiet);
    painter->drawText(row.adjusted(lines(m_tree, 0.8), 0, 0, -lines(m_tree, 0.35)), Qt::AlignLeft | Qt::AlignBottom,
                      index.data().toString());
    const QRect plus = plusRect(*m_tree, index);
    if (!plus.isEmpty() && m_tree->editTriggers() != QAbstractItemView::NoEditTriggers)
        lineIcon(QStringLiteral("plus")).paint(painter, plus);
    if (m_tree->currentIndex() == index && m_tree->hasFocus())
        stylepaint::roundedPanel(painter, row.adjusted(lines(m_tree, 0.4), lines(m_tree, 0.5), -lines(m_tree, 0.4), -1),
                                 lines(m_tree, 0.4), {}, shadesOf(m_tree->palette()).accent,
                                 qMax(1.5, lines(m_tree, 0.11) * 1.0));
}

} // namespace nameplate
