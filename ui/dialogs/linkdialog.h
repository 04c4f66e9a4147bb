// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QDialog>

#include <set>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace nameplate {

class PlainLabel;

/// Chooses the items that one photo or receipt is for: those it serves are ticked, others are found by a search.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const Inventory &inventory, EvidenceId evidence, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ItemId> items() const { return {m_chosen.begin(), m_chosen.end()}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void showItems(const std::vector<ItemId> &items);
    void onTicked(QListWidgetItem *row);
    void showCount();

    const Inventory &m_inventory;
    std::set<ItemId> m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
    PlainLabel *m_count;
};

} // namespace nameplate
