// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/picturesource.h"
#include "app/reports/reportinput.h"

namespace nameplate {

/// Builds one item of a report in a line or two.
class ItemBuilder
{
public:
    ItemBuilder(const QString &number, const QString &name);

    ItemBuilder &series(const QString &brand, const QString &name, const QString &number);
    ItemBuilder &serial(const QString &serial);
    ItemBuilder &identifier(const QString &kind, const QString &value);
    ItemBuilder &quantity(qint64 quantity);
    ItemBuilder &at(const QString &place, const QString &category);
    ItemBuilder &acquired(const QDate &date, AcquiredHow how, const QString &from);
    ItemBuilder &price(qint64 minor, QStringView currency);
    ItemBuilder &value(qint64 minor, QStringView currency = {});
    ItemBuilder &restingOn(ValueBasis basis);
    ItemBuilder &status(Status status);
    ItemBuilder &evidence(qint64 number, EvidenceKind kind, const QString &fileName);

    operator ReportItem() const { return m_item; }

private:
    ReportItem m_item;
};

namespace household {

/// Eight things of everyday life: lots, gifts, identifiers, a sold one, one without any value or evidence.
[[nodiscard]] ReportInput everyday();

/// `count` plain items in ten places; every `pictureEvery`th has a photo (0: none).
[[nodiscard]] ReportInput many(int count, int pictureEvery = 0);

/// The same and names, numbers and amounts that do not fit their columns, in scripts of several kinds.
[[nodiscard]] ReportInput awkward();

} // namespace household

/// Pictures drawn on demand; counts how often it was asked and the largest picture wanted.
class DrawnPictures final : public PictureSource
{
public:
    QImage picture(EvidenceId evidence, QSize maximum) override;
    QImage pdfPage(EvidenceId evidence, int page, QSize maximum) override;

    int asked = 0;
    QSize largest;
};

} // namespace nameplate
