// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reports/household.h"

#include <QCryptographicHash>
#include <QPainter>

namespace nameplate {

namespace {

QString mimeTypeOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".pdf")))
        return QStringLiteral("application/pdf");
    return fileName.endsWith(QLatin1String(".txt")) ? QStringLiteral("text/plain") : QStringLiteral("image/jpeg");
}

QImage drawn(const QString &text, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0xF3F1EA));
    QPainter painter(&image);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(size.height() / 5);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

} // namespace

ItemBuilder::ItemBuilder(const QString &number, const QString &name)
{
    m_item.record.item.id = {number.toLongLong()};
    m_item.record.item.number = number;
    m_item.record.item.name = name;
}

ItemBuilder &ItemBuilder::series(const QString &brand, const QString &name, const QString &number)
{
    m_item.record.series.brand = brand;
    m_item.record.series.name = name;
    m_item.record.series.number = number;
    return *this;
}

ItemBuilder &ItemBuilder::serial(const QString &serial)
{
    m_item.record.item.serial = serial;
    return *this;
}

ItemBuilder &ItemBuilder::identifier(const QString &kind, const QString &value)
{
    m_item.record.identifiers.append({{}, kind, value});
    return *this;
}

ItemBuilder &ItemBuilder::quantity(qint64 quantity)
{
    m_item.record.item.quantity = quantity;
    return *this;
}

ItemBuilder &ItemBuilder::at(const QString &place, const QString &category)
{
    m_item.record.place = place;
    m_item.record.category = category;
    return *this;
}

ItemBuilder &ItemBuilder::acquired(const QDate &date, AcquiredHow how, const QString &from)
{
    m_item.record.item.acquiredOn = date;
    m_item.record.item.acquiredHow = how;
    m_item.record.item.acquiredFrom = from;
    return *this;
}

ItemBuilder &ItemBuilder::price(qint64 minor, QStringView currency)
{
    m_item.record.item.price = minor;
    m_item.record.item.currency = *Currency::fromCode(currency);
    return *this;
}

ItemBuilder &ItemBuilder::value(qint64 minor, QStringView currency)
{
    m_item.record.item.value = minor;
    if (!currency.isEmpty())
        m_item.record.item.valueCurrency = *Currency::fromCode(currency);
    return *this;
}

ItemBuilder &ItemBuilder::restingOn(ValueBasis basis)
{
    m_item.record.item.valueBasis = basis;
    return *this;
}

ItemBuilder &ItemBuilder::status(Status status)
{
    m_item.record.item.status = status;
    return *this;
}

ItemBuilder &ItemBuilder::evidence(qint64 number, EvidenceKind kind, const QString &fileName)
{
    Evidence evidence;
    evidence.id = {number};
    evidence.number = number;
    evidence.kind = kind;
    evidence.fileName = fileName;
    evidence.mimeType = mimeTypeOf(fileName);
    evidence.size = 45'000 + number;
    const QByteArray hash = QCryptographicHash::hash(fileName.toUtf8(), QCryptographicHash::Sha256);
    evidence.sha256 = QString::fromLatin1(hash.toHex());
    evidence.takenOn = QDate(2021, 3, 4);
    if (kind == EvidenceKind::Photo && !m_item.mainPhoto.isValid())
        m_item.mainPhoto = evidence.id;
    m_item.evidence.push_back(evidence);
    return *this;
}

