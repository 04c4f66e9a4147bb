// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/amounttext.h"
#include "app/exchange/datereader.h"

#include <QList>

namespace nameplate {

/// What a preset says about one column, or about all columns whose name begins alike.
struct PresetColumn
{
    QString header; ///< name, or prefix
    QString target;
    QString title; ///< heads the line in the notes, %1 is what follows a prefix; empty: the column's name
    QStringList skip;
    QString until; ///< of a prefix: the rest of the name ends here
};

/// How the lists of one other program are read; a row of resources/knowledge/import-presets.json.
struct ImportPreset
{
    QString id; ///< as --preset names it; "generic" for lists of no known program
    QString title;
    QStringList all;
    QStringList any;
    QStringList matchBy; ///< columns that tell which item a row is: id, number, or a kind of identifier
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimal = DecimalMark::Unknown;
    QChar tagSeparator = u';';
    bool isOfSeries = false; ///< its rows are product lines, not things somebody has
    bool isOwn = false;      ///< our own export: cells are guarded (cellguard.h), and what is empty is meant so
    QList<PresetColumn> columns;
    QList<PresetColumn> prefixes;

    [[nodiscard]] bool isGeneric() const { return columns.isEmpty(); }

    /// True when the header has the columns the preset asks for.
    [[nodiscard]] bool fits(const QStringList &header) const;

    /// What the preset says about a column; null when it says nothing.
    [[nodiscard]] const PresetColumn *column(const QString &header) const;
    [[nodiscard]] const PresetColumn *prefix(const QString &header) const;

    static Result<QList<ImportPreset>> loadAll();
};

/// The preset that `wanted` names ("auto": the first that fits the header, else the generic one).
[[nodiscard]] Result<ImportPreset> choosePreset(const QString &wanted, const QStringList &header);

/// The ids that choosePreset() knows, "auto" first.
[[nodiscard]] QStringList presetIds();

} // namespace nameplate
