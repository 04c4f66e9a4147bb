// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>
#include <span>

class QMenu;
class QMenuBar;

namespace nameplate {

enum class ActionId
{
    NewDocument,
    OpenDocument,
    ImportList,
    ImportFolder,
    ImportNotices,
    MergeCopy,
    ExportList,
    ShowBackups,
    SaveEncrypted,
    PrintInsurance,
    PrintClaim,
    PrintPolice,
    PrintRooms,
    PrintLabels,
    EditDocument,
    CloseDocument,
    Quit,
    Undo,
    Redo,
    Find,
    SelectAll,
    CopyCells,
    PasteCells,
    PasteAsNew,
    FillDown,
    EditCell,
    SaveSearch,
    FindAction,
    Settings,
    AddItem,
    AddPlace,
    AddAnother,
    AddPhotos,
    EditSerial,
    EditDetails,
    ShowClaim,
    ShowRecalls,
    CopySeries,
    CopySerial,
    DeleteItems,
    PurgeItems,
    PastePhotos,
    AssignToSelection,
    NewItemForEach,
    NewItemForAll,
    GoToTray,
    RemoveFromTray,
    ViewTable,
    ViewTiles,
    ShowCare,
    ShowLibrary,
    GroupBySeries,
    GroupByPlace,
    GroupByCategory,
    GroupByBrand,
    GroupByYear,
    GroupByNothing,
    ExpandAll,
    CollapseAll,
    MarkLookAlikes,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Help,
    HelpKeys,
    About,
};

enum class MenuId
{
    File,
    Edit,
    Item,
    Photos,
    View,
    Reports,
    Help,
};

/// What must be there for an action to be possible.
enum class Needs
{
    Nothing,
    Document,
    Writing, ///< a document that can be changed
    Item,    ///< a selected item
    Items,   ///< at least one selected item, in a document that can be changed
    Tray,    ///< unsorted photos, in a document that can be changed
    TrayAndItems,
};

/// One row of the table of actions: menus, shortcuts and buttons all come from it.
struct ActionRow
{
    ActionId id;
    MenuId menu;
    const char *text; ///< English, with its mnemonic; translated on making
    const char *keys; ///< portable text; empty: no shortcut
    const char *icon; ///< name of a line icon; empty: none
    Needs needs;
    bool startsSection = false; ///< a line stands above it in the menu
    const char *group = "";     ///< actions of one group exclude each other
    bool ofTable = false;       ///< its keys work while the table of items has the focus
};

/// The actions of a window, made from the table.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QWidget *window);
    [[nodiscard]] static std::span<const ActionRow> rows();
    [[nodiscard]] static QString text(const ActionRow &row); ///< with its mnemonic
    [[nodiscard]] static QString title(MenuId menu);         ///< with its mnemonic
    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.at(id); }
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus.at(id); }

    void fillMenus(QMenuBar *bar);

    struct Present
    {
        bool document = false;
        bool writable = false;
        bool item = false;
        bool tray = false; ///< photos wait in it
    };
    void enable(const Present &present);

private:
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
};

} // namespace nameplate
