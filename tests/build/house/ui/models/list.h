// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/plate.h"

#include <QColor>

QColor colour(const Plate &plate);
