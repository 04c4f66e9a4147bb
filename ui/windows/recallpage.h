// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "ui/windows/coveringpage.h"

#include <QLocale>

class QCheckBox;
class QPushButton;

namespace nameplate {

class PlainLabel;
class RecallList;

/// The recall notices that speak of items of this document: what each means, what was done, and a way to import more.
class RecallPage : public CoveringPage
{
    Q_OBJECT

public:
    RecallPage(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent = nullptr);

    void refresh();
    void setImporting(bool importing);
    /// Shows the cards of one notice only; empty: all.
    void showNotice(const QString &reference);
    [[nodiscard]] RecallList *list() const { return m_list; }

signals:
    void importAsked();
    void itemAsked(nameplate::ItemId item);
    void changedUndoably(const QString &what);
    void refused(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeHead();

    const Inventory &m_inventory;
    QString m_reference;
    PlainLabel *m_sum;
    PlainLabel *m_nothing;
    QPushButton *m_import;
    QPushButton *m_all; ///< back from one notice to all
    QCheckBox *m_settled;
    RecallList *m_list;
};

} // namespace nameplate
