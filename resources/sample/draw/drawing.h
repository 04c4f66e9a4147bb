// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QJsonObject>
#include <QSvgRenderer>

namespace nameplate::sample {

/// One drawn thing: an SVG of drawings/, some of its colours exchanged.
class Drawing
{
public:
    /// `recolour` maps colours as they stand in the file to those wanted instead.
    Drawing(const QString &svgFile, const QJsonObject &recolour);

    [[nodiscard]] bool isValid() const { return m_svg.isValid(); }
    /// The thing alone on transparent ground, as large as fits into `box`.
    [[nodiscard]] QImage render(QSizeF box) const;

private:
    mutable QSvgRenderer m_svg;
};

} // namespace nameplate::sample
