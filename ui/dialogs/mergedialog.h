// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/mergejob.h"

#include <QDialog>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nameplate {

class PlainLabel;

/// Shows how another copy of the document differs from it, item by item, and takes from it what is ticked.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Inventory &inventory, const QString &other, QWidget *parent = nullptr);
    ~MergeDialog() override;

    [[nodiscard]] const MergePlan &plan() const { return m_plan; }

    /// Takes what is ticked; nothing while there is nothing to take.
    void merge();

signals:
    void ready();
    /// The changes are in the document; one undo takes them back.
    void merged(const QString &summary);

private:
    void layOut(const QString &other);
    QLayout *makeChoices();
    void connectJob();
    void fill();
    [[nodiscard]] int rowHeight() const;
    void addEntry(int index);
    void addDifference(QTreeWidgetItem *row, int entry, int difference);
    void onTicked(QTreeWidgetItem *row);
    void followPlan(QTreeWidgetItem *row);
    void takeAll(MergeSide side);
    void suggestAgain();
    void showOnlyConflicts(bool only);
    void summarise();
    void setBusy(const QString &what);
    void setState(const QString &what);

    MergeJob m_job;
    MergePlan m_plan;
    MergePlan m_suggested;
    PlainLabel *m_summary;
    PlainLabel *m_state;
    QTreeWidget *m_tree;
    QCheckBox *m_onlyConflicts;
    QProgressBar *m_progress;
    QPushButton *m_merge;
    QList<QPushButton *> m_choices;
};

} // namespace nameplate
