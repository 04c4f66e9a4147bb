// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/documentpictures.h"
#include "app/reports/pagecomposer.h"
#include "ui/dialogs/printchoice.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

class QPrinter;

namespace nameplate {

/// A report laid out, with the connection it reads its pictures from; used by one thread at a time.
struct LaidOutReport
{
    std::unique_ptr<Inventory> inventory;
    std::unique_ptr<DocumentPictures> pictures;
    Report report;
    std::unique_ptr<PageComposer> composer;
};

/// Makes reports in one worker thread of its own: builds it, paints its pages as pictures, writes it as PDF.
/// A new build stops the one that is running; its pictures are not delivered any more.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(const Inventory &inventory, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~ReportJob() override;

    void build(const std::vector<ItemId> &items, const PrintChoice &choice, const QDate &today);
    void paint(int page, QSize pixels);
    void savePdf(const QString &path, PdfKind kind);
    /// Pages from `first` up to but not with `end`, from 0.
    void print(const std::shared_ptr<QPrinter> &printer, int first, int end);
    void cancel();

    /// 0 while nothing is built.
    [[nodiscard]] int pageCount() const { return m_report ? m_report->composer->pageCount() : 0; }

    /// Of what is built.
    [[nodiscard]] Paper paper() const { return m_report ? m_report->composer->paper() : Paper::A4; }

signals:
    void built(const std::vector<QSizeF> &pages);
    void painted(int page, const QImage &image);
    void saved(const QString &path);
    void printed();
    void failed(const nameplate::Error &error);
    void progressed(int percent);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    [[nodiscard]] Result<std::shared_ptr<LaidOutReport>> make(const std::vector<ItemId> &items,
                                                              const PrintChoice &choice, const QDate &today,
                                                              const PageComposer::GoOn &goOn) const;
    [[nodiscard]] PageComposer::GoOn watching(const Flag &stopped);

    const Inventory &m_inventory;
    QThreadPool m_worker;
    Flag m_stopped;
    Flag m_outdated; ///< pictures of pages that nobody wants any more
    std::shared_ptr<LaidOutReport> m_report;
    int m_generation = 0;
};

} // namespace nameplate
