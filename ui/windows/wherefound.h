// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"
#include "ui/widgets/plate.h"

namespace nameplate::wherefound {

struct Answer
{
    QString kind;  ///< of product, as PlateDrawing knows it; empty: unknown
    QString title; ///< "Refrigerator"; a general one when the kind is unknown
    QString sentence;
};

/// Where the number asked for is printed on that kind of product, in one or two sentences.
[[nodiscard]] Answer answer(const Record &record, PlateNumber which);

} // namespace nameplate::wherefound
