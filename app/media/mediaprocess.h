// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace nameplate {

/// Decodes foreign formats in the program nameplate-media: one run for each question, so that a file can disturb neither
/// this program nor another file. May be used on any thread; waits for the answer, and not longer than its time limit.
class MediaProcess
{
public:
    /// `program` empty: the one installed with this program.
    explicit MediaProcess(const QString &program = {});

    /// False when nameplate-media is not installed: then nothing can be shown.
    [[nodiscard]] bool isAvailable() const { return !m_program.isEmpty(); }

    /// Asked several times a second while an answer is waited for; when it says no, there is none. Empty: nobody asks.
    void setGoOn(std::function<bool()> goOn) { m_goOn = std::move(goOn); }

    /// 0 when the document is locked, damaged or too much for the limits.
    [[nodiscard]] int pdfPageCount(const QByteArray &pdf) const;

    /// The size of each page in millimetres; empty when the document cannot be read.
    [[nodiscard]] std::vector<QSizeF> pdfPageSizes(const QByteArray &pdf) const;

    /// A page (from 0) as large as fits into `maximum`; null when it cannot be shown.
    [[nodiscard]] QImage pdfPage(const QByteArray &pdf, int page, QSize maximum) const;

    /// The picture of a HEIC, HEIF or AVIF file, upright, scaled to fit into `maximum`; null when it cannot be shown.
    [[nodiscard]] QImage heifPicture(const QByteArray &file, QSize maximum) const;

private:
    [[nodiscard]] QByteArray ask(const QStringList &question, const QByteArray &file, qint64 longestAnswer) const;

    QString m_program;
    std::function<bool()> m_goOn;
};

} // namespace nameplate
