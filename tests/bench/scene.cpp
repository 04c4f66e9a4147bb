// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scene.h"

#include "app/editing/editor.h"
#include "tests/bench/household.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace nameplate::bench {

QString Scene::path(const QString &name) const
{
    return QDir(folder).filePath(name);
}

QString Scene::document(int count) const
{
    const QString file = path(QStringLiteral("items-%1.nameplate").arg(count));
    if (!QFile::exists(file))
        fill(file, count);
    return file;
}

QString Scene::scratch(int count) const
{
    const QString file = path(QStringLiteral("scratch.nameplate"));
    QFile::remove(file);
    if (!QFile::copy(document(count), file))
        giveUp({Error::Code::Disk, QStringLiteral("%1 cannot be written.").arg(file), {}});
    return file;
}

void giveUp(const Error &error)
{
    qCritical("%s", qPrintable(error.message()));
    std::exit(1);
}

std::unique_ptr<Inventory> openInventory(const QString &path)
{
    return orGiveUp(Inventory::open(path, Inventory::Access::ReadWrite));
}

void requireSound(const Inventory &inventory)
{
    if (inventory.trouble())
        giveUp(*inventory.trouble());
}

double peakOfChild(const QStringList &work)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("child")} + work);
    child.waitForFinished(-1);
    if (child.exitCode() != 0)
        std::exit(1);
    return child.readAllStandardOutput().toDouble();
}

void createDocument(const QString &path)
{
    DocumentSettings settings;
    settings.currency = *Currency::fromCode(u"EUR");
    orGiveUp(Inventory::create(path, settings));
}

void fill(const QString &path, int items)
{
    createDocument(path);
    const auto inventory = openInventory(path);
    Editor editor(*inventory);
    const Household household(items);
    std::ignore = orGiveUp(editor.bulk(QStringLiteral("Add the household"), [&](Writer &writer) -> Result<void> {
        for (int i = 0; i < household.size(); ++i)
            if (const auto added = writer.add(household.record(i)); !added)
                return tl::unexpected(added.error());
        return {};
    }));
}

} // namespace nameplate::bench
