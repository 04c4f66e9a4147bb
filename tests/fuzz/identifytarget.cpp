// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fold.h"
#include "app/identity/numberknowledge.h"
#include "app/identity/numberrules.h"
#include "app/identity/serialnumbers.h"
#include "app/identity/servicetag.h"
#include "tests/fuzz/fuzztargets.h"

namespace nameplate::fuzz {

namespace {

const NumberKnowledge &knowledge()
{
    static const Result<NumberKnowledge> loaded = NumberKnowledge::load();
    require(loaded.has_value(), "the tables of the program are usable");
    return *loaded;
}

void lookAt(const QString &number, const NumberContext &context)
{
    const std::vector<Candidate> candidates = knowledge().identify(number, context);
    require(!candidates.empty(), "identify always says something");
    for (const Candidate &candidate : candidates) {
        require(!candidate.kind.isEmpty(), "a candidate has a kind");
        require(candidate.isValid || !candidate.reason.isEmpty() || !candidate.meaning.isEmpty(),
                "what is odd says why");
        for (const DateSpan &span : candidate.dates)
            require(span.isValid() && span.from <= span.to, "dates are real and in order");
    }
    for (const NumberRule &rule : numberRules()) {
        const NumberCheck check = numbers::check(QString::fromLatin1(rule.kind), number);
        require(!check.isOdd() || !check.reason.isEmpty(), "an odd number says why");
    }
}

} // namespace

/// The lines are number, brand, kind, series number, and the year of acquisition; those that are missing are empty.
void identify(const QByteArray &data)
{
    const QStringList lines = QString::fromUtf8(data).split(u'\n');
    const QString number = lines.value(0);
    NumberContext context{lines.value(2), lines.value(1), lines.value(3), {}, QDate(2026, 6, 30)};
    if (const int year = lines.value(4).toInt(); year > 0)
        context.acquiredOn = QDate(year, 6, 30);
    lookAt(number, context);
    lookAt(number, {{}, {}, {}, {}, QDate(2026, 6, 30)});
    require(fold::number(fold::number(number)) == fold::number(number), "a folded number stays as it is");
    require(fold::exact(fold::exact(number)) == fold::exact(number), "a bare number stays as it is");
    if (const auto code = servicetag::expressCodeOf(number))
        require(servicetag::tagOf(*code).has_value(), "a tag and its express code are one number");
    std::ignore = serialnumbers::read(QString::fromUtf8(data));
}

} // namespace nameplate::fuzz
