// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/actions.h"
#include "ui/windows/evidencedesk.h"
#include "ui/windows/intake.h"

namespace nameplate {

class ItemPanel;
class ItemTable;
class LibraryPanel;
class TrayPanel;

/// The work with photos and papers in one workspace: taking them in from everywhere, sorting what waits in the tray,
/// looking at them. The actions of the Photos menu are done here.
class EvidenceWork : public QObject
{
    Q_OBJECT

public:
    struct Columns
    {
        LibraryPanel &library;
        ItemTable &table;
        ItemPanel &item;
        TrayPanel &tray;
    };

    EvidenceWork(const Inventory &inventory, Editor &editor, ActionSet &actions, const Columns &columns,
                 QWidget *workspace);

    /// Files for these items, or for the tray.
    void attach(const std::vector<ItemId> &items, const QStringList &paths);
    void cancel() { m_intake->cancel(); }

    [[nodiscard]] bool isBusy() const { return m_intake->isBusy(); }
    [[nodiscard]] QString busyWith() const; ///< a sentence; empty: with nothing

    /// True when the clipboard holds files, or a picture and no text beside it, as spreadsheets put there.
    [[nodiscard]] static bool takesClipboard();
    void paste();
    void open(EvidenceId evidence); ///< in the viewer
    void chooseFiles(const std::vector<EvidenceTarget> &targets);

signals:
    void wrote(const nameplate::Changes &changes);
    void said(const nameplate::Message &message);
    void changedUndoably(const QString &what);
    void progressed(const QString &text, int done, int total);
    void progressEnded();
    void itemsMade(const std::vector<nameplate::ItemId> &items);

private:
    void connectDrops();
    void connectTray();
    void connectActions(ActionSet &actions);
    [[nodiscard]] std::vector<EvidenceTarget> chosenItems() const;
    [[nodiscard]] std::vector<ItemId> itemsWith(ItemId item) const;
    void assign();
    void makeItems(Editor::ItemsFrom how);
    void discard();
    void goToTray();
    void askAboutTray(const QPoint &at);

    const Inventory &m_inventory;
    Editor &m_editor;
    ActionSet &m_actions;
    Columns m_columns;
    QWidget *m_workspace;
    Intake *m_intake;
    EvidenceDesk *m_desk;
};

} // namespace nameplate
