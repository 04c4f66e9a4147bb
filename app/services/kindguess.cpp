// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/kindguess.h"

#include "app/domain/textfold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

/// Beginnings of words (accents folded) that tell a kind; earlier rows win. A star: it may also end a longer word, as in
/// German "Kaufrechnung".
struct Words
{
    EvidenceKind kind;
    const char *words;
};

constexpr std::array rules{
    Words{EvidenceKind::Manual, "manual *anleitung *handbuch instruction guide mode-d-emploi istruzioni instrucciones "
                                "instrukcja handleiding quickstart"},
    Words{EvidenceKind::Warranty, "warranty *garanti guarantee *gewahrleistung gwarancja"},
    Words{EvidenceKind::Valuation, "valuation apprais *gutachten *schatzung wertermittlung expertise tasacion stima"},
    Words{EvidenceKind::Receipt,
          "receipt invoice *rechnung *quittung *kassenbon *kassenzettel *beleg bon order bestell "
          "lieferschein facture recu ticket factura recibo ricevuta fattura scontrino faktura "
          "paragon kvitto kassabon purchase"},
    Words{EvidenceKind::Plate, "plate nameplate *typenschild *typschild typeplate ratingplate plaque targhetta serial "
                               "*seriennummer"}};

/// "IMG_2034 Kaufrechnung.jpg" becomes "-img-2034-kaufrechnung-jpg".
QString nameWords(const QString &fileName)
{
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    return u'-' + textfold::name(fileName).replace(between, QStringLiteral("-"));
}

bool tells(const Words &rule, const QString &name)
{
    const QStringList words = QString::fromLatin1(rule.words).split(u' ');
    return std::any_of(words.begin(), words.end(), [&name](const QString &word) {
        return word.startsWith(u'*') ? name.contains(word.mid(1)) : name.contains(u'-' + word);
    });
}

EvidenceKind kindOfType(const QString &mimeType)
{
    if (mimeType == QLatin1String("application/pdf") || mimeType == QLatin1String("message/rfc822"))
        return EvidenceKind::Receipt;
    return mimeType.startsWith(QLatin1String("image/")) ? EvidenceKind::Photo : EvidenceKind::Other;
}

} // namespace

EvidenceKind guessedKind(const QString &fileName, const QString &mimeType)
{
    const QString name = nameWords(fileName);
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&name](const Words &each) { return tells(each, name); });
    return rule == rules.end() ? kindOfType(mimeType) : rule->kind;
}

} // namespace nameplate
