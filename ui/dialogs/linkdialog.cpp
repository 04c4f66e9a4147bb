// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkdialog.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/thingicons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace nameplate {

namespace {

constexpr qsizetype mostShown = 200;

QString described(const Record &record)
{
    QStringList words{record.title()};
    for (const QString &each : {record.item.serial, record.place})
        if (!each.isEmpty())
            words << each;
    return words.join(QStringLiteral(" · "));
}

} // namespace

LinkDialog::LinkDialog(const Inventory &inventory, EvidenceId evidence, QWidget *parent)
    : QDialog(parent)
    , m_inventory(inventory)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new PlainLabel(TextTone::Quiet, this))
{
    const auto shown = inventory.findEvidence(evidence);
    setWindowTitle(tr("Items that %1 is for").arg(shown ? shown->label() : QString()));
    for (const ItemId item : inventory.itemsOf(evidence))
        m_chosen.insert(item);
    m_search->setPlaceholderText(tr("Search: name, serial, place…"));
    m_search->setAccessibleName(tr("Search for items"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Items"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Attach"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(lines(this, 0.5));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(onScreen(this, {lines(this, 36), lines(this, 28)}));
    connect(m_search, &QLineEdit::textChanged, this, &LinkDialog::search);
    connect(m_list, &QListWidget::itemChanged, this, &LinkDialog::onTicked);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search({});
    showCount();
}

/// Without a search the ticked ones come first.
void LinkDialog::search(const QString &text)
{
    std::vector<ItemId> items;
    if (!text.trimmed().isEmpty()) {
        for (const SearchHit &hit : m_inventory.search(text, mostShown))
            items.push_back(hit.item);
        return showItems(items);
    }
    items.assign(m_chosen.begin(), m_chosen.end());
    ListQuery all;
    all.grouping = Grouping::None;
    for (const ItemId item : m_inventory.list(all).ids) {
        if (qsizetype(items.size()) >= mostShown)
            break;
        if (!m_chosen.contains(item))
            items.push_back(item);
    }
    showItems(items);
}

void LinkDialog::showItems(const std::vector<ItemId> &items)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Record &record : m_inventory.records(items)) {
        auto *row = new QListWidgetItem(lineIcon(thingIcon(record.effectiveCategory(), record.title())),
                                        described(record), m_list);
        row->setData(Qt::UserRole, record.item.id.value);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(m_chosen.contains(record.item.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void LinkDialog::onTicked(QListWidgetItem *row)
{
    const ItemId item{row->data(Qt::UserRole).toLongLong()};
    if (row->checkState() == Qt::Checked)
        m_chosen.insert(item);
    else
        m_chosen.erase(item);
    showCount();
}

void LinkDialog::showCount()
{
    m_count->setText(m_chosen.empty() ? tr("No item: it will wait in the tray.")
                                      : tr("For %Ln item(s)", nullptr, int(m_chosen.size())));
}

/// From the search, the arrows walk through what was found and Enter ticks it.
bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int step = pressed->key() == Qt::Key_Down ? 1 : pressed->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
        const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        if (enter && pressed->modifiers() == Qt::NoModifier && !m_search->text().isEmpty() && m_list->currentItem()) {
            QListWidgetItem *row = m_list->currentItem();
            row->setCheckState(row->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            m_search->selectAll();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nameplate
