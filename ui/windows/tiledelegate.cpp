// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/tiledelegate.h"

#include "app/domain/place.h"
#include "app/identity/numbergroups.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/thingicons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

namespace nameplate {

TileSizes::TileSizes(const QWidget *view)
    : tile(lines(view, 10), lines(view, 11.2))
    , gap(lines(view, 0.8))
    , head(lines(view, 2.4))
{}

TileDelegate::TileDelegate(QWidget *view)
    : QAbstractItemDelegate(view)
    , m_view(view)
{}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return TileSizes(m_view).tile;
}

QRect TileDelegate::arrowRect(const QWidget *view, const QRect &head)
{
    const int side = lines(view, 1.2);
    return QStyle::visualRect(view->layoutDirection(), head,
                              {head.left() + lines(view, 0.5), head.center().y() - side / 2, side, side});
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(ItemListModel::IsHeadRole).toBool())
        paintHead(painter, option, index);
    else
        paintTile(painter, option, index);
    painter->restore();
}

void TileDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, option.palette.color(selected ? QPalette::Highlight : QPalette::Window));
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(lines(m_view, 0.2), option.rect.height())), shades.accent);
    const bool collapsed = index.data(ItemListModel::CollapsedRole).toBool();
    const QRect arrow = arrowRect(m_view, option.rect);
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    stylepaint::chevron(painter, arrow, collapsed ? closed : Qt::DownArrow, shades.quiet);
    QFont bold = option.font;
    bold.setBold(true);
    QRect room = option.rect.adjusted(lines(m_view, 2.2), 0, -lines(m_view, 0.8), 0);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour, bool atEnd) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(placed(room), (atEnd ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter, shown);
        const int used = metrics.horizontalAdvance(shown) + lines(m_view, 0.8);
        atEnd ? room.setRight(room.right() - used) : room.setLeft(room.left() + used);
    };
    const QColor text = option.palette.color(QPalette::Text);
    if (const QString sum = index.data(ItemListModel::SumRole).toString(); !sum.isEmpty())
        write(sum, bold, text, true);
    write(tr("%n item(s)", "in a group", index.data(ItemListModel::CountRole).toInt()), option.font, shades.quiet,
          true);
    write(index.data().toString(), bold, text, false);
    if (const QString number = index.data(ItemListModel::NumberRole).toString(); !number.isEmpty())
        write(number, QFontDatabase::systemFont(QFontDatabase::FixedFont), text, false);
    write(index.data(ItemListModel::SubtitleRole).toString(), option.font, shades.quiet, false);
}

void TileDelegate::paintTile(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(option.palette);
    const qreal radius = lines(m_view, 0.5);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        stylepaint::roundedPanel(painter, option.rect, radius,
                                 option.palette.color(QPalette::Active, QPalette::Highlight), {});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        stylepaint::roundedPanel(painter, option.rect, radius, option.palette.color(QPalette::Window), {});
    if (option.state.testFlag(QStyle::State_HasFocus))
        stylepaint::roundedPanel(painter, option.rect, radius, {}, shades.accent, qMax(1.5, lines(m_view, 0.11) * 1.0));
    const int inset = lines(m_view, 0.4);
    const QRect inner = option.rect.adjusted(inset, inset, -inset, -inset);
    const int line = lines(m_view, 1.2);
    const QRect picture(inner.topLeft(), QSize(inner.width(), inner.height() - 2 * line - inset / 2));
    paintPicture(painter, picture, index);

    const QRect title(inner.left(), picture.bottom() + inset, inner.width(), line);
    const bool gone = index.data(ItemListModel::GoneRole).toBool();
    QFont font = option.font;
    font.setStrikeOut(gone);
    QString name = index.data().toString();
    if (const qint64 quantity = index.data(ItemListModel::QuantityRole).toLongLong(); quantity > 1)
        name += QStringLiteral(" × %L1").arg(quantity);
    painter->setFont(font);
    painter->setPen(gone ? shades.quiet : option.palette.color(QPalette::Text));
    painter->drawText(title, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, title.width()));
    const QString serial = index.siblingAtColumn(ItemListModel::columnOf("serial")).data().toString();
    const QStringList place =
        placepath::split(index.siblingAtColumn(ItemListModel::columnOf("place")).data().toString());
    QFont small = serial.isEmpty() ? option.font : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    small.setPointSizeF(option.font.pointSizeF() * 0.9);
    const QString below = serial.isEmpty() ? (place.isEmpty() ? QString() : place.last()) : readableGroups(serial);
    painter->setFont(small);
    painter->setPen(shades.quiet);
    painter->drawText(title.translated(0, line - inset / 2), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(below, Qt::ElideRight, title.width()));
}

void TileDelegate::paintPicture(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(m_view->palette());
    const qreal radius = lines(m_view, 0.4);
    const QImage image = index.data(ItemListModel::LargePictureRole).value<QImage>();
    stylepaint::roundedPanel(painter, rect, radius, shades.soft, shades.faintLine);
    if (image.isNull()) {
        const QString icon = thingIcon(index.data(ItemListModel::CategoryRole).toString(), index.data().toString());
        const int side = qMin(rect.width(), rect.height()) / 3;
        lineIcon(icon).paint(painter, {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side});
        return;
    }
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter->setClipPath(shape, Qt::IntersectClip);
    const QSizeF filled = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
    painter->drawImage(QRectF(QPointF(rect.center()) - QPointF(filled.width() / 2, filled.height() / 2), filled),
                       image);
    painter->setClipping(false);
}

} // namespace nameplate
