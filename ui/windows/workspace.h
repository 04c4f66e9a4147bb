// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/printdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plate.h"
#include "ui/windows/session.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace nameplate {

class ActionSet;
class AddLine;
class BulkDesk;
class CareDesk;
class CellCommands;
class CellEditing;
class Columns;
class EvidenceWork;
class ItemPanel;
class ItemsPanel;
class LibraryPanel;
class NumberWork;
class SearchSuggestions;
class SeriesDesk;
class TravelDesk;
class TrayPanel;
class WindowSettings;

/// The three columns of a window with an open document: Library, items, item; and what can be done to the items.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Session> session, ActionSet &actions, WindowSettings &settings,
              QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] const ListQuery &query() const;
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] bool hasUnsorted() const;
    [[nodiscard]] EvidenceWork &evidence() { return *m_evidence; }
    [[nodiscard]] NumberWork &numbers() { return *m_numbers; }

    [[nodiscard]] const SearchSuggestions &suggestions() const { return *m_suggestions; }

    void search(const QString &text);
    void goToFirst();
    void focusItems();
    void showCare();
    void undo();
    void redo();
    void addItem();
    void addPlace();
    void saveSearch();
    void addAnother();
    void deleteItems();
    void cancelWork();
    void copyCells();
    void pasteCells();
    void pasteAsNew();
    void fillDown();
    void editCell();
    void editDetails();
    void copyNumber(PlateNumber which);
    void editSerial();
    void selectAll();
    void setGrouping(Grouping grouping);
    void setTiled(bool tiled);
    void setAllCollapsed(bool collapsed);
    void setLookAlikesMarked(bool marked);
    void remember();
    void goBack();

    /// Whether a worker writes the document, which no other step may come between; then it is said.
    [[nodiscard]] bool isBusy();

    /// Says what was done, with a way to take it back.
    void sayUndoable(const QString &text);
    [[nodiscard]] PrintDialog::Candidates printCandidates() const;

signals:
    void said(const nameplate::Message &message);
    void selectionChanged(); ///< or the tray was filled or emptied
    void searchCleared();
    void searchWanted(const QString &text); ///< a saved one
    void importAsked();
    void progressed(const QString &text, int done, int total);
    void progressEnded();
    void careCounted(qint64 findings);

private:
    void connectPanels();
    void connectCells();
    void connectAddLine();
    void changeAll(const Field &field, const QString &text);
    void warn(const QString &sentence);
    void onFailed(const Error &error);
    void sayTrouble();
    void connectEvidence();
    void connectTray();
    void connectSeries();
    void connectNumbers();
    void connectCare();
    void closePages(); ///< of whatever lies over the list
    void giveTrayRoom(bool half);
    void chooseMade(const std::vector<ItemId> &items);

    std::unique_ptr<Session> m_session;
    ActionSet &m_actions;
    WindowSettings &m_settings;
    Columns *m_columns;
    LibraryPanel *m_library;
    QSplitter *m_middle;     ///< the items or a series, and the tray below them
    QList<int> m_usualSizes; ///< of those two, while the tray has more room
    QStackedWidget *m_pages; ///< the items, or a series
    ItemsPanel *m_items;
    SeriesDesk *m_series;
    ItemPanel *m_item;
    TrayPanel *m_tray;
    EvidenceWork *m_evidence;
    NumberWork *m_numbers;
    CellEditing *m_cells;
    BulkDesk *m_bulk;
    TravelDesk *m_travel;
    CellCommands *m_commands;
    AddLine *m_add;
    SearchSuggestions *m_suggestions;
    CareDesk *m_care;
};

} // namespace nameplate
