// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace nameplate {

/// Recall notices with what they mean for items, a card each; what was done about one is noted on its card.
class RecallList : public QWidget
{
    Q_OBJECT

public:
    RecallList(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent = nullptr);

    enum class Names
    {
        Shown, ///< each card says whose it is
        Hidden
    };
    void show(const std::vector<NoticeMatch> &matches, Names names);
    [[nodiscard]] const std::vector<NoticeMatch> &matches() const { return m_matches; }

signals:
    void itemAsked(nameplate::ItemId item);
    void changedUndoably(const QString &what);
    void refused(const QString &sentence);

private:
    void act(NoticeMatch match, NoticeAction action);
    void openNotice(const QString &url);

    const Inventory &m_inventory;
    Editor &m_editor;
    QLocale m_locale;
    std::vector<NoticeMatch> m_matches;
    QVBoxLayout *m_column;
};

} // namespace nameplate
