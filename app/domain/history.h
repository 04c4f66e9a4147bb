// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>

#include <vector>

namespace nameplate {

/// One thing that happened to an item, newest last.
struct HistoryEntry
{
    QDateTime at; ///< UTC
    qint64 step = 0;
    QString label;  ///< the step's undo text: "Change serial number"
    QString field;  ///< field key; "item", "tags", "identifier.imei" or "evidence" for what is no column
    QString before; ///< plain text; empty: nothing
    QString after;
    bool undone = false;
};

/// One step of work that the document remembers; two copies of a document have the same ones up to their parting.
struct PastStep
{
    qint64 id = 0;
    QString at; ///< UTC, to the millisecond, as the document has it
    QString label;
    bool undone = false;
};

/// What was changed that no item's history tells of, by its ids.
struct ChangedParts
{
    QSet<qint64> series; ///< their own values, or what belongs to them
    QSet<qint64> madeSeries;
    QSet<qint64> places;
    QSet<qint64> madePlaces;
    QSet<QString> settings; ///< their keys
    bool searches = false;
    bool notices = false;
    bool tray = false; ///< evidence came or went, so that this may have changed
};

} // namespace nameplate
