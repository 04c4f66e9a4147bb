// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/itemfield.h"

#include <QStringList>

namespace nameplate {

/// Where the cells of one column go.
struct ColumnTarget
{
    enum class Kind
    {
        Field,          ///< a row of the field table
        Identifier,     ///< `word` is its kind
        Evidence,       ///< paths of files, relative to the list
        NotesLine,      ///< "Title: text" at the end of the notes; `word` is the title
        FlagLine,       ///< as NotesLine, only where the cell means yes
        WarrantyLength, ///< how long the warranty is, in `unit`
        Ignored,
    };

    enum class Unit
    {
        Days,
        Months,
        Years
    };

    Kind kind = Kind::NotesLine;
    const Field *field = nullptr;
    EvidenceKind evidence = EvidenceKind::Other;
    QString word;
    Unit unit = Unit::Months;
    int ordinal = 1;  ///< of several identifiers of one kind: "identifier:imei#2"
    QStringList skip; ///< texts that mean that nothing is there

    [[nodiscard]] bool isField(const char *key) const { return field && qstrcmp(field->key, key) == 0; }

    /// True when two columns must not share this target.
    [[nodiscard]] bool isSingle() const;

    /// Reads "serial", "identifier:imei", "photos", "warranty months", "notes line", "flag line" or "ignore"; `title` heads a notes line.
    static Result<ColumnTarget> fromText(const QString &text, const QString &title);

    /// As fromText() reads it.
    [[nodiscard]] QString text() const;
};

} // namespace nameplate
