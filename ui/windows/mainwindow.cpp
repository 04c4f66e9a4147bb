// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/mainwindow.h"

#include "app/keeping/backupkeeper.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/groupingactions.h"
#include "ui/windows/helpdesk.h"
#include "ui/windows/keepingdesk.h"
#include "ui/windows/searchbox.h"
#include "ui/windows/settingsdialog.h"
#include "ui/windows/startpage.h"
#include "ui/windows/statusline.h"
#include "ui/windows/takingdesk.h"
#include "ui/windows/topbar.h"
#include "ui/windows/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace nameplate {

namespace {

constexpr char geometryKey[] = "windowGeometry";
constexpr char printChoiceKey[] = "printChoice";
constexpr QSize firstSize(1440, 900);

} // namespace

MainWindow::MainWindow(Theme &theme, WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(this)
    , m_help(new HelpDesk(m_actions, this))
    , m_top(new TopBar(m_actions, this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(m_pages))
    , m_status(new StatusLine(this))
    , m_keeping(new KeepingDesk(settings, *m_pages, this))
    , m_taking(new TakingDesk(settings, this))
{
    setWindowIcon(programIcon());
    m_actions.fillMenus(menuBar());
    fillRecentMenu();
    layOut();
    connectActions();
    connectView();
    connectKeeping();
    m_start->setRecent(settings.recentDocuments());
    resize(firstSize.boundedTo(screen()->availableSize() * 0.94));
    restoreGeometry(settings.bytes(geometryKey));
    showWorkspace(nullptr);
}

MainWindow::~MainWindow()
{
    delete m_keeping; // which looks at the pages
}

void MainWindow::layOut()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_top), static_cast<QWidget *>(m_messages),
                          static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_status)})
        column->addWidget(part, part == m_pages ? 1 : 0);
    m_pages->setMinimumHeight(fontMetrics().height() * 12);
    m_pages->addWidget(m_start);
    setCentralWidget(page);
    connect(m_start, &StartPage::newAsked, this, &MainWindow::askForNew);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::askForDocument);
    connect(m_start, &StartPage::sampleAsked, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentAsked, this, &MainWindow::openDocument);
    connect(&m_top->search(), &SearchBox::searched, this, [this](const QString &text) {
        if (m_workspace)
            m_workspace->search(text);
    });
    connect(&m_top->search(), &SearchBox::firstWanted, this, [this] { m_workspace->goToFirst(); });
    connect(&m_top->search(), &SearchBox::listWanted, this, [this] { m_workspace->focusItems(); });
    connect(&m_beacon, &DocumentBeacon::called, this, &MainWindow::raiseToUser);
    connect(m_status, &StatusLine::cancelAsked, this, [this] { m_workspace->cancelWork(); });
    connect(m_status, &StatusLine::careAsked, this, [this] { m_workspace->showCare(); });
}

