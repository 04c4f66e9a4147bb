// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/generation.h"

#include "app/keeping/gzipfile.h"
#include "app/keeping/keepingtext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace nameplate::generation {

namespace {

constexpr qint64 largestRows = qint64(1) << 30;

Result<Generation> parse(const QByteArray &comment, const QString &path)
{
    const QJsonObject object = QJsonDocument::fromJson(comment).object();
    if (object.value(QStringLiteral("format")).toString() != QLatin1String("nameplate generation"))
        return fail(Error::Code::NotADocument, KeepingText::tr("“%1” is not a backup.").arg(path),
                    KeepingText::tr("“nameplate-cli backups” lists those that there are."));
    Generation generation;
    generation.path = path;
    generation.document = object.value(QStringLiteral("document")).toString();
    generation.madeAt =
        QDateTime::fromString(object.value(QStringLiteral("made_at")).toString(), Qt::ISODateWithMs).toUTC();
    generation.reason = backupreason::fromCode(object.value(QStringLiteral("reason")).toString());
    generation.schemaVersion = object.value(QStringLiteral("schema_version")).toInt();
    generation.items = object.value(QStringLiteral("items")).toInteger();
    generation.evidence = object.value(QStringLiteral("evidence")).toInteger();
    generation.files = object.value(QStringLiteral("files")).toInteger();
    generation.fileBytes = object.value(QStringLiteral("file_bytes")).toInteger();
    generation.content = object.value(QStringLiteral("content")).toString();
    return generation;
}

tl::unexpected<Error> cannotRead(const QFile &file)
{
    return fail(Error::Code::Disk,
                KeepingText::tr("“%1” cannot be read: %2.").arg(file.fileName(), file.errorString()));
}

} // namespace

QByteArray write(const Generation &generation)
{
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("nameplate generation")},
                             {QStringLiteral("document"), generation.document},
                             {QStringLiteral("made_at"), generation.madeAt.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("reason"), backupreason::code(generation.reason)},
                             {QStringLiteral("schema_version"), generation.schemaVersion},
                             {QStringLiteral("items"), generation.items},
                             {QStringLiteral("evidence"), generation.evidence},
                             {QStringLiteral("files"), generation.files},
                             {QStringLiteral("file_bytes"), generation.fileBytes},
                             {QStringLiteral("content"), generation.content}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Generation> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    return parse(gzipfile::comment(file), path);
}

Result<QByteArray> rows(const QString &path)
{
    const auto generation = read(path);
    if (!generation)
        return tl::unexpected(generation.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    auto rows = gzipfile::read(file, largestRows);
    if (rows && QCryptographicHash::hash(*rows, QCryptographicHash::Sha256).toHex() != generation->content.toLatin1())
        return fail(Error::Code::Damaged, KeepingText::tr("The backup is damaged."),
                    KeepingText::tr("Use another backup."));
    return rows;
}

} // namespace nameplate::generation
