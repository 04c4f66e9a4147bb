// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/itemdelegate.h"

#include "app/domain/place.h"
#include "app/identity/numbergroups.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/thingicons.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

namespace nameplate {

namespace {

constexpr qsizetype mostIcons = 4096; ///< remembered by what things are called

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont fixed(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(like.pointSizeF() * 0.96);
    return font;
}

/// Writes text after text along a line, each in its own font and colour.
class Pen
{
public:
    Pen(QPainter *painter, QRect room)
        : m_painter(painter)
        , m_room(room)
    {}

    void write(const QString &text, const QFont &font, const QColor &colour, int gapAfter)
    {
        if (text.isEmpty() || m_room.width() <= 0)
            return;
        const QFontMetrics metrics(font);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_room.width());
        m_painter->drawText(m_room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        m_room.setLeft(m_room.left() + metrics.horizontalAdvance(shown) + gapAfter);
    }

    /// Writes the text only where all of it fits.
    void writeWhole(const QString &text, const QFont &font, const QColor &colour)
    {
        if (QFontMetrics(font).horizontalAdvance(text) <= m_room.width())
            write(text, font, colour, 0);
    }

private:
    QPainter *m_painter;
    QRect m_room;
};

} // namespace

ItemDelegate::ItemDelegate(QTableView *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{}

int ItemDelegate::rowHeight(const QWidget *widget)
{
    return lines(widget, 2.2);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {QFontMetrics(option.font).horizontalAdvance(text) + lines(m_table, 2), rowHeight(m_table)};
}

QRect ItemDelegate::rowRect(int row) const
{
    const int top = m_table->rowViewportPosition(row);
    const int width = qMax(m_table->viewport()->width(), m_table->horizontalHeader()->length());
    return {-m_table->horizontalHeader()->offset(), top, width, m_table->rowHeight(row)};
}

QRect ItemDelegate::arrowRect(int row) const
{
    const int side = lines(m_table, 1.2);
    const QRect rect = rowRect(row);
    return {rect.left() + lines(m_table, 0.5), rect.center().y() - side / 2, side, side};
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(ItemListModel::IsHeadRole).toBool())
        paintHead(painter, option, index);
    else
        paintItem(painter, option, index);
    const Shades &shades = shadesOf(option.palette);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), shades.faintLine);
    if (m_table->hasFocus() && m_table->currentIndex().row() == index.row()) {
        const QRect row = rowRect(index.row());
        painter->fillRect(QRect(row.left(), row.top(), lines(m_table, 0.2), row.height() - 1), shades.accent);
    }
    painter->restore();
}

/// Every cell of the row paints its part of the one head.
void ItemDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = !m_blockSelected && m_table->selectionModel()->rowIntersectsSelection(index.row());
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->fillRect(option.rect, selected ? option.palette.color(group, QPalette::Highlight)
                                            : option.palette.color(QPalette::Window));
    paintHeadTexts(painter, index);
}

void ItemDelegate::paintHeadTexts(QPainter *painter, const QModelIndex &index) const
{
    const QPalette &palette = m_table->palette();
    const Shades &shades = shadesOf(palette);
    const QModelIndex name = index.siblingAtColumn(ItemListModel::columnOf("name"));
    const QFont plain = m_table->font();
    const QRect row = rowRect(index.row());
    const QRect arrow = arrowRect(index.row());
    const bool collapsed = name.data(ItemListModel::CollapsedRole).toBool();
    stylepaint::chevron(painter, arrow, collapsed ? Qt::RightArrow : Qt::DownArrow, shades.quiet);

    const int right = qMin(row.right(), m_table->viewport()->width()) - lines(m_table, 0.6);
    const QString sum = name.data(ItemListModel::SumRole).toString();
    const QString count = tr("%n item(s)", "in a group", name.data(ItemListModel::CountRole).toInt());
    const int sumColumn = ItemListModel::columnOf("value");
    const int columnRight =
        m_table->columnViewportPosition(sumColumn) + m_table->columnWidth(sumColumn) - lines(m_table, 0.6);
    // Below its column where that is seen; a table that is scrolled sideways keeps the sum in sight.
    const int sumRight = m_table->isColumnHidden(sumColumn) ? right : qMin(columnRight, right);
    const QFontMetrics boldMetrics(bold(plain));
    const int sumLeft = sumRight - boldMetrics.horizontalAdvance(sum);
    painter->setFont(bold(plain));
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(QRect(sumLeft, row.top(), sumRight - sumLeft, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                      sum);
    const int countColumn = ItemListModel::columnOf("acquired_on");
    const int countWidth = QFontMetrics(plain).horizontalAdvance(count);
    const int wantedLeft = m_table->columnViewportPosition(countColumn) + lines(m_table, 0.6);
    const bool besideDate = !m_table->isColumnHidden(countColumn) && wantedLeft + countWidth < sumLeft;
    const int countLeft = besideDate ? wantedLeft : sumLeft - countWidth - lines(m_table, 1.2);
    painter->setFont(plain);
    painter->setPen(shades.quiet);
    painter->drawText(QRect(countLeft, row.top(), countWidth + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      count);
    const int textLeft = arrow.right() + lines(m_table, 0.5);
    Pen pen(painter, QRect(textLeft, row.top(), countLeft - textLeft - lines(m_table, 0.6), row.height()));
    pen.write(name.data().toString(), bold(plain), palette.color(QPalette::Text), lines(m_table, 0.6));
    pen.write(name.data(ItemListModel::NumberRole).toString(), fixed(plain), palette.color(QPalette::Text),
              lines(m_table, 1.1));
    pen.write(name.data(ItemListModel::SubtitleRole).toString(), plain, shades.quiet, 0);
}

void ItemDelegate::paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(option.palette);
    const bool selected = m_table->selectionModel()->rowIntersectsSelection(index.row());
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    paintCursor(painter, option, index);
    const QRect inner = option.rect.adjusted(lines(m_table, 0.6), 0, -lines(m_table, 0.6), 0);
    if (index.column() == ItemListModel::columnOf("name")) {
        paintName(painter, inner, index);
    } else if (index.column() == ItemListModel::columnOf("place")) {
        paintPlace(painter, inner, index);
    } else {
        const Field &field = ItemListModel::fieldAt(index.column());
        const bool number = CellTexts::isPrintedNumber(field);
        QString text = index.data().toString();
        if (number)
            text = readableGroups(text);
        const bool quiet = field.kind == FieldKind::Date || text.isEmpty();
        if (text.isEmpty() && qstrcmp(field.key, "serial") == 0)
            text = QStringLiteral("–");
        const QFont font = number ? fixed(option.font) : option.font;
        painter->setFont(font);
        painter->setPen(quiet ? shades.quiet : option.palette.color(QPalette::Text));
        // Units of one series differ at the end of their numbers.
        const Qt::TextElideMode elision = number ? Qt::ElideMiddle : Qt::ElideRight;
        painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, elision, inner.width()));
    }
}