void MainWindow::connectActions()
{
    struct Row
    {
        ActionId id;
        std::function<void()> run;
    };
    const Row rows[] = {
        {ActionId::NewDocument, [this] { askForNew(); }},
        {ActionId::OpenDocument, [this] { askForDocument(); }},
        {ActionId::ImportList, [this] { takeIn(&TakingDesk::askForList); }},
        {ActionId::ImportFolder, [this] { takeIn(&TakingDesk::askForFolder); }},
        {ActionId::MergeCopy, [this] { takeIn(&TakingDesk::askForCopy); }},
        {ActionId::ExportList, [this] { m_keeping->exportList(documentPath()); }},
        {ActionId::ShowBackups, [this] { m_keeping->showBackups(documentPath()); }},
        {ActionId::PurgeItems,
         [this] {
             const Inventory &inventory = m_workspace->session().inventory();
             if (!m_workspace->isBusy())
                 m_keeping->purge(inventory.path(), inventory.records(m_workspace->printCandidates().selected));
         }},
        {ActionId::SaveEncrypted, [this] { m_keeping->saveEncrypted(documentPath()); }},
        {ActionId::EditDocument, [this] { editDocument(); }},
        {ActionId::CloseDocument, [this] { closeDocument(); }},
        {ActionId::Quit, [this] { close(); }},
        {ActionId::Undo, [this] { m_workspace->undo(); }},
        {ActionId::Redo, [this] { m_workspace->redo(); }},
        {ActionId::Find,
         [this] {
             m_top->search().setFocus(Qt::ShortcutFocusReason);
             m_top->search().selectAll();
         }},
        {ActionId::SaveSearch, [this] { m_workspace->saveSearch(); }},
        {ActionId::FindAction, [this] { m_help->openFinder(); }},
        {ActionId::Settings, [this] { showSettings(); }},
        {ActionId::Help, [this] { m_help->openHelp(); }},
        {ActionId::HelpKeys, [this] { m_help->openHelp(QStringLiteral("keys")); }},
        {ActionId::SelectAll, [this] { m_workspace->selectAll(); }},
        {ActionId::CopyCells, [this] { m_workspace->copyCells(); }},
        {ActionId::PasteCells, [this] { m_workspace->pasteCells(); }},
        {ActionId::PasteAsNew, [this] { m_workspace->pasteAsNew(); }},
        {ActionId::FillDown, [this] { m_workspace->fillDown(); }},
        {ActionId::EditCell, [this] { m_workspace->editCell(); }},
        {ActionId::EditDetails, [this] { m_workspace->editDetails(); }},
        {ActionId::AddItem, [this] { m_workspace->addItem(); }},
        {ActionId::ShowCare, [this] { m_workspace->showCare(); }},
        {ActionId::AddPlace, [this] { m_workspace->addPlace(); }},
        {ActionId::AddAnother, [this] { m_workspace->addAnother(); }},
        {ActionId::EditSerial, [this] { m_workspace->editSerial(); }},
        {ActionId::CopySeries, [this] { m_workspace->copyNumber(PlateNumber::Series); }},
        {ActionId::CopySerial, [this] { m_workspace->copyNumber(PlateNumber::Serial); }},
        {ActionId::DeleteItems, [this] { m_workspace->deleteItems(); }},
        {ActionId::ExpandAll, [this] { m_workspace->setAllCollapsed(false); }},
        {ActionId::CollapseAll, [this] { m_workspace->setAllCollapsed(true); }},
        {ActionId::PrintInsurance, [this] { printReport(ReportKind::Insurance); }},
        {ActionId::PrintClaim, [this] { printReport(ReportKind::Claim); }},
        {ActionId::PrintPolice, [this] { printReport(ReportKind::Police); }},
        {ActionId::PrintRooms, [this] { printReport(ReportKind::Rooms); }},
        {ActionId::PrintLabels, [this] { printReport(ReportKind::Labels); }},
        {ActionId::About, [this] { showAbout(); }},
    };
    for (const Row &row : rows)
        connect(m_actions[row.id], &QAction::triggered, this, [run = row.run] { run(); });
}

/// The actions that stay checked: grouping, look-alikes, theme.
void MainWindow::connectView()
{
    for (const GroupingAction &each : groupingActions()) {
        m_actions[each.action]->setChecked(each.grouping == m_settings.grouping());
        connect(m_actions[each.action], &QAction::triggered, this,
                [this, grouping = each.grouping] { m_workspace->setGrouping(grouping); });
    }
    m_actions[m_settings.showsTiles() ? ActionId::ViewTiles : ActionId::ViewTable]->setChecked(true);
    for (const ActionId id : {ActionId::ViewTable, ActionId::ViewTiles})
        connect(m_actions[id], &QAction::triggered, this,
                [this, id] { m_workspace->setTiled(id == ActionId::ViewTiles); });
    m_actions[ActionId::MarkLookAlikes]->setChecked(m_settings.marksLookAlikes());
    connect(m_actions[ActionId::MarkLookAlikes], &QAction::triggered, this,
            [this](bool marked) { m_workspace->setLookAlikesMarked(marked); });
    const std::array<std::pair<ActionId, ThemeChoice>, 3> themes{{{ActionId::ThemeSystem, ThemeChoice::System},
                                                                  {ActionId::ThemeLight, ThemeChoice::Light},
                                                                  {ActionId::ThemeDark, ThemeChoice::Dark}}};
    for (const auto &[action, choice] : themes) {
        m_actions[action]->setChecked(m_theme.choice() == choice);
        connect(m_actions[action], &QAction::triggered, this, [this, choice = choice] {
            m_theme.choose(choice);
            m_settings.setTheme(choice);
        });
    }
}

void MainWindow::connectKeeping()
{
    connect(m_keeping, &KeepingDesk::said, this, &MainWindow::say);
    connect(m_keeping, &KeepingDesk::closeAsked, this, &MainWindow::closeDocument);
    connect(m_keeping, &KeepingDesk::openAsked, this, &MainWindow::openDocument);
    connect(m_keeping, &KeepingDesk::openDamagedAsked, this, &MainWindow::openDamaged);
    connect(m_keeping, &KeepingDesk::rescueShown, this, [this](bool shown) {
        for (QWidget *part : {static_cast<QWidget *>(m_top), static_cast<QWidget *>(m_status)})
            part->setVisible(m_workspace && !shown);
    });
    connect(m_keeping, &KeepingDesk::backUpAsked, this, [this] {
        if (m_backups)
            m_backups->backUp(BackupReason::Asked);
    });
}

