// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/list.h"

#include "app/services/shelf.h"

QColor colour(const Plate &plate)
{
    return keep(plate) ? Qt::black : Qt::red;
}
