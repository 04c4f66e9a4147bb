// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/paper.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace nameplate {

/// A sheet of labels to print on; lengths in mm.
struct LabelSheet
{
    QString id;    ///< "L7160"
    QString title; ///< "Avery L7160 · 63.5 × 38.1 mm · 21"
    Paper paper = Paper::A4;
    int columns = 1;
    int rows = 1;
    QSizeF label;
    QPointF origin; ///< top left of the first label
    QSizeF pitch;   ///< from one label to the next

    [[nodiscard]] int labelCount() const { return columns * rows; }
    [[nodiscard]] QRectF rectOf(int label) const; ///< of the sheet, from 0, row by row

    bool operator==(const LabelSheet &) const = default;
};

namespace labelsheets {

/// The sheets in resources/knowledge, in its order.
[[nodiscard]] const std::vector<LabelSheet> &all();

/// The one that most people have: the first of all().
[[nodiscard]] LabelSheet usual();

/// A sheet by its number in any case ("l7160"), or one of the user's own: "A4 3x8 70x37" is paper, columns × rows and
/// the size of a label, all labels in the middle of the paper; "A4 3x8 63.5x33.9 7.2x12.9 66x33.9" has the place of
/// the first label and the steps to the next ones too. Refuses what does not fit on the paper.
Result<LabelSheet> read(const QString &text);

} // namespace labelsheets

} // namespace nameplate
