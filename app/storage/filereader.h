// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <functional>

namespace nameplate::storage {

/// Reads the file of a document byte by byte as it was at one moment, without keeping others from writing for longer
/// than a piece takes. When somebody writes meanwhile it begins anew; the third time it keeps them waiting.
class FileReader
{
public:
    /// Takes the pieces in their order; `at` 0 means that what came before is void.
    using Sink = std::function<Result<void>(QByteArrayView piece, qint64 at)>;
    using GoOn = std::function<bool(double done)>;

    explicit FileReader(Database &database)
        : m_database(database)
    {}

    /// Returns the size of the file.
    Result<qint64> read(const Sink &sink, const GoOn &goOn);

private:
    enum class Reading
    {
        InTurns,
        AtOnce
    };

    Result<bool> tryToRead(Reading reading, const Sink &sink, const GoOn &goOn);
    Result<void> lock();
    void unlock();

    Database &m_database;
    qint64 m_size = 0;
};

} // namespace nameplate::storage
