// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numbercheck.h"

#include "app/domain/typednumber.h"
#include "app/identity/fold.h"
#include "app/identity/identitytext.h"
#include "app/identity/numberrules.h"

#include <algorithm>

namespace nameplate::numbers {

namespace {

const NumberRule *ruleOf(const QString &kind)
{
    const auto rules = numberRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&kind](const NumberRule &rule) { return kind == QLatin1String(rule.kind); });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

QString bare(const QString &typed)
{
    return fold::exact(typednumber::normalised(typed));
}

NumberCheck check(const QString &kind, const QString &typed)
{
    const NumberRule *rule = ruleOf(kind);
    if (!rule)
        return {};
    if (typed.size() > longestNumber)
        return {NumberCheck::Verdict::Odd, IdentityText::tr("It is too long to be one number.")};
    const PrintedNumber number{typed, bare(typed)};
    if (number.bare.isEmpty())
        return {NumberCheck::Verdict::Odd, IdentityText::tr("There is no letter and no digit in it.")};
    return rule->check(number);
}

std::vector<Recognition> recognise(const QString &typed)
{
    std::vector<Recognition> recognitions;
    const PrintedNumber number{typed, typed.size() > longestNumber ? QString() : bare(typed)};
    if (number.bare.isEmpty())
        return recognitions;
    for (const NumberRule &rule : numberRules()) {
        if (!rule.hasShape || !rule.hasShape(number))
            continue;
        NumberCheck checked = rule.check(number);
        const bool certain = !checked.isOdd() && rule.isCertain && rule.isCertain(number);
        recognitions.push_back({QString::fromLatin1(rule.kind), std::move(checked), certain});
    }
    std::stable_sort(recognitions.begin(), recognitions.end(), [](const Recognition &a, const Recognition &b) {
        return std::pair(a.check.isOdd(), !a.isCertain) < std::pair(b.check.isOdd(), !b.isCertain);
    });
    return recognitions;
}

QString printedAsSerial()
{
    return QStringLiteral("fd");
}

QString sourceOf(const QString &kind)
{
    const NumberRule *rule = ruleOf(kind);
    return rule ? QString::fromUtf8(rule->source) : QString();
}

} // namespace nameplate::numbers
