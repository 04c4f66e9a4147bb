// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

struct Plate
{
    QString serial;

    [[nodiscard]] bool hasSerial() const;
};
