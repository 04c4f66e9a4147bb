// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/noticefile.h"

#include "app/exchange/noticeformats.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace nameplate {

namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeFile)
};

constexpr qint64 largestFile = qint64(512) << 20;

tl::unexpected<Error> notUnderstood()
{
    return fail(
        Error::Code::BadValue, NoticeText::tr("These are no recall notices of the CPSC, Safety Gate or the NHTSA."),
        NoticeText::tr("Take the JSON or XML file of the CPSC, a weekly report of Safety Gate as XML, or the JSON "
                       "or flat file of the NHTSA."));
}

Result<NoticeFile> fromJson(const QByteArray &data)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(data, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            Error::Code::BadValue,
            NoticeText::tr("The file is no proper JSON (byte %1): %2.").arg(error.offset).arg(error.errorString()),
            NoticeText::tr("Download it again."));
    if (document.isArray())
        return readCpscJson(document.array());
    const QJsonObject object = document.object();
    for (const char *key : {"results", "Results"})
        if (object.value(QLatin1String(key)).isArray())
            return readNhtsaJson(object.value(QLatin1String(key)).toArray());
    if (object.contains(QLatin1String("RecallID")) || object.contains(QLatin1String("RecallNumber")))
        return readCpscJson({object});
    if (object.contains(QLatin1String("NHTSACampaignNumber")))
        return readNhtsaJson({object});
    return notUnderstood();
}

Result<NoticeFile> fromXml(const QString &xml)
{
    if (xml.contains(QLatin1String("<notifications")))
        return readSafetyGateXml(xml);
    if (xml.contains(QLatin1String("<Recall>")) || xml.contains(QLatin1String("<ArrayOfRecall")))
        return readCpscXml(xml);
    if (xml.contains(QLatin1String("<weeklyReport>")))
        return fail(Error::Code::BadValue, NoticeText::tr("This is the list of weekly reports, not a report."),
                    NoticeText::tr("Download the reports that it names."));
    return notUnderstood();
}

/// Notices without a number of their own could not be told apart later.
void dropUnnumbered(NoticeFile &file)
{
    const auto isUnnumbered = [](const ImportedNotice &each) { return each.notice.reference.isEmpty(); };
    const auto dropped = std::erase_if(file.notices, isUnnumbered);
    if (dropped > 0)
        file.problems << NoticeText::tr("Records without a number were left out: %1.").arg(dropped);
}

} // namespace

Result<NoticeFile> NoticeFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Disk, NoticeText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return fail(Error::Code::Refused, NoticeText::tr("“%1” is larger than 512 MiB.").arg(path));
    auto notices = fromData(file.readAll());
    if (!notices)
        return fail(notices.error().code, NoticeText::tr("“%1”: %2").arg(path, notices.error().what),
                    notices.error().remedy);
    return notices;
}

Result<NoticeFile> NoticeFile::fromData(const QByteArray &data)
{
    const auto encoding = QStringDecoder::encodingForData(data).value_or(QStringDecoder::Utf8);
    QStringDecoder decoder(encoding);
    const QString text = decoder(data);
    const QStringView head = QStringView(text).trimmed();
    if (head.isEmpty())
        return notUnderstood();
    auto file = head.startsWith(u'<')                            ? fromXml(text)
                : head.startsWith(u'{') || head.startsWith(u'[') ? fromJson(text.toUtf8())
                : head.contains(u'\t')                           ? Result<NoticeFile>(readNhtsaTable(text))
                                                                 : Result<NoticeFile>(notUnderstood());
    if (!file)
        return file;
    dropUnnumbered(*file);
    if (file->notices.empty() && !file->problems.isEmpty())
        return notUnderstood();
    return file;
}

Result<RecallContent> contentOf(const Notice &notice)
{
    auto file = NoticeFile::fromData(notice.record.toUtf8());
    if (!file)
        return tl::unexpected(file.error());
    if (file->notices.size() != 1)
        return notUnderstood();
    return std::move(file->notices.front().content);
}

QString joined(const QStringList &texts, const QString &between)
{
    QStringList present;
    for (const QString &text : texts)
        if (!text.isEmpty())
            present << text;
    return present.join(between);
}

QStringList valuesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]| / | - "));
    static const QStringList none{"unknown", "none", "n/a", "not specified", "not known", "-"};
    QStringList values;
    for (const QString &part : text.split(between)) {
        const QString value = part.simplified();
        if (!value.isEmpty() && !none.contains(value.toLower()))
            values << value;
    }
    return values;
}

} // namespace nameplate