QString MainWindow::documentPath() const
{
    return m_workspace->session().inventory().path();
}

void MainWindow::fillRecentMenu()
{
    auto *recent = new QMenu(tr("Open &recent"), this);
    recent->setIcon(lineIcon(QStringLiteral("history")));
    m_actions.menu(MenuId::File)->insertMenu(m_actions[ActionId::ImportList], recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : m_settings.recentDocuments())
            recent->addAction(QString(QDir::toNativeSeparators(path)).replace(u'&', QStringLiteral("&&")), this,
                              [this, path] { openDocument(path); });
        if (recent->isEmpty())
            recent->addAction(tr("Nothing opened yet"))->setEnabled(false);
    });
}

void MainWindow::openDocument(const QString &path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    if (m_workspace && QFileInfo(wanted) == QFileInfo(documentPath()))
        return m_pages->setCurrentWidget(m_workspace);
    auto session = Session::open(wanted);
    if (!session && session.error().code == Error::Code::Damaged)
        return m_keeping->offerRescue(wanted, session.error());
    if (!session)
        return say({Message::Kind::Error, session.error().message(), {}, {}});
    if (!(*session)->notice().isEmpty() && DocumentBeacon::raiseOther(wanted))
        return say(
            {Message::Kind::News, tr("“%1” is open in another window.").arg(QFileInfo(wanted).fileName()), {}, {}});
    if (!(*session)->notice().isEmpty())
        say({Message::Kind::Warning, tr("%1 It is shown read-only.").arg((*session)->notice()), {}, {}});
    showWorkspace(new Workspace(std::move(*session), m_actions, m_settings, m_pages));
    m_settings.addRecentDocument(wanted);
    m_workspace->goBack();
}

void MainWindow::openDamaged(const QString &path)
{
    auto session = Session::openDamaged(path);
    if (!session)
        return say({Message::Kind::Error, session.error().message(), {}, {}});
    showWorkspace(new Workspace(std::move(*session), m_actions, m_settings, m_pages));
    say({Message::Kind::Warning,
         tr("“%1” is damaged. It is shown read-only, and what cannot be read is missing.")
             .arg(QFileInfo(path).fileName()),
         {},
         {}});
}

void MainWindow::showWorkspace(Workspace *workspace)
{
    m_backups.reset();
    if (m_workspace) {
        m_workspace->remember();
        delete m_workspace;
    }
    m_workspace = workspace;
    m_messages->clearNews();
    m_top->search().clear();
    m_top->search().setSuggestions(workspace ? &workspace->suggestions() : nullptr);
    m_top->setVisible(workspace != nullptr);
    m_status->setVisible(workspace != nullptr);
    m_status->endProgress();
    m_status->showFindings(0);
    if (!workspace) {
        setWindowTitle(tr("Nameplate"));
        setWindowFilePath(QString());
        m_start->setRecent(m_settings.recentDocuments());
        m_beacon.light({});
        updateActions();
        return;
    }
    const Inventory &inventory = workspace->session().inventory();
    m_pages->addWidget(workspace);
    m_pages->setCurrentWidget(workspace);
    setWindowTitle(tr("%1 – Nameplate").arg(QFileInfo(inventory.path()).completeBaseName()));
    m_status->showDocument(inventory.path(), inventory.isReadOnly());
    m_beacon.light(inventory.isReadOnly() ? QString() : inventory.path());
    connect(&inventory, &Inventory::changed, this, &MainWindow::nameUndo);
    connect(workspace, &Workspace::said, this, &MainWindow::say);
    connect(workspace, &Workspace::selectionChanged, this, &MainWindow::updateActions);
    connect(workspace, &Workspace::searchCleared, &m_top->search(), &QLineEdit::clear);
    connect(workspace, &Workspace::searchWanted, &m_top->search(), &QLineEdit::setText);
    connect(workspace, &Workspace::importAsked, this, [this] { takeIn(&TakingDesk::askForList); });
    connect(m_taking, &TakingDesk::changedUndoably, workspace, &Workspace::sayUndoable);
    connect(workspace, &Workspace::progressed, m_status, &StatusLine::showProgress);
    connect(workspace, &Workspace::careCounted, m_status, &StatusLine::showFindings);
    connect(workspace, &Workspace::progressEnded, m_status, &StatusLine::endProgress);
    keepBackups();
    updateActions();
    workspace->focusItems();
}

