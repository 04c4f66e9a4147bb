// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/findingview.h"

#include "ui/models/findingsmodel.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/windows/remedybar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace nameplate {

namespace {

constexpr double narrow = 48; ///< lines of text

class FindingDelegate : public QStyledItemDelegate
{
public:
    explicit FindingDelegate(FindingView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {lines(m_view, 10), m_view->rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Shades &shades = shadesOf(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, option.palette.color(QPalette::Window));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), shades.faintLine);
        if (m_view->hasFocus() && m_view->currentIndex() == index)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), lines(m_view, 0.2), option.rect.height() - 1),
                shades.accent);
        const QRect text = m_view->textRect(option.rect);
        const int side = lines(m_view, 1.1);
        const bool missing = index.data(FindingsModel::IsMissingRole).toBool();
        lineIcon(missing ? QStringLiteral("info") : QStringLiteral("triangle-alert"),
                 missing ? IconTone::Quiet : IconTone::Warning)
            .paint(painter, QRect(text.left() - side - lines(m_view, 0.6), text.top(), side, side));
        paintTexts(painter, option, index, text);
        painter->restore();
    }

private:
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &room) const
    {
        const Shades &shades = shadesOf(option.palette);
        const int line = lines(m_view, 1.25);
        QFont bold = option.font;
        bold.setBold(true);
        const auto write = [&](QRect place, const QFont &font, const QColor &colour, const QString &text, int flags) {
            painter->setFont(font);
            painter->setPen(colour);
            const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
            painter->drawText(place, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
            return QFontMetrics(font).horizontalAdvance(shown);
        };
        QRect head(room.left(), room.top(), room.width(), line);
        const QString kind = index.data(FindingsModel::KindRole).toString();
        const int kindWidth = qMin(QFontMetrics(option.font).horizontalAdvance(kind), room.width() / 2);
        write(head.adjusted(room.width() - kindWidth, 0, 0, 0), option.font, shades.quiet, kind, Qt::AlignRight);
        head.setRight(room.right() - kindWidth - lines(m_view, 0.8));
        const QString name = index.data(FindingsModel::NameRole).toString();
        head.setLeft(head.left() + lines(m_view, 0.6)
                     + write(head, bold, option.palette.color(QPalette::Text), name, Qt::AlignLeft));
        if (head.width() > lines(m_view, 3))
            write(head, option.font, shades.quiet, index.data(FindingsModel::WhereRole).toString(), Qt::AlignLeft);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QRect(room.left(), room.top() + line, room.width(), room.height() - line),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    }

    FindingView *m_view;
};

} // namespace

FindingView::FindingView(FindingsModel &model, bool readOnly, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_readOnly(readOnly)
{
    setModel(&model);
    setItemDelegate(new FindingDelegate(this));
    setAccessibleName(tr("Needs care"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &FindingView::placeBars, Qt::QueuedConnection);
}

int FindingView::rowHeight() const
{
    const int width = viewport()->width();
    return lines(this, width < lines(this, narrow / 2) ? 7.3 : width < lines(this, narrow) ? 6.1 : 5.0);
}

QRect FindingView::textRect(const QRect &row) const
{
    return row.adjusted(lines(this, 2.5), lines(this, 0.4), -lines(this, 0.9), -lines(this, 2.1));
}

QRect FindingView::barRect(const QRect &row) const
{
    const QRect text = textRect(row);
    const int height = lines(this, 1.6);
    return {text.left(), row.bottom() - height - lines(this, 0.4), text.width(), height};
}

std::optional<Finding> FindingView::current() const
{
    return currentIndex().isValid() ? std::optional(m_model.finding(currentIndex().row())) : std::nullopt;
}

RemedyBar *FindingView::barOf(int row) const
{
    const int place = row - m_firstRow;
    return place >= 0 && place < int(m_bars.size()) ? m_bars[size_t(place)] : nullptr;
}

RemedyBar *FindingView::makeBar(int row)
{
    const QModelIndex index = m_model.index(row);
    auto *bar =
        new RemedyBar(m_model.finding(row), index.data(FindingsModel::NameRole).toString(), m_readOnly, viewport());
    const auto point = [this](const Finding &finding) {
        for (int at = 0; at < m_model.rowCount(); ++at)
            if (m_model.finding(at) == finding)
                return setCurrentIndex(m_model.index(at));
    };
    connect(bar, &RemedyBar::chosen, this, [this, point](const Finding &finding, const RemedyOffer &offer) {
        point(finding);
        emit chosen(finding, offer);
    });
    connect(bar, &RemedyBar::silenced, this, &FindingView::silenced);
    bar->show();
    return bar;
}

/// Only rows on the screen have buttons; those that stay on it keep theirs.
void FindingView::placeBars()
{
    const int height = rowHeight();
    const QModelIndex top = indexAt(QPoint(1, 1));
    const int first = top.isValid() ? top.row() : 0;
    const int shown = viewport()->height() / qMax(1, height) + 2;
    const int end = qMin(m_model.rowCount(), first + shown);
    std::vector<RemedyBar *> old = std::exchange(m_bars, {});
    m_firstRow = first;
    for (int row = first; row < end; ++row) {
        const Finding &finding = m_model.finding(row);
        const auto kept = std::find_if(old.begin(), old.end(),
                                       [&finding](RemedyBar *bar) { return bar && bar->finding() == finding; });
        m_bars.push_back(kept == old.end() ? makeBar(row) : std::exchange(*kept, nullptr));
        m_bars.back()->setGeometry(barRect(visualRect(m_model.index(row))));
    }
    for (RemedyBar *bar : old)
        if (bar) {
            bar->hide();
            bar->deleteLater();
        }
    setTabOrders();
}

/// From the list the Tab key goes to the buttons of the current row, and on from there.
void FindingView::setTabOrders()
{
    for (int row = m_firstRow; row < m_firstRow + int(m_bars.size()); ++row)
        barOf(row)->setReachable(row == currentIndex().row());
    QWidget *last = this;
    if (const RemedyBar *bar = barOf(currentIndex().row()))
        for (QToolButton *button : bar->buttons()) {
            setTabOrder(last, button);
            last = button;
        }
}

void FindingView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    setTabOrders();
    if (current.isValid())
        emit pointedOut();
}

void FindingView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Finding> finding = current();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (finding && enter) {
        if (RemedyBar *bar = barOf(currentIndex().row()))
            bar->buttons().front()->click();
    } else if (finding && event->matches(QKeySequence::Delete) && !m_readOnly) {
        emit silenced(*finding);
    } else {
        QListView::keyPressEvent(event);
    }
}

void FindingView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    askWhatToDo(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(index).center()));
}

void FindingView::askWhatToDo(const QPoint &globalPosition)
{
    const Finding finding = *current();
    QMenu menu(this);
    for (const RemedyOffer &offer : remedies::of(finding)) {
        QAction *action = menu.addAction(QString(offer.title).replace(u'&', QStringLiteral("&&")), this,
                                         [this, finding, offer] { emit chosen(finding, offer); });
        action->setEnabled(!m_readOnly || offer.remedy.action == RemedyAction::ShowItems);
    }
    menu.addSeparator();
    QAction *silence = menu.addAction(tr("Silence for good"), QKeySequence(Qt::Key_Delete), this,
                                      [this, finding] { emit silenced(finding); });
    silence->setEnabled(!m_readOnly);
    menu.exec(globalPosition);
}

void FindingView::updateGeometries()
{
    QListView::updateGeometries();
    placeBars();
}

void FindingView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeBars();
}

void FindingView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

/// Somebody who comes by keyboard finds a finding to start from.
void FindingView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

} // namespace nameplate
