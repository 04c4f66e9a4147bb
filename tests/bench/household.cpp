// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/household.h"

#include "app/domain/itemfield.h"

#include <QFile>

#include <array>
#include <cmath>

namespace nameplate::bench {

namespace {

struct Kind
{
    const char *category;
    const char *name;
};

constexpr std::array kinds{Kind{"Appliances", "Washing machine"},
                           Kind{"Appliances", "Dishwasher"},
                           Kind{"Appliances", "Vacuum cleaner"},
                           Kind{"Appliances", "Coffee machine"},
                           Kind{"Appliances", "Toaster"},
                           Kind{"Tools", "Cordless drill"},
                           Kind{"Tools", "Jigsaw"},
                           Kind{"Tools", "Angle grinder"},
                           Kind{"Tools", "Sander"},
                           Kind{"Electronics", "Television"},
                           Kind{"Electronics", "Laptop"},
                           Kind{"Electronics", "Monitor"},
                           Kind{"Electronics", "Router"},
                           Kind{"Electronics", "Printer"},
                           Kind{"Photo", "Camera"},
                           Kind{"Photo", "Lens 24-70"},
                           Kind{"Photo", "Tripod"},
                           Kind{"Music", "Guitar"},
                           Kind{"Music", "Turntable"},
                           Kind{"Music", "Headphones"},
                           Kind{"Garden", "Lawn mower"},
                           Kind{"Garden", "Pressure washer"},
                           Kind{"Furniture", "Bookcase"},
                           Kind{"Furniture", "Office chair"},
                           Kind{"Sport", "Bicycle"},
                           Kind{"Sport", "Tent"},
                           Kind{"Toys", "Model railway"},
                           Kind{"Toys", "Game console"}};

constexpr std::array brands{"Bosch",     "Makita",  "Festool", "Miele",   "Siemens",  "Samsung",  "Sony",   "Panasonic",
                            "Canon",     "Nikon",   "Dell",    "Lenovo",  "Acer",     "Philips",  "Braun",  "Jura",
                            "Kärcher",   "Stihl",   "Gardena", "Yamaha",  "Fender",   "Bose",     "Denon",  "Garmin",
                            "Dyson",     "Kenwood", "Wüsthof", "Märklin", "Nintendo", "Brompton", "Metabo", "Leica",
                            "Husqvarna", "Roland",  "Onkyo",   "Shimano", "Zwilling", "Lego",     "Krups",  "Apple"};

constexpr std::array lines{"Serie 4", "Serie 6", "Classic", "Compact", "Pro",  "Plus",
                           "Ultra",   "Studio",  "Home",    "Max",     "Lite", "Edition"};

constexpr std::array rooms{"Kitchen", "Living room", "Bedroom",  "Study",   "Hall",        "Bathroom",      "Nursery",
                           "Attic",   "Garage",      "Workshop", "Balcony", "Garden shed", "Cellar / Shelf"};

constexpr std::array shops{"Market hall",    "Online shop", "Neighbour",
                           "Dealer in town", "Flea market", "Factory outlet"};

constexpr std::array words{
    "bought",  "used",     "from",     "neighbour", "warranty", "extended",  "receipt",  "scanned", "original",
    "box",     "kept",     "attic",    "battery",   "replaced", "small",     "scratch",  "left",    "side",
    "works",   "serviced", "annually", "insured",   "value",    "appraised", "gift",     "wedding", "birthday",
    "water",   "damage",   "spare",    "parts",     "ordered",  "manual",    "folder",   "blue",    "shelf",
    "second",  "drawer",   "charger",  "cable",     "missing",  "lens",      "cap",      "filter",  "firmware",
    "updated", "repaired", "dealer",   "invoice",   "paid",     "card",      "discount", "voucher", "shop",
    "Hamburg", "Berlin",   "online",   "market",    "good",     "new",       "colour",   "black",   "silver",
    "white",   "green",    "walnut",   "steel",     "makes",    "serial",    "measured", "wall",    "Büro"};

constexpr std::array currencies{u"EUR", u"EUR", u"EUR", u"EUR", u"EUR", u"EUR", u"EUR", u"EUR", u"USD", u"GBP"};

/// SplitMix64 (Steele, Lea, Flood 2014): any seed gives an independent run of numbers.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x9e3779b97f4a7c15)
    {}

