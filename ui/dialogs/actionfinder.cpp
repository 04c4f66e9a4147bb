// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actionfinder.h"

#include "app/domain/textfold.h"
#include "app/identity/wordsof.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/shades.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace nameplate {

namespace {

enum Role
{
    EntryRole = Qt::UserRole + 1,
    WhereRole,
    KeysRole,
};

/// Icon, title, the menu in a quiet colour, and the shortcut at the end.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {lines(option.widget, 10), lines(option.widget, 2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int gap = lines(option.widget, 0.7);
        const int side = lines(option.widget, 1);
        const QRect row = option.rect.adjusted(gap, 0, -gap, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, placed({row.left(), row.center().y() - side / 2, side, side}));
        const QFontMetrics metrics(option.font);
        const QString keys = index.data(KeysRole).toString();
        const int keysWidth = metrics.horizontalAdvance(keys);
        QRect room = row.adjusted(side + gap, 0, keysWidth > 0 ? -keysWidth - gap : 0, 0);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(placed(room), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, title);
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + gap);
        painter->setPen(shadesOf(option.palette).quiet);
        painter->drawText(placed(room), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(index.data(WhereRole).toString(), Qt::ElideRight, room.width()));
        painter->drawText(placed({row.right() - keysWidth, row.top(), keysWidth + 1, row.height()}),
                          Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, keys);
    }
};

/// Lower is better; -1: not what was typed.
int rankOf(const FinderEntry &entry, const QStringList &typed)
{
    const auto holds = [&typed](const QString &text) {
        const QString folded = textfold::words(text);
        return std::all_of(typed.begin(), typed.end(), [&folded](const QString &w) { return beginsAWord(folded, w); });
    };
    if (typed.isEmpty())
        return 0;
    if (textfold::words(entry.title).startsWith(typed.join(u' ')))
        return 0;
    if (holds(entry.title))
        return 1;
    if (holds(entry.title + u' ' + entry.where))
        return 2;
    return holds(entry.title + u' ' + entry.where + u' ' + entry.words) ? 3 : -1;
}

} // namespace

ActionFinder::ActionFinder(std::vector<FinderEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(std::move(entries))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find an action"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Find an action"));
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Actions"));
    auto *column = new QVBoxLayout(this);
    const int edge = lines(this, 0.5);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    resize(qMin(lines(this, 36), parent->width() - lines(this, 4)),
           qMin(lines(this, 26), parent->height() - lines(this, 6)));
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, lines(this, 4))));
    connect(m_line, &QLineEdit::textChanged, this, &ActionFinder::offer);
    connect(m_list, &QListView::clicked, this, &ActionFinder::runChosen);
    offer({});
    m_line->setFocus();
}

QStringList ActionFinder::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles << m_model->index(row, 0).data().toString();
    return titles;
}

void ActionFinder::offer(const QString &typed)
{
    const QStringList words = wordsOf(textfold::words(typed));
    std::vector<std::pair<int, size_t>> order;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (const int rank = rankOf(m_entries[i], words); rank >= 0)
            order.emplace_back(rank, i);
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_model->clear();
    for (const auto &[rank, i] : order) {
        const FinderEntry &entry = m_entries[i];
        auto *row = new QStandardItem(entry.icon, entry.title);
        row->setData(qulonglong(i), EntryRole);
        row->setData(entry.where, WhereRole);
        row->setData(entry.keys, KeysRole);
        row->setData(QStringLiteral("%1, %2 %3").arg(entry.title, entry.where, entry.keys).trimmed(),
                     Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

/// It is run after the finder has gone, so that the window has its focus back.
void ActionFinder::runChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const auto run = m_entries[size_t(chosen.data(EntryRole).toULongLong())].run;
    QMetaObject::invokeMethod(parentWidget(), run, Qt::QueuedConnection);
    accept();
}

/// It lies on the window, so it needs an edge of its own.
void ActionFinder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(shadesOf(palette()).accent, qMax(1, lines(this, 0.08))));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    default:
        return false;
    }
}

} // namespace nameplate
