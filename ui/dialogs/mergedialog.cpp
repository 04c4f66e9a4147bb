// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nameplate {

namespace {

enum Column
{
    What,
    Here,
    There,
    Note,
    ColumnCount
};

constexpr int entryRole = Qt::UserRole;
constexpr int differenceRole = Qt::UserRole + 1; ///< -1: the row of the entry itself
constexpr qsizetype longestShown = 200;

QString shown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text.left(longestShown);
}

QString noteOf(const MergeDifference &difference)
{
    if (difference.oursChanged && difference.theirsChanged)
        return MergeDialog::tr("Changed in both");
    if (difference.isConflict())
        return MergeDialog::tr("Nobody can tell which is newer");
    return difference.theirsChanged ? MergeDialog::tr("Changed there") : MergeDialog::tr("Changed here");
}

QString noteOf(const MergeEntry &entry)
{
    const bool isOurs = entry.where == MergeEntry::Where::OnlyOurs;
    if (!entry.wasRemoved)
        return isOurs ? MergeDialog::tr("New here") : MergeDialog::tr("New there");
    if (entry.isConflict)
        return isOurs ? MergeDialog::tr("Removed there, changed here") : MergeDialog::tr("Removed here, changed there");
    return isOurs ? MergeDialog::tr("Removed there") : MergeDialog::tr("Removed here");
}

QString titleOf(const MergeEntry &entry)
{
    switch (entry.kind) {
    case MergeEntry::Kind::Series:
        return MergeDialog::tr("Series %1").arg(entry.title);
    case MergeEntry::Kind::Place:
        return MergeDialog::tr("Place %1").arg(entry.title);
    case MergeEntry::Kind::Document:
        return entry.title;
    case MergeEntry::Kind::Item:
        break;
    }
    return QStringLiteral("%1  %2").arg(entry.number, entry.title);
}

Qt::CheckState stateOf(MergeSide side)
{
    return side == MergeSide::Ours ? Qt::Unchecked : side == MergeSide::Theirs ? Qt::Checked : Qt::PartiallyChecked;
}

MergeSide sideOf(Qt::CheckState state)
{
    return state == Qt::Unchecked ? MergeSide::Ours : state == Qt::Checked ? MergeSide::Theirs : MergeSide::Both;
}

QTreeWidget *makeTree()
{
    auto *tree = new QTreeWidget;
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({MergeDialog::tr("Take from the other copy"), MergeDialog::tr("Here"),
                           MergeDialog::tr("In the other copy"), MergeDialog::tr("What happened")});
    tree->setAccessibleName(MergeDialog::tr("Differences"));
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setAlternatingRowColors(false);
    tree->setWordWrap(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(Here, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(There, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(Note, QHeaderView::ResizeToContents);
    return tree;
}

} // namespace

MergeDialog::MergeDialog(Inventory &inventory, const QString &other, QWidget *parent)
    : QDialog(parent)
    , m_job(inventory, other)
{
    setWindowTitle(tr("Merge another copy"));
    layOut(other);
    connectJob();
    resize(onScreen(this, {1000, 640}));
    setBusy(tr("Comparing the two copies; nothing is changed yet…"));
    m_job.compare();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::layOut(const QString &other)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    auto *title = new PlainLabel(QDir::toNativeSeparators(other), TextTone::Plain);
    title->setSize(1.2, true);
    title->setWordWrap(true);
    m_summary = new PlainLabel(TextTone::Plain);
    m_summary->setAccessibleName(tr("How the copies differ"));
    m_summary->setWordWrap(true);
    m_tree = makeTree();
    m_state = new PlainLabel(TextTone::Quiet);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox;
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addLayout(makeChoices());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_progress, buttons})
        column->addWidget(widget);
}

QLayout *MergeDialog::makeChoices()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const std::function<void()> &run) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        m_choices << button;
    };
    add(tr("As &suggested"), [this] { suggestAgain(); });
    add(tr("Keep all from &here"), [this] { takeAll(MergeSide::Ours); });
    add(tr("Take all from the &other"), [this] { takeAll(MergeSide::Theirs); });
    row->addStretch(1);
    m_onlyConflicts = new QCheckBox(tr("Only what needs a &look"));
    connect(m_onlyConflicts, &QCheckBox::toggled, this, &MergeDialog::showOnlyConflicts);
    row->addWidget(m_onlyConflicts);
    return row;
}

void MergeDialog::connectJob()
{
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *row) { onTicked(row); });
    connect(&m_job, &MergeJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &MergeJob::failed, this, [this](const Error &error) {
        m_summary->setText(tr("Nothing was merged."));
        setState(error.message());
    });
    connect(&m_job, &MergeJob::compared, this, [this](const MergePlan &plan) {
        m_plan = plan;
        m_suggested = plan;
        fill();
        emit ready();
    });
    connect(&m_job, &MergeJob::merged, this, [this](const MergeReport &report) {
        QStringList parts;
        if (report.added > 0)
            parts << tr("%n new item(s)", nullptr, int(report.added));
        if (report.changed > 0)
            parts << tr("%n changed", nullptr, int(report.changed));
        if (report.removed > 0)
            parts << tr("%n removed", nullptr, int(report.removed));
        if (report.series > 0)
            parts << tr("%n series", nullptr, int(report.series));
        if (report.places > 0)
            parts << tr("%n place(s)", nullptr, int(report.places));
        if (report.shared > 0)
            parts << tr("%n change(s) of the document", nullptr, int(report.shared));
        emit merged(tr("Merged: %1").arg(parts.join(QStringLiteral(" · "))));
        accept();
    });
}

