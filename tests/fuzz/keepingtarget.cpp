// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/agestream.h"
#include "app/services/inventory.h"
#include "tests/fuzz/fuzztargets.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace nameplate::fuzz {

namespace {

constexpr qsizetype patchSize = 5;
constexpr qsizetype mostPatches = 200;

/// A small document as it lies on the disk.
const QByteArray &soundDocument()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("home.nameplate"));
        require(Inventory::create(path, {}).has_value(), "a document can be made");
        {
            const auto inventory = Inventory::open(path, Inventory::Access::ReadWrite);
            require(inventory.has_value(), "a new document opens");
            const auto written = (*inventory)->write(QStringLiteral("Add"), [](Writer &writer) {
                Record record;
                record.item.name = QStringLiteral("Washing machine");
                record.item.serial = QStringLiteral("4583 0912 0042");
                record.place = QStringLiteral("Home / Cellar");
                record.tags = {QStringLiteral("heavy")};
                return writer.add(record).map([](ItemId) {});
            });
            require(written.has_value(), "an item can be added");
        }
        QFile file(path);
        require(file.open(QIODevice::ReadOnly), "the document is there");
        return file.readAll();
    }();
    return bytes;
}

void readAll(const QString &path, Inventory::Access access)
{
    const auto inventory = Inventory::open(path, access);
    if (!inventory)
        return require(!inventory.error().what.isEmpty(), "a refusal says why");
    ListQuery query;
    for (const Record &record : (*inventory)->records((*inventory)->list(query).ids))
        std::ignore = (*inventory)->history(record.item.id);
    std::ignore = (*inventory)->search(QStringLiteral("0042"), 10);
    std::ignore = (*inventory)->places();
}

} // namespace

/// The head of an encrypted copy, and what follows it.
void readEncrypted(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    age::Reader reader(buffer);
    if (const auto begun = reader.begin("passphrase"); !begun)
        return require(!begun.error().what.isEmpty(), "a refusal says why");
    while (true) {
        const auto bytes = reader.next();
        if (!bytes || bytes->isEmpty())
            break;
    }
}

/// Each five bytes are a place in a sound document and what is changed there: it is opened as everybody opens one, and
/// as far as it can be read. The file is never written.
void openDocument(const QByteArray &data)
{
    QByteArray bytes = soundDocument();
    for (qsizetype i = 0; i + patchSize <= std::min(data.size(), patchSize * mostPatches); i += patchSize)
        bytes[qFromLittleEndian<quint32>(data.constData() + i) % quint32(bytes.size())] ^= data[i + 4];
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("home.nameplate"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the disk has room");
    file.close();
    readAll(path, Inventory::Access::ReadOnly);
    readAll(path, Inventory::Access::AsFarAsReadable);
    require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "a damaged document is never written");
}

} // namespace nameplate::fuzz