    quint64 throwOne()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int below(int limit) { return int(throwOne() % quint64(limit)); }
    double fraction() { return double(throwOne() >> 11) / double(1ULL << 53); }
    template <class Array>
    const auto &oneOf(const Array &array)
    {
        return array[size_t(below(int(array.size())))];
    }
    QChar letter() { return QChar(u"ABCDEFGHJKLMNPQRSTUVWXYZ"[below(24)]); }

private:
    quint64 m_state;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Product
{
    Series series;
    Kind kind;
    double price;
};

Product productOf(int number)
{
    Dice dice(1'000'000'007ULL + quint64(number));
    Product product;
    product.kind = dice.oneOf(kinds);
    product.series.brand = text(dice.oneOf(brands));
    product.series.name = text(dice.oneOf(lines));
    product.series.number =
        QString(dice.letter()) + dice.letter() + dice.letter() + QString::number(10'000 + number % 90'000);
    if (dice.below(8) == 0)
        product.series.revision = QString::number(1 + dice.below(9));
    product.price = std::exp(2.5 + 5 * dice.fraction());
    return product;
}

QString notesOf(Dice &dice)
{
    QString notes;
    const int length = 150 + dice.below(100);
    while (notes.size() < length)
        notes += (notes.isEmpty() ? QString() : QStringLiteral(" ")) + text(dice.oneOf(words));
    return notes;
}

QString serialOf(Dice &dice, int index)
{
    QString serial;
    for (int i = 0; i < 4; ++i)
        serial += dice.letter();
    return serial
           + QStringLiteral("-%1-%2").arg(dice.below(100'000'000), 8, 10, QChar(u'0')).arg(index, 5, 10, QChar(u'0'));
}

QByteArray csvCell(const QString &value)
{
    QByteArray cell = value.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

constexpr std::array csvKeys{"name",          "brand",    "series_name", "series_number", "series_revision",
                             "serial",        "category", "place",       "tags",          "acquired_on",
                             "acquired_from", "price",    "currency",    "notes"};

} // namespace

Record Household::record(int index) const
{
    Dice dice(quint64(index) + 1);
    const int products = std::max(1, m_items / 6);
    const Product product = productOf(int(products * std::pow(dice.fraction(), 1.3)));
    Record record;
    record.series = product.series;
    record.item.name = text(product.kind.name);
    record.category = text(product.kind.category);
    record.item.serial = serialOf(dice, index + 1);
    record.place = QStringLiteral("Home / ") + text(dice.oneOf(rooms));
    if (dice.below(8) == 0)
        record.tags = {QStringLiteral("insured")};
    record.item.acquiredOn = QDate(2005, 1, 1).addDays(dice.below(7500));
    record.item.acquiredFrom = text(dice.oneOf(shops));
    record.item.currency = Currency::fromCode(dice.oneOf(currencies)).value_or(Currency());
    record.item.price = qint64(product.price * (80 + 40 * dice.fraction()));
    record.item.notes = notesOf(dice);
    return record;
}

bool Household::writeCsv(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray header;
    for (const char *key : csvKeys)
        header += (header.isEmpty() ? QByteArray() : QByteArray(",")) + key;
    file.write(header + '\n');
    for (int i = 0; i < m_items; ++i) {
        const Record one = record(i);
        QByteArray line;
        for (const char *key : csvKeys)
            line +=
                (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvCell(fields::plainText(fields::at(key), one));
        file.write(line + '\n');
    }
    return file.flush();
}

} // namespace nameplate::bench
