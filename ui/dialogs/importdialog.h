// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importjob.h"

#include <QDialog>

#include <functional>

class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace nameplate {

class ImportColumns;
class ImportTargets;
class ImportSettings;
class PlainLabel;

/// What was said about lists of one kind the last time; whoever opens the dialog keeps it.
struct ImportMemory
{
    std::function<QByteArray(const QByteArray &fingerprint)> recall;
    std::function<void(const QByteArray &fingerprint, const QByteArray &map)> keep;
};

/// Shows what importing a list would do, lets the reading be corrected, and then does it in one step.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Inventory &inventory, const QString &path, const QDate &today, ImportMemory memory = {},
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Does what is shown; nothing while there is nothing to import.
    void import();

signals:
    void ready(const nameplate::ImportReport &report);
    /// The list is in the document; one undo takes it back.
    void imported(const QString &summary);

private:
    void layOut();
    QLayout *makeRemembered();
    QWidget *makeColumnsPage();
    void sendColumn(const QString &header, const QString &target);
    void connectJob();
    void findOutAnew();
    [[nodiscard]] bool recall(const ImportPreview &preview);
    void rehearse();
    void showPreview(const ImportPreview &preview);
    void showProblems(const ImportPreview &preview);
    void setBusy(const QString &what);
    void setState(const QString &what);

    Inventory &m_inventory;
    QString m_path;
    ImportMemory m_memory;
    QByteArray m_fingerprint; ///< of the list, once it has been looked at
    ImportOptions m_options;
    ImportJob m_job;
    std::shared_ptr<ImportPreview> m_preview;
    PlainLabel *m_kind;
    PlainLabel *m_summary;
    PlainLabel *m_remembered;
    QPushButton *m_anew;
    PlainLabel *m_state;
    QTabWidget *m_tabs;
    ImportColumns *m_columns;
    ImportTargets *m_targets;
    ImportSettings *m_settings;
    QTableWidget *m_problems;
    QProgressBar *m_progress;
    QPushButton *m_import;
};

} // namespace nameplate
