// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/utf8reader.h"

#include <QIODevice>

namespace nameplate {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

} // namespace

Utf8Reader::Utf8Reader(QIODevice &device, const TextEncoding &encoding)
    : m_device(device)
    , m_decoder(encoding.name().constData())
    , m_direct(encoding.isUtf8() && !encoding.isDamaged())
{}

Result<QByteArray> Utf8Reader::next()
{
    QByteArray text;
    while (text.isEmpty() && !m_device.atEnd()) {
        const QByteArray bytes = m_device.read(pieceSize);
        if (bytes.isEmpty())
            return fail(Error::Code::Disk, tr("The file cannot be read: %1.").arg(m_device.errorString()));
        text = m_direct ? bytes : decoded(bytes);
        if (m_atStart && text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        m_atStart = m_atStart && text.isEmpty();
    }
    if (text.contains('\0'))
        return fail(Error::Code::BadValue, tr("The text holds NUL characters."), tr("Save the list as CSV again."));
    return text;
}

QByteArray Utf8Reader::decoded(const QByteArray &bytes)
{
    const QString text = m_decoder.decode(bytes);
    m_replaced = m_replaced || m_decoder.hasError() || text.contains(QChar::ReplacementCharacter);
    return text.toUtf8();
}

} // namespace nameplate
