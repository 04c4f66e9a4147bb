// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberrules.h"

#include "app/identity/checkdigit.h"
#include "app/identity/fold.h"
#include "app/identity/identitytext.h"
#include "app/identity/servicetag.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

constexpr QStringView digits = u"0123456789";
constexpr QStringView hexDigits = u"0123456789ABCDEF";
constexpr QStringView vinCharacters = u"0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
constexpr QStringView lettersAndDigits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

NumberCheck odd(const QString &reason)
{
    return {NumberCheck::Verdict::Odd, reason};
}

NumberCheck valid(const QString &reason)
{
    return {NumberCheck::Verdict::Valid, reason};
}

bool consistsOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

bool isDigits(const PrintedNumber &number, qsizetype fewest, qsizetype most)
{
    return number.bare.size() >= fewest && number.bare.size() <= most && consistsOf(number.bare, digits);
}

/// What a character that the kind does not have was probably meant to be; 0: nobody knows.
QChar meantBy(QChar c, QStringView allowed)
{
    const QChar digit = c == u'Q' ? QChar(u'0') : fold::withoutLookAlike(c);
    return digit != c && allowed.contains(digit) ? digit : QChar();
}

/// Why a number with characters that its kind does not have is odd.
NumberCheck strangeCharacter(const QString &bare, QStringView allowed)
{
    const auto strange = std::find_if(bare.begin(), bare.end(), [allowed](QChar c) { return !allowed.contains(c); });
    const qsizetype place = strange - bare.begin() + 1;
    if (const QChar meant = meantBy(*strange, allowed); !meant.isNull())
        return odd(IdentityText::tr("Numbers of this kind have no “%1”: the one at place %2 is probably a “%3”.")
                       .arg(*strange)
                       .arg(place)
                       .arg(meant));
    return odd(IdentityText::tr("Numbers of this kind have no “%1” (place %2).").arg(*strange).arg(place));
}

NumberCheck wrongLength(const QString &bare, const QString &expected)
{
    return odd(IdentityText::tr("It has %1 characters instead of %2.").arg(bare.size()).arg(expected));
}

NumberCheck compared(QChar found, QChar expected)
{
    return found == expected
               ? valid(IdentityText::tr("The check digit is right."))
               : odd(IdentityText::tr("The check digit is %1 but should be %2: a character was probably misread.")
                         .arg(found)
                         .arg(expected));
}

NumberCheck checkImei(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    if (!consistsOf(bare, digits))
        return strangeCharacter(bare, digits);
    if (bare.size() == 16)
        return odd(IdentityText::tr("It has 16 digits: that is an IMEISV, which ends in the software version."));
    if (bare.size() != 15)
        return wrongLength(bare, QStringLiteral("15"));
    return compared(bare.back(), checkdigit::luhn(bare.chopped(1)));
}

/// The first two digits name the body that gave out the type code (GSMA TS.06).
bool isCertainImei(const PrintedNumber &number)
{
    static constexpr std::array bodies{"01", "35", "86", "99", "49", "44", "45", "52", "53", "91"};
    return std::any_of(bodies.begin(), bodies.end(),
                       [&](const char *body) { return number.bare.startsWith(QLatin1String(body)); });
}

NumberCheck checkImeisv(const PrintedNumber &number)
{
    if (!consistsOf(number.bare, digits))
        return strangeCharacter(number.bare, digits);
    if (number.bare.size() != 16)
        return wrongLength(number.bare, QStringLiteral("16"));
    return valid(IdentityText::tr("It has 16 digits; an IMEISV has no check digit."));
}

NumberCheck checkMeid(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    if (!consistsOf(bare, hexDigits))
        return strangeCharacter(bare, hexDigits);
    const bool isDecimal = consistsOf(bare, digits);
    if (bare.size() == 14 || (bare.size() == 18 && isDecimal))
        return valid(IdentityText::tr("The shape is right; it is printed without its check digit."));
    if (bare.size() == 15)
        return compared(bare.back(), checkdigit::luhn(bare.chopped(1), 16));
    if (bare.size() == 19 && isDecimal)
        return compared(bare.back(), checkdigit::luhn(bare.chopped(1)));
    return wrongLength(bare, IdentityText::tr("14 or 15 (hexadecimal) or 18 or 19 (decimal)"));
}

bool looksLikeMeid(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    const bool startsHigh = !bare.isEmpty() && bare.front() >= u'A' && bare.front() <= u'F';
    if (bare.size() == 14 || bare.size() == 15)
        return startsHigh && consistsOf(bare, hexDigits);
    return isDigits(number, 18, 19) && bare.startsWith(u'2');
}

NumberCheck checkIccid(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    if (!consistsOf(bare, digits))
        return strangeCharacter(bare, digits);
    if (!bare.startsWith(QLatin1String("89")))
        return odd(IdentityText::tr("The number of a SIM card starts with 89."));
    if (bare.size() < 19 || bare.size() > 20)
        return wrongLength(bare, IdentityText::tr("19 or 20"));
    const QChar expected = checkdigit::luhn(bare.chopped(1));
    if (bare.back() == expected)
        return valid(IdentityText::tr("The check digit is right."));
    return odd(IdentityText::tr("The last digit is %1 but %2 would fit; some genuine cards have no check digit.")
                   .arg(bare.back())
                   .arg(expected));
}

