// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/identitytext.h"
#include "app/identity/numberknowledge.h"
#include "app/identity/servicetag.h"

#include <algorithm>

namespace nameplate {

namespace {

/// The place of a character in the cycle of thirty model years, 1980 + place; -1: it stands for none.
int modelYearPlace(QChar c)
{
    constexpr QStringView cycle = u"ABCDEFGHJKLMNPRSTVWXY123456789";
    return int(cycle.indexOf(c));
}

/// What the tenth character can mean. In North America a letter at the seventh place tells that the second cycle is
/// meant (49 CFR 565.15, cars and light trucks).
std::vector<DateSpan> modelYears(const QString &vin, const QDate &today)
{
    std::vector<DateSpan> years;
    const int place = modelYearPlace(vin[9]);
    const bool isAmerican = vin[0] >= u'1' && vin[0] <= u'5';
    for (const int first : {1980, 2010}) {
        const int year = first + place;
        const bool fitsSeventh = !isAmerican || vin[6].isLetter() == (first == 2010);
        if (place >= 0 && fitsSeventh && year <= today.year() + 1)
            years.push_back(DateSpan::ofYear(year));
    }
    return years;
}

QString yearList(const std::vector<DateSpan> &years)
{
    QStringList list;
    for (const DateSpan &year : years)
        list << QString::number(year.from.year());
    return list.join(IdentityText::tr(" or "));
}

void explainTag(const QString &tag, const NumberContext &, Candidate &candidate)
{
    const auto code = servicetag::expressCodeOf(tag);
    if (!code || tag.size() < 5)
        return;
    candidate.maker = QStringLiteral("Dell");
    candidate.meaning = IdentityText::tr("As a Dell service tag it has the express service code %1 (%2).")
                            .arg(*code, servicetag::inThrees(*code));
    candidate.confidence = Confidence::Medium;
}

void explainExpressCode(const QString &code, const NumberContext &, Candidate &candidate)
{
    const auto tag = servicetag::tagOf(code);
    if (!tag)
        return;
    candidate.maker = QStringLiteral("Dell");
    candidate.meaning = IdentityText::tr("As an express service code it stands for the Dell service tag %1.").arg(*tag);
    candidate.confidence = Confidence::Medium;
}

void explainImei(const QString &imei, const NumberContext &, Candidate &candidate)
{
    if (imei.size() < 15)
        return;
    candidate.meaning = IdentityText::tr("Type code %1 (the model), unit %2.").arg(imei.first(8), imei.sliced(8, 6));
    if (candidate.kind == QLatin1String("imeisv"))
        candidate.meaning += u' ' + IdentityText::tr("Software version %1.").arg(imei.last(imei.size() - 14));
    candidate.confidence = candidate.isValid ? Confidence::High : Confidence::Low;
}

void explainMeid(const QString &meid, const NumberContext &, Candidate &candidate)
{
    if (meid.size() == 14 || meid.size() == 15) {
        const QString decimal = QString::number(meid.first(8).toULongLong(nullptr, 16)).rightJustified(10, u'0')
                                + QString::number(meid.sliced(8, 6).toULongLong(nullptr, 16)).rightJustified(8, u'0');
        candidate.meaning = IdentityText::tr("Written in decimal digits it is %1.").arg(decimal);
    } else if (meid.size() >= 18) {
        const QString hex = QString::number(meid.first(10).toULongLong(), 16).rightJustified(8, u'0')
                            + QString::number(meid.sliced(10, 8).toULongLong(), 16).rightJustified(6, u'0');
        candidate.meaning = IdentityText::tr("Written in hexadecimal digits it is %1.").arg(hex.toUpper());
    }
    candidate.confidence = Confidence::Medium;
}

void explainMac(const QString &mac, const NumberContext &, Candidate &candidate)
{
    if (mac.size() < 12)
        return;
    candidate.meaning = IdentityText::tr("The first half, %1-%2-%3, names the maker of the network part.")
                            .arg(mac.first(2), mac.sliced(2, 2), mac.sliced(4, 2));
    candidate.confidence = candidate.isValid ? Confidence::Medium : Confidence::Low;
}

void explainCard(const QString &iccid, const NumberContext &, Candidate &candidate)
{
    candidate.meaning =
        IdentityText::tr("The number of a SIM card: it names the card and the operator, not the phone.");
    candidate.confidence = iccid.startsWith(QLatin1String("89")) ? Confidence::Medium : Confidence::Low;
}

void explainIsbn(const QString &isbn, const NumberContext &, Candidate &candidate)
{
    candidate.meaning = isbn.size() == 10 ? IdentityText::tr("The number of an edition, in the form used until 2006.")
                                          : IdentityText::tr("The number of an edition; all copies share it.");
    candidate.confidence = candidate.isValid ? Confidence::High : Confidence::Low;
}

/// What kinds tell without any table.
struct Explanation
{
    const char *kind;
    void (*explain)(const QString &bare, const NumberContext &, Candidate &);
};

constexpr Explanation explanations[] = {{"service_tag", explainTag}, {"express_code", explainExpressCode},
                                        {"imei", explainImei},       {"imei2", explainImei},
                                        {"imeisv", explainImei},     {"meid", explainMeid},
                                        {"mac", explainMac},         {"iccid", explainCard},
                                        {"isbn", explainIsbn}};

} // namespace

void NumberKnowledge::explain(const QString &bare, const NumberContext &context, Candidate &candidate) const
{
    for (const Explanation &each : explanations)
        if (candidate.kind == QLatin1String(each.kind))
            each.explain(bare, context, candidate);
    if (candidate.kind == QLatin1String("vin") && bare.size() == 17)
        explainVehicle(bare, context, candidate);
    else if (candidate.kind == QLatin1String("gtin"))
        explainBarcode(bare, candidate);
}

void NumberKnowledge::explainVehicle(const QString &vin, const NumberContext &context, Candidate &candidate) const
{
    QStringList sentences;
    candidate.maker = m_vehicleMakers.value(vin.first(3));
    if (const QString country = m_vehicleCountries.countryOf(vin); !country.isEmpty())
        sentences << IdentityText::tr("The maker is registered in: %1.").arg(country);
    if (vin[2] == u'9')
        sentences << IdentityText::tr("A small maker, whose own code is %1.").arg(vin.sliced(11, 3));
    const std::vector<DateSpan> years = modelYears(vin, context.today);
    const bool isSure = (vin[0] >= u'1' && vin[0] <= u'5') || vin[0] == u'L';
    if (!years.empty())
        sentences << (isSure ? IdentityText::tr("Model year: %1.").arg(yearList(years))
                             : IdentityText::tr("The tenth character may be the model year: %1.").arg(yearList(years)));
    candidate.meaning = sentences.join(u' ');
    candidate.dates = years;
    candidate.isModelYear = true;
    candidate.confidence = candidate.isValid && isSure ? Confidence::Medium : Confidence::Low;
}

void NumberKnowledge::explainBarcode(const QString &gtin, Candidate &candidate) const
{
    // GTIN-12 is GTIN-13 with a leading zero, GTIN-14 has one digit for the packaging in front.
    const QString thirteen = gtin.size() == 14  ? gtin.sliced(1)
                             : gtin.size() == 8 ? gtin
                                                : gtin.rightJustified(13, u'0');
    const QString country = m_barcodeCountries.countryOf(thirteen);
    candidate.meaning =
        country.isEmpty()
            ? IdentityText::tr("A barcode number; its prefix belongs to no country.")
            : IdentityText::tr("A barcode number given out in: %1. The thing may be made elsewhere.").arg(country);
    candidate.confidence = candidate.isValid ? Confidence::Medium : Confidence::Low;
}

} // namespace nameplate
