// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsurvey.h"
#include "ui/widgets/messagebar.h"

class QStackedWidget;

namespace nameplate {

class CarePage;
class Editor;
class EvidenceWork;
class ItemPanel;
class ItemsPanel;
class LibraryPanel;
struct RemedyOffer;

/// Lays the page of what needs care over the items, and does what its buttons say: each change is one step, and what a
/// person must do is opened for them.
class CareDesk : public QObject
{
    Q_OBJECT

public:
    struct Columns
    {
        LibraryPanel &library;
        QStackedWidget &pages;
        ItemsPanel &items;
        ItemPanel &item;
        EvidenceWork &evidence;
    };

    CareDesk(const Inventory &inventory, Editor &editor, const Columns &columns, QObject *parent);

    [[nodiscard]] const FindingSurvey &survey() const { return m_survey; }
    [[nodiscard]] bool isOpen() const;
    void open();
    void close();
    void takeFocus();

signals:
    void counted(qint64 findings);
    void changedUndoably(const QString &text);
    void searchWanted(const QString &text); ///< shows several items together
    void recallWanted(const QString &reference);

private:
    void showItem();
    void doRemedy(const Finding &finding, const RemedyOffer &offer);
    void silence(const Finding &finding);

    Editor &m_editor;
    Columns m_columns;
    FindingSurvey m_survey;
    CarePage *m_page;
};

} // namespace nameplate
