// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

#include <vector>

namespace nameplate {

/// What one click can do about a finding; each value is one call of the Editor or opens something.
enum class RemedyAction
{
    None,
    ShowItems,      ///< look at `items` side by side
    SetField,       ///< give the field `field` the text `value`
    SetIdentifier,  ///< keep `value` as the identifier `field`, and empty the serial number when it was typed there
    SeriesToSerial, ///< the series number is the serial number
    SerialToSeries, ///< the serial number is the series number
    AttachEvidence, ///< add a file of the kind `field`: "receipt", "photo"
    TypeField,      ///< put the cursor into the field `field`
    AddReading,     ///< read the plate once more
    ShowRecall      ///< look at what the notice with the number `value` says
};

/// A remedy with what it needs.
struct Remedy
{
    RemedyAction action = RemedyAction::None;
    QString field;
    QString value;
    std::vector<ItemId> items;

    bool operator==(const Remedy &) const = default;
};

/// Something that the program noticed about one item: it looks wrong, contradicts something, or is missing.
struct Finding
{
    QString code; ///< of findingKinds(); part of the command line contract
    ItemId item;
    QString number;  ///< the item's inventory number
    QString subject; ///< what tells it apart from others of its code on the item: the number or date it is about
    QString message; ///< one plain sentence
    Remedy remedy;

    bool operator==(const Finding &) const = default;
};

/// A finding that somebody does not want to see any more.
struct SilencedFinding
{
    QString code;
    QString subject;

    bool operator==(const SilencedFinding &) const = default;
};

/// One kind of finding: its code and its title for people (untranslated).
struct FindingKind
{
    const char *code;
    const char *title;
};

} // namespace nameplate
