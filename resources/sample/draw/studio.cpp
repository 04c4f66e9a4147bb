// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/studio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

#include <array>

#include "resources/sample/draw/invoice.h"
#include "resources/sample/draw/jpegfile.h"
#include "resources/sample/draw/paper.h"
#include "resources/sample/draw/photo.h"
#include "resources/sample/draw/plate.h"
#include "resources/sample/draw/receipt.h"

namespace nameplate::sample {

namespace {

constexpr int photoQuality = 76;
constexpr int plateQuality = 72;
constexpr int receiptQuality = 66;

QString text(const QJsonObject &plan, const char *key)
{
    return plan.value(QLatin1String(key)).toString();
}

QDateTime takenOn(const QJsonObject &plan)
{
    return QDateTime::fromString(text(plan, "taken"), Qt::ISODate);
}

Orientation heldAs(const QJsonObject &plan)
{
    return text(plan, "held") == QLatin1String("sideways") ? Orientation::TurnedRight : Orientation::Upright;
}

std::optional<PhotoPlan> photoPlanOf(const QJsonObject &plan)
{
    const auto backdrop = findBackdrop(text(plan, "backdrop"));
    if (!backdrop)
        return std::nullopt;
    PhotoPlan photo{*backdrop, QColor(text(plan, "tone"))};
    photo.size = plan.value(QLatin1String("size")).toDouble(photo.size);
    photo.turn = plan.value(QLatin1String("turn")).toDouble(photo.turn);
    photo.across = plan.value(QLatin1String("across")).toDouble(photo.across);
    return photo;
}

} // namespace

Studio::Studio(const QString &sources, const QString &target)
    : m_sources(sources)
    , m_target(target)
    , m_household(Household::read(sources + QStringLiteral("/household.csv")))
{}

QString Studio::drawEverything()
{
    if (m_household.rows().isEmpty())
        return QStringLiteral("household.csv in %1 is not a table.").arg(m_sources);
    const std::array<std::pair<const char *, Draw>, 5> lists{
        std::pair{"photos.json", &Studio::drawPhoto}, std::pair{"plates.json", &Studio::drawPlatePhoto},
        std::pair{"receipts.json", &Studio::drawReceipt}, std::pair{"invoices.json", &Studio::drawInvoice},
        std::pair{"papers.json", &Studio::drawPaper}};
    for (const auto &[planFile, draw] : lists)
        if (const QString complaint = drawList(QString::fromLatin1(planFile), draw); !complaint.isEmpty())
            return complaint;
    return copyHousehold() && writeResourceList() ? QString() : QStringLiteral("Cannot write to %1.").arg(m_target);
}

QString Studio::drawList(const QString &planFile, Draw draw)
{
    QFile file(m_sources + u'/' + planFile);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("Cannot read %1.").arg(file.fileName());
    const QJsonArray plans = QJsonDocument::fromJson(file.readAll()).array();
    if (plans.isEmpty())
        return QStringLiteral("%1 is not a list of files to draw.").arg(planFile);
    for (const auto &each : plans) {
        const QJsonObject plan = each.toObject();
        if (!QDir().mkpath(QFileInfo(fileOf(plan)).path()) || !(this->*draw)(plan))
            return QStringLiteral("%1: cannot draw %2.").arg(planFile, text(plan, "file"));
        m_drawn << text(plan, "file");
    }
    return {};
}

bool Studio::copyHousehold()
{
    const QString list = m_target + QStringLiteral("/household.csv");
    QFile::remove(list);
    m_drawn << QStringLiteral("household.csv");
    return QFile::copy(m_sources + QStringLiteral("/household.csv"), list);
}

/// What rcc reads: each file of the folder as :/sample/….
bool Studio::writeResourceList() const
{
    QFile file(m_target + QStringLiteral(".qrc"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QXmlStreamWriter xml(&file);
    xml.writeStartElement(QStringLiteral("RCC"));
    xml.writeStartElement(QStringLiteral("qresource"));
    xml.writeAttribute(QStringLiteral("prefix"), QStringLiteral("/sample"));
    for (const QString &name : m_drawn) {
        xml.writeStartElement(QStringLiteral("file"));
        xml.writeAttribute(QStringLiteral("alias"), name);
        xml.writeCharacters(QFileInfo(m_target).fileName() + u'/' + name);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return !xml.hasError();
}

QString Studio::fileOf(const QJsonObject &plan) const
{
    return m_target + u'/' + text(plan, "file");
}

bool Studio::drawPhoto(const QJsonObject &plan) const
{
    const Drawing drawing(QStringLiteral("%1/drawings/%2.svg").arg(m_sources, text(plan, "drawing")),
                          plan.value(QLatin1String("recolour")).toObject());
    const auto photo = photoPlanOf(plan);
    Dice dice = diceFor(text(plan, "file"));
    return drawing.isValid() && photo
           && writeJpeg(photograph(drawing, *photo, dice), fileOf(plan), photoQuality, takenOn(plan), heldAs(plan));
}

bool Studio::drawPlatePhoto(const QJsonObject &plan) const
{
    const Row *item = m_household.item(text(plan, "item"));
    if (!item)
        return false;
    Dice dice = diceFor(text(plan, "file"));
    if (plan.contains(QLatin1String("rows"))) {
        const QImage plate = nameplate::sample::drawPlate(plan, m_household, *item, dice);
        return writeJpeg(photographPlate(plate, QColor(text(plan, "machine")), dice), fileOf(plan), plateQuality,
                         takenOn(plan));
    }
    QJsonObject numbers;
    for (auto cell = item->begin(); cell != item->end(); ++cell)
        numbers.insert(u'{' + cell.key() + u'}', cell.value().toHtmlEscaped());
    const Drawing drawing(QStringLiteral("%1/drawings/%2.svg").arg(m_sources, text(plan, "drawing")), numbers);
    const auto photo = photoPlanOf(plan);
    return drawing.isValid() && photo
           && writeJpeg(photograph(drawing, *photo, dice), fileOf(plan), plateQuality, takenOn(plan));
}

bool Studio::drawReceipt(const QJsonObject &plan) const
{
    const QList<Row> items = m_household.withFile(QStringLiteral("receipts"), text(plan, "file"));
    if (items.isEmpty())
        return false;
    Dice dice = diceFor(text(plan, "file"));
    const QDateTime evening = QDateTime::fromString(
        items.first().value(QStringLiteral("acquired_on")) + QStringLiteral("T20:14:09"), Qt::ISODate);
    return writeJpeg(photographReceipt(plan, items, dice), fileOf(plan), receiptQuality, evening);
}

bool Studio::drawInvoice(const QJsonObject &plan) const
{
    const QList<Row> items = m_household.withFile(QStringLiteral("receipts"), text(plan, "file"));
    return !items.isEmpty() && writeInvoice(plan, items, fileOf(plan));
}

bool Studio::drawPaper(const QJsonObject &plan) const
{
    return writePaper(plan, m_household, m_sources, fileOf(plan));
}

} // namespace nameplate::sample
