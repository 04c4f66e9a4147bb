// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reports/pdftext.h"

#include <QProcess>
#include <QXmlStreamReader>

namespace nameplate::pdftext {

namespace {

QByteArray read(const QString &path, const QStringList &options)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
    if (!process.waitForStarted())
        qFatal("pdftotext is missing: install poppler-utils");
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pdftotext failed: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

double number(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name)).toDouble();
}

} // namespace

QStringList pages(const QString &path)
{
    QStringList texts = QString::fromUtf8(read(path, {QStringLiteral("-raw")})).split(u'\f');
    texts.removeLast();
    return texts;
}

QString inReadingOrder(const QString &path)
{
    QString text = QString::fromUtf8(read(path, {}));
    for (const char16_t mark : {u'\u202A', u'\u202B', u'\u202C', u'\u200E', u'\u200F'})
        text.remove(QChar(mark));
    return text;
}

std::vector<Page> words(const QString &path)
{
    std::vector<Page> result;
    QXmlStreamReader xml(read(path, {QStringLiteral("-bbox")}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page") {
            result.push_back({QSizeF(number(xml, "width"), number(xml, "height")), {}});
        } else if (xml.name() == u"word") {
            const QRectF box(QPointF(number(xml, "xMin"), number(xml, "yMin")),
                             QPointF(number(xml, "xMax"), number(xml, "yMax")));
            result.back().words.push_back({xml.readElementText(), box});
        }
    }
    return result;
}

QString squeezed(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (!c.isSpace())
            result += c;
    return result;
}

} // namespace nameplate::pdftext
