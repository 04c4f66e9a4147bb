// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/insuranceinventory.h"
#include "app/reports/pdfreport.h"
#include "app/services/picture.h"
#include "app/services/thumbnail.h"
#include "tests/bench/household.h"
#include "tests/bench/paperdocument.h"
#include "tests/bench/scene.h"
#include "tests/bench/table.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace nameplate;
using namespace nameplate::bench;

namespace {

constexpr int rounds = 3;
constexpr int pictureEvery = 10;
constexpr QSize pictureSize(256, 192);
constexpr double megabyte = 1e6;

/// A photo as it is stored: noise on a gradient. 512 px wide: about 27 kB, as a thumbnail.
QByteArray storedPhoto(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int noise = int(random.bounded(12));
            image.setPixel(x, y, qRgb((x / 3 + noise) % 256, (y / 2 + noise) % 256, 120 + noise));
        }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 85);
    return jpeg;
}

QImage decoded(QByteArray jpeg)
{
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer, "jpeg");
    reader.setScaledSize(pictureSize);
    return reader.read();
}

/// Thumbnails and photos for exhibits, decoded as DocumentPictures does.
class StoredPictures final : public PictureSource
{
public:
    StoredPictures(QByteArray thumbnail, QByteArray photo)
        : m_thumbnail(std::move(thumbnail))
        , m_photo(std::move(photo))
    {}

    QImage picture(EvidenceId, QSize maximum) override
    {
        const bool isSmall = std::max(maximum.width(), maximum.height()) <= Thumbnail::longestSide;
        return picture::decoded(isSmall ? m_thumbnail : m_photo, "jpeg", maximum);
    }
    QImage pdfPage(EvidenceId, int, QSize) override { return {}; }

private:
    QByteArray m_thumbnail;
    QByteArray m_photo;
};

class OnePicture final : public PictureSource
{
public:
    explicit OnePicture(QByteArray jpeg)
        : m_jpeg(std::move(jpeg))
    {}

    QImage picture(EvidenceId, QSize) override { return decoded(m_jpeg); }
    QImage pdfPage(EvidenceId, int, QSize) override { return {}; }

private:
    QByteArray m_jpeg;
};

ReportInput inputOf(int items)
{
    const Household household(items);
    ReportInput input;
    input.documentName = QStringLiteral("home.nameplate");
    for (int i = 0; i < items; ++i) {
        ReportItem item{household.record(i), {}, {}};
        Evidence evidence;
        evidence.id = {i + 1};
        evidence.number = i + 1;
        evidence.kind = i % pictureEvery == 0 ? EvidenceKind::Photo : EvidenceKind::Receipt;
        if (evidence.kind == EvidenceKind::Photo)
            item.mainPhoto = evidence.id;
        item.evidence.push_back(evidence);
        input.items.push_back(std::move(item));
    }
    return input;
}

/// The quickest way that is known with Qt to put the same words on paper: every cell drawn where it stands in one face,
/// nothing measured, wrapped or kept together.
void drawByHand(const QString &path, const Report &report, const QByteArray &jpeg)
{
    QPdfWriter writer(path);
    writer.setResolution(paper::dotsPerInch);
    writer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 8));
    const double mm = paper::dotsPerMm;
    double y = 0;
    const auto drawRow = [&](const ReportRow &row) {
        const double height = (row.picture.isValid() ? 18 : 9) * mm;
        if (y + height > writer.height()) {
            writer.newPage();
            y = 0;
        }
        if (row.picture.isValid())
            painter.drawImage(QRectF(0, y, 20 * mm, 15 * mm), decoded(jpeg));
        double x = 0;
        for (const ReportCell &cell : row.cells) {
            if (!cell.text.isEmpty())
                painter.drawText(QPointF(x, y + 4 * mm), cell.text);
            if (!cell.second.isEmpty())
                painter.drawText(QPointF(x, y + 8 * mm), cell.second);
            x += 24 * mm;
        }
        painter.drawLine(QPointF(0, y + height), QPointF(writer.width(), y + height));
        y += height;
    };
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block))
                for (const ReportRow &row : table->rows)
                    drawRow(row);
}

