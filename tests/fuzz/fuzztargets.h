// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace nameplate::fuzz {

/// One row of the table of what is fed with any bytes: it may refuse them, and must neither crash nor break a promise.
struct Target
{
    const char *name; ///< also the folder of its corpus in tests/data/fuzz
    void (*run)(const QByteArray &data);
};

[[nodiscard]] std::span<const Target> targets();

/// Null: there is none of that name.
[[nodiscard]] const Target *targetCalled(const QByteArray &name);

/// Ends the program when a promise is broken, which is what a fuzzer takes for a find.
void require(bool kept, const char *promise);

// One file for each: identifytarget.cpp and so on.
void identify(const QByteArray &data);
void readNotices(const QByteArray &data);
void readCsv(const QByteArray &data);
void readJsonList(const QByteArray &data);
void readTellico(const QByteArray &data);
void readGcstar(const QByteArray &data);
void readOds(const QByteArray &data);
void readXlsx(const QByteArray &data);
void readZip(const QByteArray &data);
void readEncrypted(const QByteArray &data);
void openDocument(const QByteArray &data);

} // namespace nameplate::fuzz
