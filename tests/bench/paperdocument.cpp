// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paperdocument.h"

#include "app/editing/editor.h"
#include "app/reports/documentpictures.h"
#include "app/reports/pdfreport.h"
#include "app/reports/reportpreparation.h"
#include "app/services/attachment.h"
#include "tests/bench/table.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>

#include <time.h>

#include <algorithm>

namespace nameplate::bench {

namespace {

constexpr int photos = 1'000;
constexpr int fewItems = 1'000;
constexpr int manyItems = 10'000;

double cpuOfThread()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long work runs between two questions whether to go on; in processor time, so that other work does not count.
class Silence
{
public:
    [[nodiscard]] ReportGoOn goOn()
    {
        m_last = cpuOfThread();
        return [this](int percent) {
            listen(percent);
            return true;
        };
    }

    /// Tells what was the longest, with what went on since the last question, and begins anew.
    void tell(const char *phase)
    {
        listen(100);
        table::bound(QStringLiteral("longest without an answer, %1 (at %2 %), CPU")
                         .arg(QLatin1String(phase), QString::number(m_percent)),
                     m_longest, "ms", 200);
        m_longest = 0;
    }

private:
    void listen(int percent)
    {
        const double now = cpuOfThread();
        if (now - m_last > m_longest) {
            m_longest = now - m_last;
            m_percent = percent;
        }
        m_last = now;
    }

    double m_last = 0;
    double m_longest = 0;
    int m_percent = 0;
};

/// As a telephone takes it: 12 megapixels.
QByteArray photo()
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    QRandomGenerator dice(11);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int noise = int(dice.generate() % 6);
            line[x] = qRgb((x / 16 + noise) & 255, (y / 12 + noise) & 255, ((x + y) / 28 + noise) & 255);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 60);
    return bytes;
}

/// A document of so many items, of which some have a photo; made on first use.
QString documentWithPhotos(const Scene &scene, int items)
{
    const QString path = scene.path(QStringLiteral("paper-%1.nameplate").arg(items));
    if (QFile::exists(path))
        return path;
    fill(path, items);
    const auto inventory = openInventory(path);
    Editor editor(*inventory);
    const std::vector<ItemId> ids = inventory->list({}).ids;
    const QByteArray bytes = photo();
    for (int i = 0; i < photos; ++i) {
        // What follows the end of a picture is not looked at, and makes each file another one.
        const auto prepared = orGiveUp(prepareEvidence(bytes + QByteArray::number(i), QStringLiteral("%1.jpg").arg(i)));
        std::ignore = orGiveUp(editor.attach(ids[size_t(i) * ids.size() / photos], prepared));
    }
    return path;
}

void writeInventory(const QString &document, Silence &silence, bool tells)
{
    const auto told = [&](const char *phase) {
        if (tells)
            silence.tell(phase);
    };
    const auto inventory = openInventory(document);
    const ReportKindRow &kind = reportkinds::at(ReportKind::Insurance);
    const auto input = orGiveUp(prepareReport(*inventory, inventory->list({}).ids, kind, {}, {}, silence.goOn()));
    told("reading");
    const Report report = orGiveUp(reportkinds::build(kind, input, {}, QDate(2026, 11, 23), QLocale(), silence.goOn()));
    told("values");
    DocumentPictures pictures(*inventory, input);
    {
        PageComposer composer(report, Paper::A4);
        orGiveUp(composer.layOut(silence.goOn()));
        told("layout");
    }
    orGiveUp(writePdf(report, pictures, document + QStringLiteral(".pdf"), Paper::A4, silence.goOn()));
    told("pages, exhibits, finishing");
}

} // namespace

void writeInventory(const QString &document)
{
    Silence silence;
    writeInventory(document, silence, false);
}

void measureDocument(const Scene &scene)
{
    table::heading(QStringLiteral("From a document of %1 items with %2 photos of 12 MP").arg(manyItems).arg(photos));
    const QString few = documentWithPhotos(scene, fewItems);
    const QString many = documentWithPhotos(scene, manyItems);
    Silence silence;
    writeInventory(many, silence, true);
    const double small = peakOfChild({QStringLiteral("report"), few});
    const double large = peakOfChild({QStringLiteral("report"), many});
    table::bound(QStringLiteral("memory of the whole process"), large, "MB", 400);
    table::ratio(QStringLiteral("memory, against 1000 items with as many photos"), large, small, "MB", 0);
}

} // namespace nameplate::bench
