// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/candidate.h"
#include "app/identity/countrytable.h"
#include "app/identity/decoderule.h"

#include <QJsonObject>

namespace nameplate {

/// What is known about numbers that is data and not code: makers' rules, vehicles, barcode prefixes.
class NumberKnowledge
{
public:
    /// The tables of resources/knowledge; an error only when the program was built with bad ones.
    static Result<NumberKnowledge> load();

    /// Reads tables of the same shape as decoders.json, vehicles.json and barcode-prefixes.json; refuses the first entry
    /// that is not usable, by its name.
    static Result<NumberKnowledge> fromJson(const QJsonObject &decoders, const QJsonObject &vehicles,
                                            const QJsonObject &barcodes);

    [[nodiscard]] const std::vector<DecodeRule> &rules() const { return m_rules; }

    /// Everything that the number can be and what it then tells, likeliest first; never empty, says so when nothing is
    /// known.
    [[nodiscard]] std::vector<Candidate> identify(const QString &number, const NumberContext &context) const;

    /// What makers' rules read out of a number whose kind is known: empty when no rule fits.
    [[nodiscard]] std::vector<Candidate> decode(const QString &number, const NumberContext &context) const;

private:
    Result<void> readRules(const QJsonObject &decoders);
    void explain(const QString &bare, const NumberContext &context, Candidate &candidate) const;
    void explainVehicle(const QString &vin, const NumberContext &context, Candidate &candidate) const;
    void explainBarcode(const QString &gtin, Candidate &candidate) const;

    std::vector<DecodeRule> m_rules;
    CountryTable m_vehicleCountries;
    QHash<QString, QString> m_vehicleMakers;
    CountryTable m_barcodeCountries;
};

} // namespace nameplate
