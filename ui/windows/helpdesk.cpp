// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/helpdesk.h"

#include "ui/dialogs/actionfinder.h"
#include "ui/widgets/icons.h"

#include <array>

namespace nameplate {

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(QStringLiteral("&&"), QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
}

struct FurtherWords
{
    ActionId action;
    const char *words; ///< English; translated on use
};

/// What people call things that the menus call otherwise.
constexpr std::array furtherWords{
    FurtherWords{ActionId::AddItem, QT_TRANSLATE_NOOP("FurtherWords", "new thing create")},
    FurtherWords{ActionId::AddPhotos, QT_TRANSLATE_NOOP("FurtherWords", "attach picture image scan document PDF")},
    FurtherWords{ActionId::AddPlace, QT_TRANSLATE_NOOP("FurtherWords", "room box location")},
    FurtherWords{ActionId::DeleteItems, QT_TRANSLATE_NOOP("FurtherWords", "remove trash bin throw away")},
    FurtherWords{ActionId::ExportList,
                 QT_TRANSLATE_NOOP("FurtherWords", "save as Excel spreadsheet CSV calendar archive")},
    FurtherWords{ActionId::ImportList, QT_TRANSLATE_NOOP("FurtherWords", "Excel spreadsheet CSV read in")},
    FurtherWords{ActionId::MergeCopy, QT_TRANSLATE_NOOP("FurtherWords", "synchronize join two files")},
    FurtherWords{ActionId::PrintClaim, QT_TRANSLATE_NOOP("FurtherWords", "print PDF warranty support telephone")},
    FurtherWords{ActionId::PrintInsurance, QT_TRANSLATE_NOOP("FurtherWords", "print PDF list insurer")},
    FurtherWords{ActionId::PrintLabels, QT_TRANSLATE_NOOP("FurtherWords", "print PDF QR code sticker")},
    FurtherWords{ActionId::PrintPolice, QT_TRANSLATE_NOOP("FurtherWords", "print PDF stolen theft burglary")},
    FurtherWords{ActionId::PrintRooms, QT_TRANSLATE_NOOP("FurtherWords", "print PDF rooms walk through moving")},
    FurtherWords{ActionId::Redo, QT_TRANSLATE_NOOP("FurtherWords", "again repeat")},
    FurtherWords{ActionId::SaveEncrypted, QT_TRANSLATE_NOOP("FurtherWords", "password passphrase cloud stick")},
    FurtherWords{ActionId::Settings, QT_TRANSLATE_NOOP("FurtherWords", "options preferences language currency")},
    FurtherWords{ActionId::ShowBackups, QT_TRANSLATE_NOOP("FurtherWords", "restore copy safety")},
    FurtherWords{ActionId::ShowClaim, QT_TRANSLATE_NOOP("FurtherWords", "warranty support telephone spell")},
    FurtherWords{ActionId::Undo, QT_TRANSLATE_NOOP("FurtherWords", "back revert mistake")}};

QString wordsFor(ActionId action)
{
    for (const FurtherWords &each : furtherWords)
        if (each.action == action)
            return QCoreApplication::translate("FurtherWords", each.words);
    return {};
}

/// Made from the table of actions, so that it is never behind.
HelpPage keysPage()
{
    QString text = HelpDesk::tr("# Keys") + QStringLiteral("\n\n");
    MenuId menu = MenuId::File;
    bool begun = false;
    for (const ActionRow &row : ActionSet::rows()) {
        if (!*row.keys)
            continue;
        if (!begun || row.menu != menu)
            text += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                        .arg(withoutMnemonic(ActionSet::title(row.menu)), HelpDesk::tr("Keys"),
                             HelpDesk::tr("What they do"));
        begun = true;
        menu = row.menu;
        const QKeySequence keys(QString::fromLatin1(row.keys), QKeySequence::PortableText);
        text += QStringLiteral("| %1 | %2 |\n")
                    .arg(keys.toString(QKeySequence::NativeText), withoutMnemonic(ActionSet::text(row)));
    }
    text +=
        HelpDesk::tr("\n## In the list\n\n"
                     "| Keys | What they do |\n|---|---|\n"
                     "| Enter | on an item: go to its name on the right; on the head of a series: open the series |\n"
                     "| Space, Right, Left | open and close a group |\n"
                     "| Ctrl+Up | go to the head of the group |\n"
                     "| Menu key | what can be done to the selection |\n\n"
                     "## In the Library\n\n"
                     "| Keys | What they do |\n|---|---|\n"
                     "| F2 | rename a place, category or tag |\n"
                     "| Delete | remove it; Undo brings it back |\n"
                     "| Menu key | move a place, make one inside it |\n\n"
                     "## Where a value is edited\n\n"
                     "| Keys | What they do |\n|---|---|\n"
                     "| Enter, Tab | keep what was typed |\n"
                     "| Escape | bring back what was there |\n");
    return {QStringLiteral("keys"), HelpDesk::tr("Keys"), text};
}

} // namespace

HelpDesk::HelpDesk(ActionSet &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{}

QList<HelpPage> HelpDesk::pages()
{
    return helpPages() << keysPage();
}

void HelpDesk::openHelp(const QString &key)
{
    if (!m_help)
        m_help = new HelpWindow(pages(), m_window);
    m_help->open(key);
}

void HelpDesk::openFinder()
{
    std::vector<FinderEntry> entries;
    for (const ActionRow &row : ActionSet::rows()) {
        QAction *action = m_actions[row.id];
        if (action->isEnabled() && row.id != ActionId::FindAction)
            entries.push_back({withoutMnemonic(action->text()), withoutMnemonic(ActionSet::title(row.menu)),
                               action->shortcut().toString(QKeySequence::NativeText), wordsFor(row.id), action->icon(),
                               [action] { action->trigger(); }});
    }
    for (const HelpPage &page : pages())
        entries.push_back({page.title, tr("Help"), QString(), page.markdown, lineIcon(QStringLiteral("circle-help")),
                           [this, key = page.key] { openHelp(key); }});
    (new ActionFinder(std::move(entries), m_window))->open();
}

} // namespace nameplate
