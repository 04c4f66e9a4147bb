// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/actions.h"

#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace nameplate {

namespace {

constexpr std::array table{
    ActionRow{ActionId::NewDocument, MenuId::File, QT_TRANSLATE_NOOP("Action", "&New inventory…"), "Ctrl+Shift+N",
              "file-plus", Needs::Nothing},
    ActionRow{ActionId::OpenDocument, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Open…"), "Ctrl+O", "folder-open",
              Needs::Nothing},
    ActionRow{ActionId::ImportList, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Import a list…"), "Ctrl+I",
              "file-input", Needs::Writing, true},
    ActionRow{ActionId::ImportFolder, MenuId::File, QT_TRANSLATE_NOOP("Action", "Import a &folder of photos…"), "",
              "images", Needs::Writing},
    ActionRow{ActionId::ImportNotices, MenuId::File, QT_TRANSLATE_NOOP("Action", "Import recall no&tices…"), "",
              "triangle-alert", Needs::Writing},
    ActionRow{ActionId::MergeCopy, MenuId::File, QT_TRANSLATE_NOOP("Action", "Mer&ge another copy…"), "", "link",
              Needs::Writing},
    ActionRow{ActionId::ExportList, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Export…"), "", "external-link",
              Needs::Document},
    ActionRow{ActionId::ShowBackups, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Backups…"), "", "shield-check",
              Needs::Document, true},
    ActionRow{ActionId::SaveEncrypted, MenuId::File, QT_TRANSLATE_NOOP("Action", "Save an encr&ypted copy…"), "",
              "lock", Needs::Document},
    ActionRow{ActionId::EditDocument, MenuId::File, QT_TRANSLATE_NOOP("Action", "Na&mes and insurance…"), "",
              "umbrella", Needs::Document, true},
    ActionRow{ActionId::CloseDocument, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Close inventory"), "Ctrl+W", "x",
              Needs::Document, true},
    ActionRow{ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Action", "&Quit"), "Ctrl+Q", "log-out", Needs::Nothing},
    ActionRow{ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Undo"), "Ctrl+Z", "undo-2", Needs::Writing},
    ActionRow{ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Redo"), "Ctrl+Shift+Z", "redo-2",
              Needs::Writing},
    ActionRow{ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Find"), "Ctrl+F", "search", Needs::Document,
              true},
    ActionRow{ActionId::SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Select &all"), "Ctrl+A", "",
              Needs::Document},
    ActionRow{ActionId::CopyCells, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Copy cells"), "Ctrl+C", "copy",
              Needs::Item, true, "", true},
    ActionRow{ActionId::PasteCells, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Paste cells"), "Ctrl+V",
              "clipboard-paste", Needs::Writing, false, "", true},
    ActionRow{ActionId::PasteAsNew, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Paste as &new items"), "Ctrl+Alt+V",
              "clipboard-plus", Needs::Writing, false, "", true},
    ActionRow{ActionId::FillDown, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Fill &down"), "Ctrl+D",
              "arrow-down-to-line", Needs::Items, false, "", true},
    ActionRow{ActionId::EditCell, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Edit cell"), "", "pencil", Needs::Items},
    ActionRow{ActionId::SaveSearch, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Sa&ve the search"), "Ctrl+Shift+F",
              "bookmark", Needs::Writing, true},
    ActionRow{ActionId::FindAction, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "Find an ac&tion…"), "Ctrl+K", "command",
              Needs::Nothing},
    ActionRow{ActionId::Settings, MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Settings…"), "Ctrl+,", "settings-2",
              Needs::Nothing},
    ActionRow{ActionId::AddItem, MenuId::Item, QT_TRANSLATE_NOOP("Action", "&Add item"), "Ctrl+N", "plus",
              Needs::Writing},
    ActionRow{ActionId::AddAnother, MenuId::Item, QT_TRANSLATE_NOOP("Action", "Add a&nother of this series"),
              "Ctrl+Alt+N", "copy-plus", Needs::Items},
    ActionRow{ActionId::AddPlace, MenuId::Item, QT_TRANSLATE_NOOP("Action", "New p&lace"), "Ctrl+Shift+L", "map",
              Needs::Writing},
    ActionRow{ActionId::CopySerial, MenuId::Item, QT_TRANSLATE_NOOP("Action", "&Copy serial number"), "Ctrl+Shift+C",
              "copy", Needs::Item, true},
    ActionRow{ActionId::CopySeries, MenuId::Item, QT_TRANSLATE_NOOP("Action", "Copy se&ries number"), "Ctrl+Alt+C",
              "copy", Needs::Item},
    ActionRow{ActionId::EditSerial, MenuId::Item, QT_TRANSLATE_NOOP("Action", "Change &serial number"), "Ctrl+Shift+S",
              "pencil", Needs::Items},
    ActionRow{ActionId::EditDetails, MenuId::Item, QT_TRANSLATE_NOOP("Action", "Change de&tails"), "F4", "panel-right",
              Needs::Items},
    ActionRow{ActionId::ShowClaim, MenuId::Item, QT_TRANSLATE_NOOP("Action", "Claim &view"), "Ctrl+R", "badge-check",
              Needs::Item, true},
    ActionRow{ActionId::ShowRecalls, MenuId::Item, QT_TRANSLATE_NOOP("Action", "R&ecalls"), "Ctrl+Shift+R",
              "triangle-alert", Needs::Document},
    ActionRow{ActionId::DeleteItems, MenuId::Item, QT_TRANSLATE_NOOP("Action", "&Delete"), "Del", "trash-2",
              Needs::Items, true, "", true},
    ActionRow{ActionId::PurgeItems, MenuId::Item, QT_TRANSLATE_NOOP("Action", "Delete for &good…"), "", "",
              Needs::Items},
    ActionRow{ActionId::AddPhotos, MenuId::Photos, QT_TRANSLATE_NOOP("Action", "&Add photos and receipts…"),
              "Ctrl+Shift+P", "image-plus", Needs::Writing},
    ActionRow{ActionId::PastePhotos, MenuId::Photos, QT_TRANSLATE_NOOP("Action", "&Paste picture or files"),
              "Ctrl+Shift+V", "clipboard-paste", Needs::Writing},
    ActionRow{ActionId::GoToTray, MenuId::Photos, QT_TRANSLATE_NOOP("Action", "Go to the &unsorted photos"), "Ctrl+U",
              "images", Needs::Tray, true},
    ActionRow{ActionId::AssignToSelection, MenuId::Photos, QT_TRANSLATE_NOOP("Action", "Attach to the &selected items"),
              "Ctrl+Shift+A", "link", Needs::TrayAndItems},
    ActionRow{ActionId::NewItemForEach, MenuId::Photos, QT_TRANSLATE_NOOP("Action", "New item for &each photo"),
              "Ctrl+Alt+U", "copy-plus", Needs::Tray},
    ActionRow{ActionId::NewItemForAll, MenuId::Photos, QT_TRANSLATE_NOOP("Action", "&One new item for these photos"),
              "Ctrl+Shift+U", "square-plus", Needs::Tray},
    ActionRow{ActionId::RemoveFromTray, MenuId::Photos, QT_TRANSLATE_NOOP("Action", "&Remove from the tray"), "",
              "trash-2", Needs::Tray, true},
    ActionRow{ActionId::ViewTable, MenuId::View, QT_TRANSLATE_NOOP("Action", "As a &table"), "Ctrl+Shift+1",
              "layout-list", Needs::Document, false, "view"},
    ActionRow{ActionId::ViewTiles, MenuId::View, QT_TRANSLATE_NOOP("Action", "As t&iles"), "Ctrl+Shift+2",
              "layout-grid", Needs::Document, false, "view"},
    ActionRow{ActionId::ShowCare, MenuId::View, QT_TRANSLATE_NOOP("Action", "What needs ca&re"), "F8", "triangle-alert",
              Needs::Document, true},
    ActionRow{ActionId::ShowLibrary, MenuId::View, QT_TRANSLATE_NOOP("Action", "Libr&ary"), "F9", "", Needs::Document},
    ActionRow{ActionId::GroupBySeries, MenuId::View, QT_TRANSLATE_NOOP("Action", "Group by &series"), "Ctrl+1", "",
              Needs::Document, true, "grouping"},
    ActionRow{ActionId::GroupByPlace, MenuId::View, QT_TRANSLATE_NOOP("Action", "Group by &place"), "Ctrl+2", "",
              Needs::Document, false, "grouping"},
    ActionRow{ActionId::GroupByCategory, MenuId::View, QT_TRANSLATE_NOOP("Action", "Group by &category"), "Ctrl+3", "",
              Needs::Document, false, "grouping"},
    ActionRow{ActionId::GroupByBrand, MenuId::View, QT_TRANSLATE_NOOP("Action", "Group by &brand"), "Ctrl+4", "",
              Needs::Document, false, "grouping"},
    ActionRow{ActionId::GroupByYear, MenuId::View, QT_TRANSLATE_NOOP("Action", "Group by &year"), "Ctrl+5", "",
              Needs::Document, false, "grouping"},
    ActionRow{ActionId::GroupByNothing, MenuId::View, QT_TRANSLATE_NOOP("Action", "&No groups"), "Ctrl+0", "",
              Needs::Document, false, "grouping"},
    ActionRow{ActionId::ExpandAll, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Expand all groups"), "Ctrl+Shift+E", "",
              Needs::Document, true},
    ActionRow{ActionId::CollapseAll, MenuId::View, QT_TRANSLATE_NOOP("Action", "C&ollapse all groups"), "Ctrl+E", "",
              Needs::Document},
    ActionRow{ActionId::MarkLookAlikes, MenuId::View, QT_TRANSLATE_NOOP("Action", "Mark &look-alike characters"),
              "Ctrl+L", "eye", Needs::Document, true},
    ActionRow{ActionId::ThemeSystem, MenuId::View, QT_TRANSLATE_NOOP("Action", "The&me of the desktop"), "", "monitor",
              Needs::Nothing, true, "theme"},
    ActionRow{ActionId::ThemeLight, MenuId::View, QT_TRANSLATE_NOOP("Action", "Li&ght theme"), "", "sun",
              Needs::Nothing, false, "theme"},
    ActionRow{ActionId::ThemeDark, MenuId::View, QT_TRANSLATE_NOOP("Action", "&Dark theme"), "", "moon", Needs::Nothing,
              false, "theme"},
    ActionRow{ActionId::PrintInsurance, MenuId::Reports, QT_TRANSLATE_NOOP("Action", "&Insurance inventory…"), "Ctrl+P",
              "printer", Needs::Document},
    ActionRow{ActionId::PrintClaim, MenuId::Reports, QT_TRANSLATE_NOOP("Action", "&Claim sheet…"), "Ctrl+Alt+P", "",
              Needs::Document},
    ActionRow{ActionId::PrintPolice, MenuId::Reports, QT_TRANSLATE_NOOP("Action", "&Police sheet…"), "", "",
              Needs::Document},
    ActionRow{ActionId::PrintRooms, MenuId::Reports, QT_TRANSLATE_NOOP("Action", "Check list by pl&ace…"), "", "",
              Needs::Document},
    ActionRow{ActionId::PrintLabels, MenuId::Reports, QT_TRANSLATE_NOOP("Action", "&Labels…"), "", "", Needs::Document},
    ActionRow{ActionId::Help, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&Help"), "F1", "circle-help", Needs::Nothing},
    ActionRow{ActionId::HelpKeys, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&Keys"), "", "", Needs::Nothing},
    ActionRow{ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Action", "&About Nameplate"), "", "info",
              Needs::Nothing}};

struct MenuRow
{
    MenuId id;
    const char *title;
};

constexpr std::array menus{MenuRow{MenuId::File, QT_TRANSLATE_NOOP("Action", "&File")},
                           MenuRow{MenuId::Edit, QT_TRANSLATE_NOOP("Action", "&Edit")},
                           MenuRow{MenuId::Item, QT_TRANSLATE_NOOP("Action", "&Item")},
                           MenuRow{MenuId::Photos, QT_TRANSLATE_NOOP("Action", "&Photos")},
                           MenuRow{MenuId::View, QT_TRANSLATE_NOOP("Action", "&View")},
                           MenuRow{MenuId::Reports, QT_TRANSLATE_NOOP("Action", "&Reports")},
                           MenuRow{MenuId::Help, QT_TRANSLATE_NOOP("Action", "&Help")}};

QString translated(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

bool isMet(Needs needs, const ActionSet::Present &present)
{
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::Document:
        return present.document;
    case Needs::Writing:
        return present.document && present.writable;
    case Needs::Item:
        return present.item;
    case Needs::Items:
        return present.item && present.writable;
    case Needs::Tray:
        return present.tray && present.writable;
    case Needs::TrayAndItems:
        return present.tray && present.item && present.writable;
    }
    return false;
}

} // namespace

std::span<const ActionRow> ActionSet::rows()
{
    return table;
}

QString ActionSet::text(const ActionRow &row)
{
    return translated(row.text);
}

QString ActionSet::title(MenuId menu)
{
    for (const MenuRow &row : menus)
        if (row.id == menu)
            return translated(row.title);
    return {};
}

ActionSet::ActionSet(QWidget *window)
    : QObject(window)
{
    std::map<QByteArray, QActionGroup *> groups;
    for (const ActionRow &row : table) {
        auto *action = new QAction(translated(row.text), window);
        if (*row.icon)
            action->setIcon(lineIcon(QString::fromLatin1(row.icon)));
        if (*row.keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        if (*row.group) {
            QActionGroup *&group = groups[row.group];
            if (!group)
                group = new QActionGroup(window);
            action->setCheckable(true);
            group->addAction(action);
        }
        if (row.ofTable)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window->addAction(action);
        m_actions[row.id] = action;
    }
    for (const ActionId id : {ActionId::MarkLookAlikes, ActionId::ShowLibrary})
        m_actions[id]->setCheckable(true);
    m_actions[ActionId::ShowLibrary]->setChecked(true);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
}

void ActionSet::fillMenus(QMenuBar *bar)
{
    for (const MenuRow &row : menus)
        m_menus[row.id] = bar->addMenu(translated(row.title));
    for (const ActionRow &row : table) {
        if (row.startsSection)
            m_menus[row.menu]->addSeparator();
        m_menus[row.menu]->addAction(m_actions[row.id]);
    }
}

void ActionSet::enable(const Present &present)
{
    for (const ActionRow &row : table)
        m_actions[row.id]->setEnabled(isMet(row.needs, present));
}

} // namespace nameplate
