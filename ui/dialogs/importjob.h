// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importer.h"
#include "app/services/inventory.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace nameplate {

/// What an import would do, with a look at what is in the list.
struct ImportPreview
{
    ImportPlan plan;
    ImportReport report;  ///< of the rehearsal
    QStringList examples; ///< one for each column: the first texts in it
};

/// Rehearses and makes an import in a worker thread with a connection of its own.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(Inventory &inventory, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~ImportJob() override;

    /// A new rehearsal stops the one that is running.
    void rehearse(const QString &path, const ImportOptions &options);
    void import(const ImportPlan &plan);
    void cancel();

signals:
    void rehearsed(const std::shared_ptr<nameplate::ImportPreview> &preview);
    void imported(const nameplate::ImportReport &report);
    void failed(const nameplate::Error &error);
    void progressed(int percent);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    [[nodiscard]] GoOn watching(const Flag &stopped, double from, double to);

    Inventory &m_inventory;
    QThreadPool m_worker;
    Flag m_stopped;
    int m_generation = 0;
};

} // namespace nameplate
