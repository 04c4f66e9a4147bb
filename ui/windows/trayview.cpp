// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/trayview.h"

#include "app/domain/choices.h"
#include "ui/models/traymodel.h"
#include "ui/widgets/delivery.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/thingicons.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace nameplate {

namespace {

constexpr double pictureHeight = 5.2; ///< lines of text

/// A picture in a rounded bed with its name below; the chosen ones have an accented frame.
class TrayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {lines(option.widget, pictureHeight * 1.3 + 0.5), lines(option.widget, pictureHeight + 1.9)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Shades &shades = shadesOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const int gap = lines(option.widget, 0.25);
        const QRect cell = option.rect.adjusted(gap, gap, -gap, -gap);
        const QRect bed(cell.left(), cell.top(), cell.width(), lines(option.widget, pictureHeight));
        const qreal radius = lines(option.widget, 0.35);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(bed, radius, radius);
        painter->fillPath(shape, chosen ? shades.accentSoft : shades.soft);
        painter->setClipPath(shape);
        paintPicture(*painter, bed, option, index);
        painter->setClipping(false);
        const bool current = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(chosen || current ? shades.accent : shades.line,
                             chosen ? qMax(2.0, lines(option.widget, 0.14) * 1.0) : 1.0,
                             current && !chosen ? Qt::DashLine : Qt::SolidLine));
        painter->drawPath(shape);
        painter->setPen(chosen ? option.palette.color(QPalette::Text) : shades.quiet);
        const QRect words(cell.left(), bed.bottom() + gap, cell.width(), lines(option.widget, 1.2));
        painter->drawText(words, Qt::AlignCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
        painter->restore();
    }

private:
    static void paintPicture(QPainter &painter, const QRect &bed, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
    {
        const auto picture = index.data(Qt::DecorationRole).value<QImage>();
        if (picture.isNull()) {
            const int side = lines(option.widget, 2);
            QRect place(0, 0, side, side);
            place.moveCenter(bed.center());
            lineIcon(evidenceIcon(EvidenceKind(index.data(TrayModel::KindRole).toInt()))).paint(&painter, place);
            return;
        }
        QRect place(QPoint(), picture.size().scaled(bed.size(), Qt::KeepAspectRatio));
        place.moveCenter(bed.center());
        painter.drawImage(place, picture);
    }
};

} // namespace

TrayView::TrayView(TrayModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new TrayDelegate(this));
    setAccessibleName(tr("Unsorted photos"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setDragEnabled(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        emit openAsked(EvidenceId{index.data(TrayModel::IdRole).toLongLong()});
    });
}

std::vector<EvidenceId> TrayView::chosen() const
{
    return m_model.idsOf(selectionModel()->selectedIndexes());
}

/// The topmost picture, and how many are dragged.
QPixmap TrayView::dragPicture(size_t count) const
{
    const auto image = currentIndex().data(Qt::DecorationRole).value<QImage>();
    const QSize room(lines(this, 5), lines(this, 5));
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(room * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.drawImage(QRect(QPoint(), image.size().scaled(room, Qt::KeepAspectRatio)), image);
    const Shades &shades = shadesOf(palette());
    const QRect badge(0, 0, lines(this, 2), lines(this, 1.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shades.accent);
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(shades.onAccent);
    painter.drawText(badge, Qt::AlignCenter, locale().toString(qlonglong(count)));
    return pixmap;
}

void TrayView::startDrag(Qt::DropActions)
{
    const std::vector<EvidenceId> evidence = chosen();
    if (evidence.empty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(Delivery::packed(evidence).release());
    drag->setPixmap(dragPicture(evidence.size()));
    drag->exec(Qt::CopyAction);
}

void TrayView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit openAsked(EvidenceId{currentIndex().data(TrayModel::IdRole).toLongLong()});
    else if (event->matches(QKeySequence::Delete) && !chosen().empty())
        emit removeAsked();
    else
        QListView::keyPressEvent(event);
}

void TrayView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!chosen().empty())
        emit menuAsked(event->globalPos());
}

void TrayView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

/// Somebody who comes by keyboard finds a picture to start from.
void TrayView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
}

} // namespace nameplate
