// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/identifier.h"

#include <QWidget>

class QGridLayout;

namespace nameplate {

/// The further numbers of one unit (IMEI, MAC, VIN …) in the fixed font; each can be selected and copied.
class IdentifierList : public QWidget
{
    Q_OBJECT

public:
    explicit IdentifierList(QWidget *parent = nullptr);

    void show(const QList<Identifier> &identifiers);

private:
    QList<Identifier> m_shown;
    QGridLayout *m_grid;
};

} // namespace nameplate
