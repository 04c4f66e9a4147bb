// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/pdffile.h"

#include <QFile>
#include <QPageLayout>

namespace nameplate::sample {

namespace {

constexpr int resolution = 1200; ///< below 600 dpi some viewers cannot select right-aligned columns
constexpr QByteArrayView creationDate("/CreationDate (D:");

} // namespace

PdfFile::PdfFile(const QString &title, const QDate &date, QPageSize::PageSizeId paper)
    : m_date(date)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Nameplate sample household"));
    m_writer->setResolution(resolution);
    m_writer->setPageLayout(
        QPageLayout(QPageSize(paper), QPageLayout::Portrait, QMarginsF(20, 18, 18, 18), QPageLayout::Millimeter));
}

bool PdfFile::save(const QString &path)
{
    QByteArray bytes = m_buffer.data();
    const QByteArray noon = m_date.toString(QStringLiteral("yyyyMMdd120000")).toLatin1();
    if (const qsizetype at = bytes.indexOf(creationDate); at >= 0)
        bytes.replace(at + creationDate.size(), noon.size(), noon);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace nameplate::sample
