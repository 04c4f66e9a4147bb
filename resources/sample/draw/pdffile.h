// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QDate>
#include <QPdfWriter>

#include <memory>

namespace nameplate::sample {

/// A PDF in the making whose text stays searchable and whose bytes do not depend on when it was made.
class PdfFile
{
public:
    PdfFile(const QString &title, const QDate &date, QPageSize::PageSizeId paper);

    [[nodiscard]] QPdfWriter &writer() { return *m_writer; }
    /// Writes it out. Every painter on the writer must have ended.
    [[nodiscard]] bool save(const QString &path);

private:
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QDate m_date;
};

} // namespace nameplate::sample