/// The cells of a block stand out of their rows, and the current cell has a frame while keys go there.
void ItemDelegate::paintCursor(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(option.palette);
    QColor tint = shades.accent;
    tint.setAlphaF(0.16F);
    if (m_blockSelected && option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tint);
    if (m_table->hasFocus() && m_table->currentIndex() == index) {
        painter->setPen(shades.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void ItemDelegate::paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(m_table->palette());
    const int side = rect.height() - lines(m_table, 0.5);
    const QRect picture(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    paintPicture(painter, picture, index);
    int end = 0;
    const bool warns = index.data(ItemListModel::CareRole).toBool();
    if (warns || index.data(ItemListModel::CoveredRole).toBool()) {
        const int mark = lines(m_table, 1.0);
        lineIcon(warns ? QStringLiteral("triangle-alert") : QStringLiteral("shield-check"),
                 warns ? IconTone::Warning : IconTone::Good)
            .paint(painter, QRect(rect.right() - mark, rect.center().y() - mark / 2 + 1, mark, mark));
        end = mark + lines(m_table, 0.5);
    }
    Pen pen(painter, rect.adjusted(side + lines(m_table, 0.6), 0, -end, 0));
    const bool gone = index.data(ItemListModel::GoneRole).toBool();
    const QColor text = gone ? shades.quiet : m_table->palette().color(QPalette::Text);
    QFont font = m_table->font();
    font.setStrikeOut(gone);
    pen.write(index.data().toString(), font, text, lines(m_table, 0.5));
    const qint64 quantity = index.data(ItemListModel::QuantityRole).toLongLong();
    if (quantity > 1)
        pen.write(QStringLiteral("× %L1").arg(quantity), m_table->font(), shades.quiet, lines(m_table, 0.6));
    const QString match = index.data(ItemListModel::MatchRole).toString();
    if (!match.isEmpty())
        pen.write(tr("in %1", "%1 is the field that was found").arg(match), m_table->font(), shades.accent, 0);
}

/// The innermost place first, because it is what one looks for; where that lies after it.
void ItemDelegate::paintPlace(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    QStringList names = placepath::split(index.data().toString());
    if (names.isEmpty())
        return;
    Pen pen(painter, rect);
    pen.write(names.takeLast(), m_table->font(), m_table->palette().color(QPalette::Text), lines(m_table, 0.5));
    pen.writeWhole(placepath::join(names), m_table->font(), shadesOf(m_table->palette()).quiet);
}

void ItemDelegate::paintPicture(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(m_table->palette());
    const qreal radius = lines(m_table, 0.25);
    stylepaint::roundedPanel(painter, rect, radius, shades.soft, shades.line);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    if (!image.isNull()) {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->setClipPath(shape, Qt::IntersectClip);
        painter->drawImage(rect, image);
        painter->restore();
        return;
    }
    const QString category = index.data(ItemListModel::CategoryRole).toString();
    const QString name = index.data().toString();
    if (m_icons.size() > mostIcons)
        m_icons.clear();
    QString &icon = m_icons[category + u'\n' + name];
    if (icon.isEmpty())
        icon = thingIcon(category, name);
    const int inset = rect.width() / 5;
    lineIcon(icon).paint(painter, rect.adjusted(inset, inset, -inset, -inset));
}

} // namespace nameplate