Cost measure(const ReportInput &input, const QByteArray &jpeg, const QString &folder, double target)
{
    ReportOptions options;
    options.evidence = ShownEvidence::None;
    const QString path = folder + QStringLiteral("/list.pdf");
    const auto ours = [&] {
        OnePicture pictures(jpeg);
        const Report report = buildInsuranceInventory(input, options, QDate(2026, 11, 23), QLocale());
        orGiveUp(writePdf(report, pictures, path, Paper::A4));
    };
    const Report same = buildInsuranceInventory(input, options, QDate(2026, 11, 23), QLocale());
    const auto byHand = [&] { drawByHand(folder + QStringLiteral("/hand.pdf"), same, jpeg); };
    const Pair costs = compare(rounds, ours, byHand);
    const QString what = QStringLiteral("%1 items, every tenth with a photo").arg(input.items.size());
    table::ratio(what + QStringLiteral(", CPU"), costs.ours.cpu, costs.limit.cpu, "ms", target);
    table::bound(QStringLiteral("size of the file"), double(QFileInfo(path).size()) / megabyte, "MB", 0);
    return costs.ours;
}

/// The whole inventory with every photo as an exhibit, against libjpeg-turbo (which Qt reads and writes JPEG with)
/// decoding and encoding the same photos once.
void measureExhibits(const ReportInput &input, const QByteArray &thumbnail, const QString &folder)
{
    constexpr QSize photoSize(2048, 1536);
    const QByteArray photo = storedPhoto(photoSize);
    const int photos = int(input.items.size()) / pictureEvery;
    const double before = peakMemory();
    const Cost ours = costOf([&] {
        StoredPictures pictures(thumbnail, photo);
        const Report report = buildInsuranceInventory(input, {}, QDate(2026, 11, 23), QLocale());
        orGiveUp(writePdf(report, pictures, folder + QStringLiteral("/photos.pdf"), Paper::A4));
    });
    const double memory = peakMemory() - before;
    const Cost codec = costOf([&] {
        for (int i = 0; i < photos; ++i) {
            QByteArray jpeg;
            QBuffer buffer(&jpeg);
            buffer.open(QIODevice::WriteOnly);
            QImage::fromData(photo, "jpeg").save(&buffer, "jpeg", 75);
        }
    });
    table::ratio(QStringLiteral("%1 items, %2 photos of 3 MP as exhibits, CPU").arg(input.items.size()).arg(photos),
                 ours.cpu, codec.cpu, "ms", 3);
    table::bound(QStringLiteral("memory beyond the items themselves"), memory, "MB", 400);
}

void measureValues(const QString &folder)
{
    const QByteArray jpeg = storedPhoto({512, 384});
    table::heading(QStringLiteral("The insurance inventory as PDF, against cells drawn by hand"));
    const Cost small = measure(inputOf(1'000), jpeg, folder, 0);
    const ReportInput input = inputOf(10'000);
    const double before = peakMemory();
    const Cost large = measure(input, jpeg, folder, 1.3);
    table::ratio(QStringLiteral("10,000 items against 1,000 ten times"), large.cpu, 10 * small.cpu, "ms", 1.2);
    table::bound(QStringLiteral("10,000 items with 1,000 photos, CPU"), large.cpu, "ms", 2'500);
    table::bound(QStringLiteral("memory beyond the items themselves"), peakMemory() - before, "MB", 40);
    table::heading(QStringLiteral("The inventory with its exhibits, against libjpeg-turbo"));
    measureExhibits(input, jpeg, folder);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("child")) {
        writeInventory(arguments.value(3));
        std::printf("%f", peakMemory());
        return 0;
    }
    const QTemporaryDir folder;
    if (arguments.value(1) != QLatin1String("--folder"))
        measureValues(folder.path());
    Scene scene;
    scene.folder = arguments.value(1) == QLatin1String("--folder") ? arguments.value(2) : folder.path();
    measureDocument(scene);
    std::printf("\n%d above target\n", table::missed());
    return 0;
}
