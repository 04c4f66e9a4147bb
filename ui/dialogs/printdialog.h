// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/printchoicepanel.h"
#include "ui/dialogs/reportjob.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTimer;

namespace nameplate {

class PageView;
class PlainLabel;

/// Makes a report: the choices at the left, the pages as they will be printed at the right.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// The items each choice of PrintChoice::Items means, in display order.
    struct Candidates
    {
        std::vector<ItemId> all;
        std::vector<ItemId> shown;
        std::vector<ItemId> selected;
    };

    PrintDialog(const Inventory &inventory, Candidates candidates, const PrintChoice &choice, const QDate &today,
                QWidget *parent = nullptr);
    ~PrintDialog() override;

    [[nodiscard]] const PrintChoice &choice() const { return m_panel->choice(); }

    /// "Insurance inventory - Home - 2026-11-24.pdf".
    [[nodiscard]] QString offeredFileName() const;
    void savePdf(const QString &path);

signals:
    void choiceChanged(const nameplate::PrintChoice &choice);
    void ready(int pages); ///< the preview shows what is chosen
    void saved(const QString &path);
    void documentAsked(); ///< names and insurance are to be changed

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    void connectJob();
    void rebuild();
    void askForFile();
    void print();
    void setBusy(const QString &what);
    void setDone(const QString &what, bool isError);
    [[nodiscard]] std::vector<ItemId> chosenItems() const;

    const Inventory &m_inventory;
    Candidates m_candidates;
    PrintChoicePanel *m_panel;
    QDate m_today;
    ReportJob m_job;
    QTimer *m_delay;
    PageView *m_pages;
    PlainLabel *m_pageNumber;
    PlainLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace nameplate
