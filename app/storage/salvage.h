// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/storage/tables.h"

#include <functional>

namespace nameplate::storage {

/// Copies what can still be read of a damaged document into a new one, row by row and file by file, and lists what is
/// lost. The damaged file is only read.
class Salvage
{
public:
    struct Report
    {
        qint64 items = 0;
        qint64 evidence = 0;
        bool history = false;           ///< the journal came along: changes can still be undone
        std::vector<CheckFinding> lost; ///< "row", "file", "link", "value" or "history"
    };
    using GoOn = std::function<bool(double done)>;

    explicit Salvage(GoOn goOn)
        : m_goOn(std::move(goOn))
    {}

    /// Fills the empty file at `to`. Fails when nothing at all can be read.
    Result<Report> run(const QString &damaged, const QString &to);

private:
    [[nodiscard]] int versionOfDamaged();
    Result<void> copyAll();
    Result<void> mendAll();
    Result<void> copyTable(const QByteArray &table);
    Result<void> copyHistory();
    Result<void> copyFiles();
    Result<bool> copyFile(qint64 id, const QString &sha256, qint64 size);
    Result<void> mendLinks();
    Result<void> mendLink(const QByteArray &table, qint64 row, const QByteArray &column);
    Result<void> mendValues();
    Result<void> mendCounters();
    Result<void> mend(const Table &table, const Row &stored, const Row &expected);
    void lose(const char *code, const QString &message, const QString &item = {});
    [[nodiscard]] QString itemOf(const QByteArray &table, qint64 row);
    [[nodiscard]] qint64 count(const QByteArray &table);

    GoOn m_goOn;
    Database m_from;
    Database m_to;
    Report m_report;
    int m_version = 0;
    bool m_anyRow = false;
};

} // namespace nameplate::storage
