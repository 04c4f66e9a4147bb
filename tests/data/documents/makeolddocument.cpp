// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/itemfield.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QCoreApplication>
#include <QFile>

using namespace nameplate;

namespace {

void fill(TestDocument &document)
{
    const ItemId laptop = document.add(sample::everything());
    for (int i = 1; i <= 3; ++i)
        document.add(sample::washingMachine(QStringLiteral("4583 0912 00%1").arg(i)));
    document.attach(laptop, sample::photo(QByteArray(3000, 'p'), QStringLiteral("plate.jpg")));
    const EvidenceId receipt = document.attach(laptop, sample::file("receipt", QStringLiteral("Quittung Müller.txt")));
    document.write(
        [&](Writer &writer) -> Result<void> {
            Record lot = sample::thing(QStringLiteral("Plates"));
            lot.item.quantity = 12;
            lot.item.notes = QStringLiteral("冷蔵庫 🎸 „quoted“");
            const auto added = writer.add(lot);
            if (!added)
                return tl::unexpected(added.error());
            if (auto linked = writer.link(receipt, *added); !linked)
                return linked;
            Series series = document.record(laptop).series;
            series.warrantyMonths = 36;
            series.claimLink = QStringLiteral("https://example.org/{SERIAL}");
            series.notes = QStringLiteral("battery recalled");
            if (auto saved = writer.saveSeries(series); !saved)
                return saved;
            DocumentSettings settings = document.inventory().settings();
            settings.insuredName = QStringLiteral("Zoë Zander");
            settings.policyNumber = QStringLiteral("P-1");
            return writer.saveSettings(settings);
        },
        0, QStringLiteral("A step of many changes"));
    Record moved = document.record(laptop);
    sample::set(moved, "place", QStringLiteral("Attic"));
    document.update(moved);
    document.remove(ItemId{3});
    std::ignore = document.inventory().undo();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: make-old-document FOLDER");
    TestDocument document;
    fill(document);
    const QString name = QStringLiteral("%1/schema-%2")
                             .arg(QString::fromLocal8Bit(argv[1]))
                             .arg(document.inventory().facts().schemaVersion);
    const QByteArray told = document.dump().toUtf8() + '\n';
    document.close();
    const bool written = write(name + QStringLiteral(".txt"), told)
                         && write(name + QStringLiteral(".nameplate.z"), qCompress(document.bytes(), 9));
    return written ? 0 : 1;
}