void MainWindow::keepBackups()
{
    const Inventory &inventory = m_workspace->session().inventory();
    if (!inventory.isReadOnly()) {
        m_backups = std::make_unique<BackupKeeper>(inventory, m_settings.secondBackupFolder());
        connect(m_backups.get(), &BackupKeeper::backedUp, this, [this] { m_status->showBackup(m_backups->newest()); });
        connect(m_backups.get(), &BackupKeeper::failed, this, [this](const Error &error) {
            say({Message::Kind::Warning, tr("No backup was made: %1").arg(error.message()), {}, {}});
        });
    }
    m_status->showBackup(m_backups ? m_backups->newest() : std::nullopt);
}

void MainWindow::closeDocument()
{
    showWorkspace(nullptr);
}

void MainWindow::updateActions()
{
    const bool open = m_workspace != nullptr;
    m_actions.enable({.document = open,
                      .writable = open && !m_workspace->session().inventory().isReadOnly(),
                      .item = open && m_workspace->hasSelection(),
                      .tray = open && m_workspace->hasUnsorted()});
    nameUndo();
}

/// Undo and redo say what they would take back or do again, and are possible only then.
void MainWindow::nameUndo()
{
    const Inventory *inventory = m_workspace ? &m_workspace->session().inventory() : nullptr;
    const bool writable = inventory && !inventory->isReadOnly();
    const auto undoText = writable ? inventory->undoText() : std::nullopt;
    const auto redoText = writable ? inventory->redoText() : std::nullopt;
    const auto named = [](const QString &text) { return QString(text).replace(u'&', QStringLiteral("&&")); };
    m_actions[ActionId::Undo]->setEnabled(undoText.has_value());
    m_actions[ActionId::Undo]->setText(undoText ? tr("&Undo: %1").arg(named(*undoText)) : tr("&Undo"));
    m_actions[ActionId::Redo]->setEnabled(redoText.has_value());
    m_actions[ActionId::Redo]->setText(redoText ? tr("&Redo: %1").arg(named(*redoText)) : tr("&Redo"));
}

void MainWindow::say(const Message &message)
{
    m_messages->say(message);
}

void MainWindow::takeIn(void (TakingDesk::*ask)(Inventory &))
{
    if (!m_workspace->isBusy())
        (m_taking->*ask)(m_workspace->session().inventory());
}

void MainWindow::printReport(ReportKind kind)
{
    const QByteArray remembered = m_settings.bytes(printChoiceKey);
    PrintChoice choice = remembered.isEmpty() ? PrintChoice::forLocale(locale()) : PrintChoice::fromBytes(remembered);
    choice.kind = kind;
    if (kind == ReportKind::Claim && m_workspace->hasSelection())
        choice.items = PrintChoice::Items::Selected;
    auto *dialog = new PrintDialog(m_workspace->session().inventory(), m_workspace->printCandidates(), choice,
                                   QDate::currentDate(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::choiceChanged, this,
            [this](const PrintChoice &chosen) { m_settings.setBytes(printChoiceKey, chosen.toBytes()); });
    connect(dialog, &PrintDialog::documentAsked, this, &MainWindow::editDocument);
    connect(dialog, &PrintDialog::saved, this, [this](const QString &path) {
        say({Message::Kind::News, tr("Saved “%1”").arg(QDir::toNativeSeparators(path)), tr("Open"),
             [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_actions, this);
    connect(dialog, &SettingsDialog::regionChanged, this, &MainWindow::useRegion);
    dialog->open();
}

/// The document is shown anew, so that every date and amount in it is written in the new way.
void MainWindow::useRegion()
{
    const QString region = m_settings.region();
    QLocale::setDefault(region.isEmpty() ? QLocale::system() : QLocale(region));
    setLocale(QLocale());
    if (!m_workspace)
        return;
    const QString path = m_workspace->session().inventory().path();
    closeDocument();
    openDocument(path);
}

void MainWindow::editDocument()
{
    auto *dialog = new DocumentDialog(m_workspace->session().editor(), locale(),
                                      QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::raiseToUser()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setBytes(geometryKey, saveGeometry());
    if (m_workspace)
        m_workspace->remember();
    event->accept();
}

} // namespace nameplate
