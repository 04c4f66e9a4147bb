// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/currency.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace nameplate {

namespace {

// ISO 4217 list one (active codes, funds and metals left out), sorted.
constexpr char knownCodes[] =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
    "HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UYW UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM ATS FRF ITL NLG BEF ESP ";

constexpr char noDecimals[] = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";
constexpr char threeDecimals[] = "BHD IQD JOD KWD LYD OMR TND ";
constexpr char fourDecimals[] = "CLF UYW ";

struct Sign
{
    const char *code;
    const char16_t *text;
};

constexpr std::array signs{Sign{"EUR", u"€"},   Sign{"USD", u"US$"}, Sign{"GBP", u"£"},   Sign{"JPY", u"¥"},
                           Sign{"CAD", u"CA$"}, Sign{"AUD", u"A$"},  Sign{"NZD", u"NZ$"}, Sign{"INR", u"₹"},
                           Sign{"KRW", u"₩"},   Sign{"PLN", u"zł"},  Sign{"CZK", u"Kč"},  Sign{"TRY", u"₺"},
                           Sign{"UAH", u"₴"},   Sign{"ILS", u"₪"},   Sign{"VND", u"₫"},   Sign{"BRL", u"R$"}};

bool listed(std::string_view list, const QString &code)
{
    if (code.size() != 3)
        return false;
    const char entry[] = {code[0].toLatin1(), code[1].toLatin1(), code[2].toLatin1(), ' '};
    return list.find(std::string_view(entry, sizeof entry)) != std::string_view::npos;
}

} // namespace

Result<Currency> Currency::fromCode(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    if (code.isEmpty())
        return Currency();
    if (!listed(knownCodes, code))
        return fail(Error::Code::BadValue,
                    QCoreApplication::translate("Currency", "“%1” is not a currency code.").arg(text.toString()),
                    QCoreApplication::translate("Currency", "Use the three letters of ISO 4217, such as EUR or USD."));
    return Currency(code);
}

int Currency::decimals() const
{
    if (listed(noDecimals, m_code))
        return 0;
    if (listed(threeDecimals, m_code))
        return 3;
    return listed(fourDecimals, m_code) ? 4 : 2;
}

QString Currency::symbol() const
{
    const auto sign = std::find_if(signs.begin(), signs.end(),
                                   [this](const Sign &each) { return m_code == QLatin1String(each.code); });
    return sign == signs.end() ? m_code : QString::fromUtf16(sign->text);
}

} // namespace nameplate