NumberCheck checkMac(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    if (!consistsOf(bare, hexDigits))
        return strangeCharacter(bare, hexDigits);
    if (bare.size() != 12 && bare.size() != 16)
        return wrongLength(bare, QStringLiteral("12"));
    const int first = bare.first(2).toInt(nullptr, 16);
    if (first & 1)
        return odd(IdentityText::tr("This address means a group of devices, not one."));
    if (first & 2)
        return odd(IdentityText::tr("This address was made up by the device and may change: it identifies nothing."));
    return valid(IdentityText::tr("The shape is right; a MAC address has no check digit."));
}

bool isWrittenAsMac(const PrintedNumber &number)
{
    static const QRegularExpression pairs(
        QStringLiteral("^\\s*[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\\1){4}[0-9A-Fa-f]{2}\\s*$|"
                       "^\\s*[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\s*$"));
    return pairs.match(number.typed).hasMatch();
}

bool looksLikeMac(const PrintedNumber &number)
{
    return isWrittenAsMac(number)
           || (number.bare.size() == 12 && consistsOf(number.bare, hexDigits) && !consistsOf(number.bare, digits));
}

/// North America (1 to 5) and China (L) prescribe the check digit; elsewhere its place is the maker's own.
bool bindsCheckDigit(const QString &vin)
{
    return (vin.front() >= u'1' && vin.front() <= u'5') || vin.front() == u'L';
}

NumberCheck checkVin(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    if (!consistsOf(bare, vinCharacters))
        return strangeCharacter(bare, vinCharacters);
    if (bare.size() != 17)
        return wrongLength(bare, QStringLiteral("17"));
    if (!bindsCheckDigit(bare))
        return valid(IdentityText::tr("The shape is right; where this vehicle comes from, the check digit is not "
                                      "prescribed."));
    return compared(bare[8], checkdigit::vin(bare));
}

bool looksLikeVin(const PrintedNumber &number)
{
    const bool hasLetter =
        std::any_of(number.bare.begin(), number.bare.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return number.bare.size() == 17 && consistsOf(number.bare, lettersAndDigits)
           && (hasLetter || number.bare == QLatin1String("11111111111111111"));
}

bool isCertainVin(const PrintedNumber &number)
{
    return bindsCheckDigit(number.bare) && consistsOf(number.bare.last(4), digits);
}

NumberCheck checkServiceTag(const PrintedNumber &number)
{
    if (!consistsOf(number.bare, lettersAndDigits))
        return strangeCharacter(number.bare, lettersAndDigits);
    if (consistsOf(number.bare, digits) && (number.bare.size() == 10 || number.bare.size() == 11))
        return odd(IdentityText::tr("This looks like Dell's express service code; the tag would be %1.")
                       .arg(servicetag::tagOf(number.bare).value_or(QString())));
    if (number.bare.size() < 5 || number.bare.size() > 7)
        return {NumberCheck::Verdict::Unchecked, IdentityText::tr("Only Dell's tags of 5 to 7 characters are known.")};
    return valid(IdentityText::tr("The shape is right; a service tag has no check digit."));
}

bool looksLikeServiceTag(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    const bool mixed = std::any_of(bare.begin(), bare.end(), [](QChar c) { return c <= u'9'; })
                       && std::any_of(bare.begin(), bare.end(), [](QChar c) { return c > u'9'; });
    return bare.size() == 7 && mixed && consistsOf(bare, lettersAndDigits);
}

NumberCheck checkExpressCode(const PrintedNumber &number)
{
    if (!consistsOf(number.bare, digits))
        return strangeCharacter(number.bare, digits);
    if (const auto tag = servicetag::tagOf(number.bare))
        return valid(IdentityText::tr("It stands for the service tag %1.").arg(*tag));
    return odd(IdentityText::tr("No service tag has this express service code."));
}

bool looksLikeExpressCode(const PrintedNumber &number)
{
    return isDigits(number, 10, 11) && servicetag::tagOf(number.bare).value_or(QString()).size() == 7;
}

QString withoutFd(const QString &bare)
{
    return bare.startsWith(QLatin1String("FD")) ? bare.sliced(2) : bare;
}

NumberCheck checkFd(const PrintedNumber &number)
{
    const QString rest = withoutFd(number.bare);
    if (!consistsOf(rest, digits))
        return strangeCharacter(rest, digits);
    if (rest.size() < 4 || rest.size() > 10)
        return wrongLength(rest, IdentityText::tr("4 to 10"));
    const int month = rest.sliced(2, 2).toInt();
    if (month < 1 || month > 12)
        return odd(IdentityText::tr("Digits 3 and 4 are the month of production: %1 is none.").arg(rest.sliced(2, 2)));
    return valid(IdentityText::tr("Digits 3 and 4 are a month, as they must be."));
}

bool looksLikeFd(const PrintedNumber &number)
{
    return number.bare.startsWith(QLatin1String("FD")) && number.bare.size() >= 6
           && consistsOf(withoutFd(number.bare), digits);
}

NumberCheck checkENr(const PrintedNumber &number)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z0-9]{5,12}\\s*/\\s*\\d{2}$"));
    if (shape.match(number.typed.trimmed().toUpper()).hasMatch())
        return valid(IdentityText::tr("The shape is right: model, slash, and two digits for the modification."));
    return odd(
        IdentityText::tr("An E-Nr is a model, a slash and two digits for the modification, as in WAW28750GB/01."));
}

