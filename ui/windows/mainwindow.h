// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/actions.h"
#include "ui/windows/documentbeacon.h"
#include "ui/windows/windowsettings.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace nameplate {

enum class ReportKind;
class HelpDesk;
class Inventory;
class BackupKeeper;
class KeepingDesk;
class MessageBar;
class StartPage;
class StatusLine;
class TakingDesk;
class TopBar;
class Workspace;
struct Message;

/// The window: menus, bar and foot around a document, or around the page of a first start.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the document or says why it cannot; what was open stays open then.
    void openDocument(const QString &path);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

    void raiseToUser();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectView();
    void fillRecentMenu();
    void openDamaged(const QString &path);
    void showWorkspace(Workspace *workspace);
    void connectKeeping();
    void keepBackups();
    [[nodiscard]] QString documentPath() const;
    void closeDocument();
    void updateActions();
    void nameUndo();
    void say(const Message &message);
    void askForNew();
    void askForDocument();
    void openSample();
    void takeIn(void (TakingDesk::*ask)(Inventory &));
    void printReport(ReportKind kind);
    void showSettings();
    void useRegion();
    void editDocument();
    void showAbout();

    Theme &m_theme;
    WindowSettings &m_settings;
    ActionSet m_actions;
    DocumentBeacon m_beacon;
    HelpDesk *m_help;
    TopBar *m_top;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    StartPage *m_start;
    StatusLine *m_status;
    KeepingDesk *m_keeping;
    TakingDesk *m_taking;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<BackupKeeper> m_backups; ///< of the document that is open, when it can be changed
};

} // namespace nameplate
