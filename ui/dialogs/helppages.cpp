// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helppages.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace nameplate {

namespace {

/// A file's text without the comment that names its licence.
QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(QLatin1String("-->"));
    return text.mid(end < 0 ? 0 : end + 3).trimmed();
}

QString folderOf(const QLocale &locale)
{
    const QString own = QStringLiteral(":/help/") + locale.name().section(u'_', 0, 0);
    return QDir(own).exists() ? own : QStringLiteral(":/help/en");
}

} // namespace

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages;
    const QDir folder(folderOf(QLocale()));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString text = textOf(folder.filePath(name));
        const QString title = text.section(u'\n', 0, 0).remove(0, 2).trimmed();
        pages.append({name.section(u'-', 1).chopped(3), title, text});
    }
    return pages;
}

} // namespace nameplate
