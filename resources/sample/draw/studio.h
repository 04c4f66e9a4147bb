// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "resources/sample/draw/household.h"

namespace nameplate::sample {

/// Turns the small sources of the sample household into its folder of photos, receipts, manuals and the list itself.
class Studio
{
public:
    Studio(const QString &sources, const QString &target);

    /// Empty when all went well, else a sentence about the first file that did not. Writes TARGET.qrc beside the folder.
    [[nodiscard]] QString drawEverything();

private:
    using Draw = bool (Studio::*)(const QJsonObject &plan) const;

    [[nodiscard]] QString drawList(const QString &planFile, Draw draw);
    [[nodiscard]] bool drawPhoto(const QJsonObject &plan) const;
    [[nodiscard]] bool drawPlatePhoto(const QJsonObject &plan) const;
    [[nodiscard]] bool drawReceipt(const QJsonObject &plan) const;
    [[nodiscard]] bool drawInvoice(const QJsonObject &plan) const;
    [[nodiscard]] bool drawPaper(const QJsonObject &plan) const;
    [[nodiscard]] QString fileOf(const QJsonObject &plan) const;
    [[nodiscard]] bool copyHousehold();
    [[nodiscard]] bool writeResourceList() const;

    QString m_sources;
    QString m_target;
    Household m_household;
    QStringList m_drawn; ///< relative to the target
};

} // namespace nameplate::sample