NumberCheck checkGtin(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    if (!consistsOf(bare, digits))
        return strangeCharacter(bare, digits);
    if (bare.size() != 8 && (bare.size() < 12 || bare.size() > 14))
        return wrongLength(bare, IdentityText::tr("8, 12, 13 or 14"));
    return compared(bare.back(), checkdigit::gs1(bare.chopped(1)));
}

bool looksLikeGtin(const PrintedNumber &number)
{
    return isDigits(number, 8, 8) || isDigits(number, 12, 14);
}

bool isThirteenIsbn(const QString &bare)
{
    return bare.startsWith(QLatin1String("978")) || bare.startsWith(QLatin1String("979"));
}

NumberCheck checkIsbn(const PrintedNumber &number)
{
    const QString &bare = number.bare;
    const bool isTen = bare.size() == 10;
    if (!isTen && bare.size() != 13)
        return wrongLength(bare, IdentityText::tr("10 or 13"));
    if (const QString counted = isTen && bare.endsWith(u'X') ? bare.chopped(1) : bare; !consistsOf(counted, digits))
        return strangeCharacter(counted, digits);
    if (isTen)
        return compared(bare.back(), checkdigit::isbn10(bare.first(9)));
    if (!isThirteenIsbn(bare))
        return odd(IdentityText::tr("An ISBN of 13 digits starts with 978 or 979."));
    return compared(bare.back(), checkdigit::gs1(bare.first(12)));
}

bool looksLikeIsbn(const PrintedNumber &number)
{
    static const QRegularExpression ten(QStringLiteral("^\\d{9}[\\dX]$"));
    return ten.match(number.bare).hasMatch() || (isDigits(number, 13, 13) && isThirteenIsbn(number.bare));
}

NumberCheck checkFrame(const PrintedNumber &number)
{
    static const QRegularExpression standard(QStringLiteral("^(?:EN|BS|DIN|ISO|ASTM)+\\d{4,6}$"));
    if (standard.match(number.bare).hasMatch())
        return odd(IdentityText::tr("This names a standard that the frame meets, not the frame: look for another "
                                    "number under the bottom bracket."));
    return {};
}

bool isThirteen(const PrintedNumber &number)
{
    return number.bare.size() == 13;
}

bool always(const PrintedNumber &)
{
    return true;
}

constexpr const char *imeiSource = "3GPP TS 23.003, ISO/IEC 7812-1 (Luhn)";

constexpr std::array table{
    NumberRule{"mac", "IEEE 802 (EUI-48)", checkMac, looksLikeMac, isWrittenAsMac},
    NumberRule{"vin", "ISO 3779, 49 CFR 565", checkVin, looksLikeVin, isCertainVin},
    NumberRule{"imei", imeiSource, checkImei, [](const PrintedNumber &n) { return isDigits(n, 15, 15); },
               isCertainImei},
    NumberRule{"imei2", imeiSource, checkImei},
    NumberRule{"iccid", "ITU-T E.118, ISO/IEC 7812-1 (Luhn)", checkIccid,
               [](const PrintedNumber &n) { return isDigits(n, 19, 20) && n.bare.startsWith(QLatin1String("89")); },
               always},
    NumberRule{"fd", "BSH service documents", checkFd, looksLikeFd, always},
    NumberRule{"isbn", "ISO 2108", checkIsbn, looksLikeIsbn, isThirteen},
    NumberRule{"gtin", "GS1 General Specifications", checkGtin, looksLikeGtin},
    NumberRule{"imeisv", "3GPP TS 23.003", checkImeisv,
               [](const PrintedNumber &n) { return isDigits(n, 16, 16) && isCertainImei(n); }},
    NumberRule{"meid", "3GPP2 S.R0048-A", checkMeid, looksLikeMeid},
    NumberRule{"service_tag", "Dell: service tags are numbers to base 36", checkServiceTag, looksLikeServiceTag},
    NumberRule{"express_code", "Dell: service tags are numbers to base 36", checkExpressCode, looksLikeExpressCode},
    NumberRule{"e_nr", "BSH service documents", checkENr},
    NumberRule{"frame_number", "EN and BS marks on bicycle frames name standards", checkFrame}};

} // namespace

std::span<const NumberRule> numberRules()
{
    return table;
}

} // namespace nameplate
