// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/plate.h"

bool Plate::hasSerial() const
{
    return !serial.isEmpty();
}
