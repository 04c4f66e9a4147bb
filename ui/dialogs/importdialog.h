// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importjob.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace nameplate {

class ImportColumns;
class PlainLabel;

/// Shows what importing a list would do, lets the reading be corrected, and then does it in one step.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Inventory &inventory, const QString &path, const QDate &today, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Does what is shown; nothing while there is nothing to import.
    void import();

signals:
    void ready(const nameplate::ImportReport &report);
    /// The list is in the document; one undo takes it back.
    void imported(const QString &summary);

private:
    void layOut();
    QWidget *makeSettings();
    void connectJob();
    QComboBox *addChooser(QFormLayout *form, const QString &title,
                          std::initializer_list<std::pair<QString, QVariant>> rows,
                          const std::function<void(ImportOptions &, const QVariant &)> &change);
    void rehearse();
    void showPreview(const ImportPreview &preview);
    void showProblems(const ImportPreview &preview);
    void setBusy(const QString &what);
    void setState(const QString &what);

    Inventory &m_inventory;
    QString m_path;
    ImportOptions m_options;
    ImportJob m_job;
    std::shared_ptr<ImportPreview> m_preview;
    PlainLabel *m_summary;
    PlainLabel *m_state;
    QTabWidget *m_tabs;
    ImportColumns *m_columns;
    QTableWidget *m_problems;
    QProgressBar *m_progress;
    QPushButton *m_import;
};

} // namespace nameplate
