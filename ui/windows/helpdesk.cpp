// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/helpdesk.h"

#include "ui/dialogs/actionfinder.h"
#include "ui/widgets/icons.h"

namespace nameplate {

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(QStringLiteral("&&"), QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
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
                               action->shortcut().toString(QKeySequence::NativeText), QString(), action->icon(),
                               [action] { action->trigger(); }});
    }
    for (const HelpPage &page : pages())
        entries.push_back({page.title, tr("Help"), QString(), page.markdown, lineIcon(QStringLiteral("circle-help")),
                           [this, key = page.key] { openHelp(key); }});
    (new ActionFinder(std::move(entries), m_window))->open();
}

} // namespace nameplate
