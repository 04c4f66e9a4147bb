// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace nameplate {

/// Where the plate of one kind of product is, in words that go on with "The plate is …".
struct PlateSpot
{
    QString id;        ///< "refrigerator": names a drawing, too
    QString title;     ///< "Refrigerator"
    QStringList words; ///< of names and categories, folded: beginnings (cat*), ends (*cat), parts (*cat*), whole words
    QString place;
    QString settings; ///< where a screen shows the numbers; empty: nowhere
    QString source;

    bool operator==(const PlateSpot &) const = default;
};

/// Where series and serial number are printed, by kind of product.
class PlateSpots
{
public:
    /// resources/knowledge/where-found.json in the language that the program speaks, else in English.
    static Result<PlateSpots> load();
    /// Refuses a row that lacks its id, title, words or place, by its name.
    static Result<PlateSpots> fromJson(const QJsonObject &table, const QString &language);

    [[nodiscard]] const std::vector<PlateSpot> &all() const { return m_spots; }

    /// The kind of product that the first of these texts tells of: name, series name, category; null: unknown.
    [[nodiscard]] const PlateSpot *find(const QStringList &texts) const;

private:
    std::vector<PlateSpot> m_spots;
};

} // namespace nameplate
