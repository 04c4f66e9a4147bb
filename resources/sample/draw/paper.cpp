// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/paper.h"

#include <QFile>
#include <QJsonArray>
#include <QTextDocument>
#include <QUrl>

#include "resources/sample/draw/drawing.h"
#include "resources/sample/draw/pdffile.h"

namespace nameplate::sample {

bool writePaper(const QJsonObject &plan, const Household &household, const QString &sources, const QString &path)
{
    QFile file(sources + u'/' + plan.value(QLatin1String("text")).toString());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    for (const auto &each : plan.value(QLatin1String("drawings")).toArray()) {
        const Drawing drawing(sources + QStringLiteral("/drawings/") + each.toString() + QStringLiteral(".svg"), {});
        text.addResource(QTextDocument::ImageResource, QUrl(each.toString()), drawing.render(QSizeF(300, 300)));
    }
    text.setHtml(household.filledIn(QString::fromUtf8(file.readAll())));
    PdfFile pdf(plan.value(QLatin1String("title")).toString(),
                QDate::fromString(plan.value(QLatin1String("date")).toString(), Qt::ISODate), QPageSize::A4);
    pdf.writer().setPageMargins(QMarginsF()); // printing a text adds its own
    text.print(&pdf.writer());
    return pdf.save(path);
}

} // namespace nameplate::sample
