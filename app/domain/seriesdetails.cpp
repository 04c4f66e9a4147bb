// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/seriesdetails.h"

#include <QCoreApplication>

namespace nameplate {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Series)
};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

Result<QUrl> webLink(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url = text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("mailto:"))
                         ? QUrl(text, QUrl::TolerantMode)
                         : QUrl(QLatin1String("https://") + text, QUrl::TolerantMode);
    const bool mail = url.scheme() == QLatin1String("mailto");
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (url.isValid() && (mail || (web && !url.host().isEmpty())))
        return url;
    return fail(Error::Code::BadValue, Text::tr("“%1” is not an address that a browser opens.").arg(typed),
                Text::tr("Type it as it stands in the browser, such as https://support.example.com."));
}

Result<QUrl> claimLink(const Series &series, const QString &serial)
{
    if (series.claimLink.contains(QLatin1String("{SERIAL}")) && serial.isEmpty())
        return fail(Error::Code::BadValue, Text::tr("The claim page wants a serial number."),
                    Text::tr("Choose a unit that has one."));
    QString link = series.claimLink;
    link.replace(QLatin1String("{SERIES}"), encoded(series.number));
    link.replace(QLatin1String("{SERIAL}"), encoded(serial));
    return webLink(link);
}

} // namespace nameplate
