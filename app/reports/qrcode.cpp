// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace nameplate {

std::optional<QrCode> QrCode::of(const QByteArray &content)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        content.isEmpty() ? nullptr : QRcode_encodeData(int(content.size()), bytes, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return std::nullopt;
    return QrCode(code->width, QByteArray(reinterpret_cast<const char *>(code->data), code->width * code->width));
}

QPainterPath QrCode::shape(double size) const
{
    const double module = size / m_side;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            const int start = x;
            while (x < m_side && isDark(x, y))
                ++x;
            if (x > start)
                path.addRect(start * module, y * module, (x - start) * module, module);
        }
    }
    return path;
}

} // namespace nameplate