namespace household {

ReportInput everyday()
{
    const QString study = QStringLiteral("Home / Study");
    const QString utility = QStringLiteral("Home / Utility room");
    const QString computers = QStringLiteral("Computers");
    const QString appliances = QStringLiteral("Appliances");
    ReportInput input;
    input.documentName = QStringLiteral("Household.nameplate");
    input.settings.insuredName = QStringLiteral("Anna Beispiel");
    input.settings.insuredAddress = QStringLiteral("Lindenweg 4, 50674 Köln");
    input.settings.insurer = QStringLiteral("Rhein Versicherung");
    input.settings.policyNumber = QStringLiteral("77-1234-908");
    input.items = {ItemBuilder(QStringLiteral("4"), QStringLiteral("Washing machine"))
                       .series(QStringLiteral("Bosch"), QStringLiteral("Serie 6"), QStringLiteral("WAW28750GB"))
                       .serial(QStringLiteral("4583 0912 0042"))
                       .identifier(QStringLiteral("fd"), QStringLiteral("0102 00042"))
                       .at(utility, appliances)
                       .acquired(QDate(2021, 3, 4), AcquiredHow::Bought, QStringLiteral("John Lewis"))
                       .price(59900, u"EUR")
                       .value(64900)
                       .evidence(31, EvidenceKind::Photo, QStringLiteral("front.jpg"))
                       .evidence(32, EvidenceKind::Plate, QStringLiteral("plate.jpg"))
                       .evidence(33, EvidenceKind::Receipt, QStringLiteral("receipt.pdf")),
                   ItemBuilder(QStringLiteral("1"), QStringLiteral("Laptop"))
                       .series(QStringLiteral("Dell"), QStringLiteral("XPS 13"), QStringLiteral("9315"))
                       .serial(QStringLiteral("5RFDP01"))
                       .identifier(QStringLiteral("mac"), QStringLiteral("8C:47:BE:10:22:F1"))
                       .at(study, computers)
                       .acquired(QDate(2023, 1, 12), AcquiredHow::Bought, QStringLiteral("Dell online"))
                       .price(144900, u"EUR")
                       .evidence(11, EvidenceKind::Photo, QStringLiteral("laptop.jpg"))
                       .evidence(12, EvidenceKind::Receipt, QStringLiteral("order.jpg")),
                   ItemBuilder(QStringLiteral("2"), QStringLiteral("Laptop"))
                       .series(QStringLiteral("Dell"), QStringLiteral("XPS 13"), QStringLiteral("9315"))
                       .at(study, computers)
                       .acquired(QDate(2023, 1, 12), AcquiredHow::Bought, QStringLiteral("Dell online"))
                       .price(144900, u"EUR")
                       .evidence(12, EvidenceKind::Receipt, QStringLiteral("order.jpg")),
                   ItemBuilder(QStringLiteral("3"), QStringLiteral("Camera"))
                       .series(QStringLiteral("Sony"), QStringLiteral("α7 IV"), QStringLiteral("ILCE-7M4"))
                       .serial(QStringLiteral("4 412 903"))
                       .at(study, QStringLiteral("Cameras"))
                       .acquired(QDate(2022, 11, 28), AcquiredHow::Bought, QStringLiteral("Foto Koch"))
                       .price(239900, u"EUR")
                       .value(229900)
                       .evidence(14, EvidenceKind::Photo, QStringLiteral("camera.jpg"))
                       .evidence(15, EvidenceKind::Plate, QStringLiteral("camera plate.jpg"))
                       .evidence(16, EvidenceKind::Valuation, QStringLiteral("valuation.jpg"))
                       .evidence(17, EvidenceKind::Manual, QStringLiteral("manual.pdf")),
                   ItemBuilder(QStringLiteral("5"), QStringLiteral("Storage jars"))
                       .quantity(12)
                       .at(utility, QString())
                       .acquired(QDate(2019, 12, 24), AcquiredHow::Gift, QStringLiteral("Aunt Mary"))
                       .value(800, u"EUR")
                       .evidence(34, EvidenceKind::Photo, QStringLiteral("jars.jpg")),
                   ItemBuilder(QStringLiteral("6"), QStringLiteral("Old bicycle"))
                       .at(QString(), QStringLiteral("Sports"))
                       .status(Status::Stored),
                   ItemBuilder(QStringLiteral("7"), QStringLiteral("Television"))
                       .at(study, computers)
                       .price(30000, u"EUR")
                       .status(Status::Sold),
                   ItemBuilder(QStringLiteral("8"), QStringLiteral("Ring, grandmother’s"))
                       .at(QStringLiteral("Home / Safe"), QStringLiteral("Jewellery"))
                       .acquired(QDate(), AcquiredHow::Inherited, QString())
                       .value(115000, u"EUR")
                       .evidence(40, EvidenceKind::Other, QStringLiteral("letter.txt"))};
    return input;
}

ReportInput many(int count, int pictureEvery)
{
    ReportInput input;
    input.documentName = QStringLiteral("Large.nameplate");
    input.items.reserve(size_t(count));
    for (int i = 1; i <= count; ++i) {
        ItemBuilder item(QString::number(i), QStringLiteral("Thing number %1").arg(i));
        item.series(QStringLiteral("Brand %1").arg(i % 40), QStringLiteral("Series %1").arg(i % 400),
                    QStringLiteral("SN%1").arg(i % 400))
            .serial(QStringLiteral("%1-ABC-%2").arg(i, 7, 10, QLatin1Char('0')).arg(i * 37 % 1000))
            .at(QStringLiteral("Home / Room %1").arg(i % 10), QStringLiteral("Class %1").arg(i % 7))
            .acquired(QDate(2015, 1, 1).addDays(i % 3000), AcquiredHow::Bought, QStringLiteral("Shop %1").arg(i % 30))
            .price(1000 + i * 7, u"EUR");
        if (pictureEvery > 0 && i % pictureEvery == 0)
            item.evidence(i, EvidenceKind::Photo, QStringLiteral("photo %1.jpg").arg(i));
        input.items.push_back(item);
    }
    return input;
}

ReportInput awkward()
{
    QString longName;
    for (int i = 0; i < 40; ++i)
        longName += QStringLiteral("extraordinarily long name ");
    QString unbreakable;
    for (int i = 0; i < 30; ++i)
        unbreakable += QStringLiteral("0123456789ABCDEFG");

    ReportInput input = everyday();
    input.items[2].record.item.status = Status::Stolen;
    input.items.push_back(ItemBuilder(QStringLiteral("INV-2024-000012"), longName)
                              .serial(unbreakable)
                              .at(longName, longName)
                              .acquired(QDate(2026, 11, 23), AcquiredHow::Bought, unbreakable)
                              .price(Money::maximum, u"EUR"));
    input.items.push_back(ItemBuilder(QStringLiteral("10"), QStringLiteral("<b>bold</b> & \"quotes\" %1 <script>"))
                              .serial(QStringLiteral("ABC\u202E321\u0007"))
                              .at(QStringLiteral("Home / %1"), QString())
                              .price(100, u"KWD"));
    input.items.push_back(ItemBuilder(QStringLiteral("11"), QStringLiteral("洗濯機 ドラム式 日本語の長い名前"))
                              .series(QStringLiteral("日立"), QString(), QStringLiteral("BD-STX120H"))
                              .at(QStringLiteral("家 / 台所"), QStringLiteral("家電"))
                              .price(258000, u"JPY"));
    return input;
}

} // namespace household

QImage DrawnPictures::picture(EvidenceId evidence, QSize maximum)
{
    ++asked;
    largest = largest.expandedTo(maximum);
    return drawn(QStringLiteral("E-%1").arg(evidence.value), QSize(400, 300).scaled(maximum, Qt::KeepAspectRatio));
}

QImage DrawnPictures::pdfPage(EvidenceId evidence, int page, QSize maximum)
{
    ++asked;
    largest = largest.expandedTo(maximum);
    return drawn(QStringLiteral("E-%1 page %2").arg(evidence.value).arg(page + 1),
                 QSize(210, 297).scaled(maximum, Qt::KeepAspectRatio));
}

} // namespace nameplate
