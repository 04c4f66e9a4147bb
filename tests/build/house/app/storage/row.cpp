// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/row.h"

#include <sqlite3.h>

bool store(const Plate &plate)
{
    return plate.hasSerial() && sqlite3_libversion_number() > 0;
}