void MergeDialog::fill()
{
    {
        const QSignalBlocker quiet(m_tree);
        for (int i = 0; i < m_plan.entries.size(); ++i)
            addEntry(i);
        m_tree->expandAll();
    }
    m_onlyConflicts->setEnabled(m_plan.conflicts() > 0);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    setState(tr("Space ticks what is taken from the other copy. A half tick keeps what both have. Nothing is changed "
                "before you press Merge; one Undo takes all of it back."));
    summarise();
}

int MergeDialog::rowHeight() const
{
    return fontMetrics().height() + 12;
}

void MergeDialog::addEntry(int index)
{
    const MergeEntry &entry = m_plan.entries[index];
    auto *row = new QTreeWidgetItem(m_tree);
    row->setText(What, titleOf(entry));
    row->setSizeHint(What, QSize(0, rowHeight()));
    row->setData(What, entryRole, index);
    row->setData(What, differenceRole, -1);
    QFont bold = font();
    bold.setBold(true);
    row->setFont(What, bold);
    if (entry.where != MergeEntry::Where::Both) {
        const bool isOurs = entry.where == MergeEntry::Where::OnlyOurs;
        row->setText(Here, isOurs ? tr("Present") : shown({}));
        row->setText(There, isOurs ? shown({}) : tr("Present"));
        row->setText(Note, noteOf(entry));
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        followPlan(row);
        return;
    }
    for (int i = 0; i < entry.differences.size(); ++i)
        addDifference(row, index, i);
}

void MergeDialog::addDifference(QTreeWidgetItem *row, int entry, int difference)
{
    const MergeDifference &each = m_plan.entries[entry].differences[difference];
    auto *line = new QTreeWidgetItem(row);
    line->setText(What, each.title);
    line->setSizeHint(What, QSize(0, rowHeight()));
    line->setText(Here, shown(each.ours));
    line->setText(There, shown(each.theirs));
    line->setText(Note, noteOf(each));
    line->setToolTip(Here, each.ours);
    line->setToolTip(There, each.theirs);
    line->setData(What, entryRole, entry);
    line->setData(What, differenceRole, difference);
    line->setFlags(line->flags() | Qt::ItemIsUserCheckable | (each.isList ? Qt::ItemIsUserTristate : Qt::NoItemFlags));
    followPlan(line);
}

void MergeDialog::followPlan(QTreeWidgetItem *row)
{
    const MergeEntry &entry = m_plan.entries[row->data(What, entryRole).toInt()];
    const int difference = row->data(What, differenceRole).toInt();
    if (difference >= 0)
        row->setCheckState(What, stateOf(entry.differences[difference].take));
    else if (entry.where != MergeEntry::Where::Both)
        row->setCheckState(What, stateOf(entry.take));
    for (int i = 0; i < row->childCount(); ++i)
        followPlan(row->child(i));
}

void MergeDialog::onTicked(QTreeWidgetItem *row)
{
    MergeEntry &entry = m_plan.entries[row->data(What, entryRole).toInt()];
    const int difference = row->data(What, differenceRole).toInt();
    const MergeSide side = sideOf(row->checkState(What));
    if (difference >= 0)
        entry.differences[difference].take = side;
    else if (entry.where != MergeEntry::Where::Both)
        entry.take = side;
    summarise();
}

void MergeDialog::takeAll(MergeSide side)
{
    m_plan.takeAll(side);
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        followPlan(m_tree->topLevelItem(i));
    summarise();
}

void MergeDialog::suggestAgain()
{
    m_plan = m_suggested;
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        followPlan(m_tree->topLevelItem(i));
    summarise();
}

void MergeDialog::showOnlyConflicts(bool only)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_tree->topLevelItem(i);
        row->setHidden(only && !m_plan.entries[row->data(What, entryRole).toInt()].needsDecision());
    }
}

void MergeDialog::summarise()
{
    if (m_plan.entries.isEmpty()) {
        m_summary->setText(tr("The two copies are the same."));
        m_merge->setEnabled(false);
        return;
    }
    QStringList parts{tr("%n different", nullptr, int(m_plan.count(MergeEntry::Where::Both))),
                      tr("%n only here", nullptr, int(m_plan.count(MergeEntry::Where::OnlyOurs))),
                      tr("%n only in the other", nullptr, int(m_plan.count(MergeEntry::Where::OnlyTheirs)))};
    if (m_plan.conflicts() > 0)
        parts << tr("%n need(s) a look", nullptr, int(m_plan.conflicts()));
    const QString parted =
        m_plan.partedAt
            ? tr("They parted after %1.").arg(locale().toString(m_plan.partedAt->toLocalTime(), QLocale::ShortFormat))
            : tr("Nothing tells which of them is newer.");
    m_summary->setText(parts.join(QStringLiteral(" · ")) + QStringLiteral(". ") + parted);
    m_merge->setEnabled(m_plan.changesOurs());
}

void MergeDialog::merge()
{
    if (!m_plan.changesOurs())
        return;
    setBusy(tr("Merging…"));
    m_job.merge(m_plan);
}

void MergeDialog::setBusy(const QString &what)
{
    m_state->setText(what);
    m_progress->setValue(0);
    m_progress->show();
    m_merge->setEnabled(false);
    m_tree->setEnabled(false);
}

void MergeDialog::setState(const QString &what)
{
    m_state->setText(what);
    m_progress->hide();
    m_tree->setEnabled(true);
}

} // namespace nameplate
