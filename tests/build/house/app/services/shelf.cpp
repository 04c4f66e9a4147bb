// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/shelf.h"

#include "app/storage/row.h"

bool keep(const Plate &plate)
{
    return store(plate);
}
