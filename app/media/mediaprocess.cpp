// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediaprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <cstring>

namespace nameplate {

namespace {

constexpr int secondsForOneAnswer = 20;
constexpr int millisecondsBetweenQuestions = 50;
constexpr int mostPages = 10'000;
constexpr int longestHead = 32; // "P6\n1433 2026\n255\n"

QString installedProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char *place : {"/nameplate-media", "/../libexec/nameplate/nameplate-media"}) {
        const QFileInfo program(folder + QLatin1String(place));
        if (program.isExecutable() && program.isFile())
            return program.absoluteFilePath();
    }
    return {};
}

/// Reads a number and the white space after it.
int takeNumber(const QByteArray &text, qsizetype &at)
{
    int number = 0;
    for (; at < text.size() && text.at(at) >= '0' && text.at(at) <= '9' && number < 100'000; ++at)
        number = number * 10 + text.at(at) - '0';
    ++at;
    return number;
}

/// Reads the plainest of picture formats (binary PPM) without trusting it: the picture must fit into `maximum` and its
/// bytes must be exactly there.
QImage fromPixmap(const QByteArray &bytes, QSize maximum)
{
    if (!bytes.startsWith("P6\n"))
        return {};
    qsizetype at = 3;
    const int width = takeNumber(bytes, at);
    const int height = takeNumber(bytes, at);
    const int depth = takeNumber(bytes, at);
    if (width < 1 || height < 1 || width > maximum.width() || height > maximum.height() || depth != 255
        || bytes.size() - at != qsizetype(width) * height * 3)
        return {};
    QImage image(width, height, QImage::Format_RGB888);
    for (int row = 0; row < height && !image.isNull(); ++row)
        std::memcpy(image.scanLine(row), bytes.constData() + at + qsizetype(row) * width * 3, size_t(width) * 3);
    return image;
}

} // namespace

MediaProcess::MediaProcess(const QString &program)
    : m_program(program.isEmpty() ? installedProgram() : program)
{}

int MediaProcess::pdfPageCount(const QByteArray &pdf) const
{
    bool ok = false;
    const int count = ask({QStringLiteral("pdf-pages")}, pdf, longestHead).trimmed().toInt(&ok);
    return ok && count > 0 && count <= mostPages ? count : 0;
}

std::vector<QSizeF> MediaProcess::pdfPageSizes(const QByteArray &pdf) const
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    constexpr double largest = 20'000; // points: more than any sheet of paper
    const QByteArray answer = ask({QStringLiteral("pdf-sizes")}, pdf, qint64(mostPages) * longestHead);
    std::vector<QSizeF> sizes;
    for (const QByteArray &line : answer.split('\n')) {
        const qsizetype cut = line.indexOf(' ');
        const double width = line.left(cut).toDouble();
        const double height = line.mid(cut + 1).toDouble();
        const bool sound = width > 0 && height > 0 && width < largest && height < largest;
        if (!line.isEmpty() && (!sound || sizes.size() >= size_t(mostPages)))
            return {};
        if (!line.isEmpty())
            sizes.emplace_back(width * millimetresPerPoint, height * millimetresPerPoint);
    }
    return sizes;
}

QImage MediaProcess::pdfPage(const QByteArray &pdf, int page, QSize maximum) const
{
    const QStringList question{QStringLiteral("pdf-page"), QString::number(page), QString::number(maximum.width()),
                               QString::number(maximum.height())};
    return fromPixmap(ask(question, pdf, qint64(maximum.width()) * maximum.height() * 3 + longestHead), maximum);
}

QImage MediaProcess::heifPicture(const QByteArray &file, QSize maximum) const
{
    const QStringList question{QStringLiteral("heif"), QString::number(maximum.width()),
                               QString::number(maximum.height())};
    return fromPixmap(ask(question, file, qint64(maximum.width()) * maximum.height() * 3 + longestHead), maximum);
}

QByteArray MediaProcess::ask(const QStringList &question, const QByteArray &file, qint64 longestAnswer) const
{
    if (!isAvailable())
        return {};
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, question);
    process.write(file);
    process.closeWriteChannel();

    QByteArray answer;
    const QDeadlineTimer deadline(secondsForOneAnswer * 1000);
    bool goesOn = true;
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired() && goesOn
           && answer.size() <= longestAnswer) {
        process.waitForReadyRead(millisecondsBetweenQuestions);
        answer += process.readAllStandardOutput();
        goesOn = !m_goOn || m_goOn();
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    answer += process.readAllStandardOutput();
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good && answer.size() <= longestAnswer ? answer : QByteArray();
}

} // namespace nameplate
