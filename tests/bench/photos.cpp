// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/editor.h"
#include "app/services/attachment.h"
#include "tests/bench/parts.h"
#include "tests/bench/table.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

namespace nameplate::bench {

namespace {

constexpr int batch = 10;

/// A picture of 12 megapixels that a camera would have written in about 3.3 MB.
QByteArray basePhoto(quint32 seed)
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    QRandomGenerator dice(seed);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int noise = int(dice.generate() % 22);
            line[x] = qRgb((x / 16 + noise) & 255, (y / 12 + noise) & 255, ((x + y) / 28 + noise) & 255);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 78);
    return bytes;
}

/// Distinct bytes of the same picture: a comment behind the first marker.
QByteArray numbered(const QByteArray &photo, int number)
{
    const QByteArray text = QByteArray::number(number).rightJustified(14, '0');
    return photo.first(2) + QByteArray("\xff\xfe\x00\x10", 4) + text + photo.sliced(2);
}

/// What a store of plain files would do: write, fsync, fsync the folder.
void copyDurably(const QByteArray &data, const QString &folder, int number)
{
    const QByteArray name = QFile::encodeName(folder + QStringLiteral("/copy-%1.jpg").arg(number));
    const int file = ::open(name.constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    const int directory = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = ::write(file, data.constData(), size_t(data.size())) == data.size() && ::fsync(file) == 0
                      && ::fsync(directory) == 0;
    ::close(file);
    ::close(directory);
    if (!done)
        giveUp({Error::Code::Disk, QStringLiteral("A photo cannot be copied."), {}});
}

Cost operator+(const Cost &a, const Cost &b)
{
    return {a.cpu + b.cpu, a.wall + b.wall};
}

} // namespace

QStringList makePhotos(const Scene &scene)
{
    const QString folder = scene.path(QStringLiteral("photos"));
    QDir().mkpath(folder);
    std::vector<QByteArray> bases;
    QStringList paths;
    for (int i = 0; i < scene.photos; ++i) {
        paths << folder + QStringLiteral("/photo-%1.jpg").arg(i);
        if (QFile::exists(paths.last()))
            continue;
        if (bases.empty())
            for (quint32 seed = 1; seed <= 4; ++seed)
                bases.push_back(basePhoto(seed));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(numbered(bases[size_t(i) % bases.size()], i)) < 0)
            giveUp({Error::Code::Disk, QStringLiteral("%1 cannot be written.").arg(file.fileName()), {}});
    }
    return paths;
}

void measurePhotos(const Scene &scene)
{
    const QStringList paths = makePhotos(scene);
    table::heading(QStringLiteral("Storing %1 photos").arg(paths.size()));
    const auto inventory = openInventory(scene.scratch(1000));
    Editor editor(*inventory);
    const ItemId item = inventory->list({}).ids.front();
    const QString copies = scene.path(QStringLiteral("copies"));
    QDir().mkpath(copies);
    Cost preparing;
    Cost storing;
    Cost copying;
    Cost reading;
    Cost files;
    double bytes = 0;
    for (int first = 0; first < paths.size(); first += batch) {
        std::vector<PreparedEvidence> photos;
        preparing = preparing + costOf([&] {
                        for (int i = first; i < std::min(first + batch, int(paths.size())); ++i)
                            photos.push_back(orGiveUp(prepareEvidence(paths[i])));
                    });
        std::vector<EvidenceId> stored;
        storing = storing + costOf([&] {
                      for (const PreparedEvidence &photo : photos)
                          stored.push_back(orGiveUp(editor.attach(item, photo)));
                  });
        copying = copying + costOf([&] {
                      for (size_t i = 0; i < photos.size(); ++i)
                          copyDurably(photos[i].data, copies, first + int(i));
                  });
        for (size_t i = 0; i < photos.size(); ++i) {
            QByteArray content;
            reading = reading + costOf([&] { content = orGiveUp(inventory->content(stored[i])); });
            files = files + costOf([&] {
                        QFile file(paths[first + int(i)]);
                        if (file.open(QIODevice::ReadOnly) && file.readAll() != photos[i].data)
                            giveUp({Error::Code::Damaged, QStringLiteral("A photo has changed."), {}});
                    });
            if (content != photos[i].data)
                giveUp({Error::Code::Damaged, QStringLiteral("A photo did not come back as it went in."), {}});
            bytes += double(content.size());
        }
    }
    const double count = double(paths.size());
    table::note(QStringLiteral("%1 MB each; wall times, one durable step a photo").arg(bytes / count / 1e6, 0, 'f', 2));
    table::ratio(QStringLiteral("store; against copy and fsync"), storing.wall / count, copying.wall / count, "ms",
                 1.6);
    table::bound(QStringLiteral("store, CPU"), storing.cpu / count, "ms", 0);
    table::bound(QStringLiteral("hash and thumbnail in a worker, CPU"), preparing.cpu / count, "ms", 90);
    table::ratio(QStringLiteral("read one back; against its file, CPU"), reading.cpu / count, files.cpu / count, "ms",
                 1.5);
    QDir(copies).removeRecursively();
}

} // namespace nameplate::bench
