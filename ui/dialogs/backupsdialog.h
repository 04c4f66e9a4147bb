// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/restore.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>

class QPushButton;
class QTreeWidget;

namespace nameplate {

class PlainLabel;

/// The backups of a document: when each was made and what it holds. One is read, checked and compared with the document
/// before it may be restored.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(const QString &document, const QString &secondFolder, QWidget *parent = nullptr);
    ~BackupsDialog() override; ///< waits for what is under way

signals:
    /// A checked backup that shall take the document's place, when nobody has that open any more.
    void restoreWanted(const std::shared_ptr<nameplate::Restore> &restore);
    void backUpAsked();
    void secondFolderChosen(const QString &folder);

private:
    void fill();
    void goOn();
    void prepare();
    void ask(const std::shared_ptr<Restore> &restore);
    void withdraw(); ///< another backup is chosen: what was prepared is not wanted any more
    void chooseSecondFolder();
    void showState();
    void showSecondFolder();

    QString m_document;
    QString m_secondFolder;
    QList<Generation> m_generations;
    QTreeWidget *m_list;
    PlainLabel *m_where;
    PlainLabel *m_state;
    QPushButton *m_restore; ///< looks at the chosen backup, and restores it once that is read and compared
    std::shared_ptr<Restore> m_prepared;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

} // namespace nameplate
