// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columntarget.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

struct EvidenceWord
{
    const char *word;
    EvidenceKind kind;
};

constexpr std::array evidenceWords{
    EvidenceWord{"photos", EvidenceKind::Photo},        EvidenceWord{"plates", EvidenceKind::Plate},
    EvidenceWord{"receipts", EvidenceKind::Receipt},    EvidenceWord{"manuals", EvidenceKind::Manual},
    EvidenceWord{"warranties", EvidenceKind::Warranty}, EvidenceWord{"valuations", EvidenceKind::Valuation},
    EvidenceWord{"files", EvidenceKind::Other}};

struct LengthWord
{
    const char *word;
    ColumnTarget::Unit unit;
};

constexpr std::array lengthWords{LengthWord{"warranty days", ColumnTarget::Unit::Days},
                                 LengthWord{"warranty months", ColumnTarget::Unit::Months},
                                 LengthWord{"warranty years", ColumnTarget::Unit::Years}};

constexpr QLatin1String notesLine("notes line");
constexpr QLatin1String flagLine("flag line");
constexpr QLatin1String ignored("ignore");

/// "identifier:imei" and, as exported columns are called, "identifier.imei".
QString identifierKind(const QString &text)
{
    constexpr QLatin1String prefix("identifier");
    const bool isOne = text.startsWith(prefix) && text.size() > prefix.size() + 1
                       && (text.at(prefix.size()) == u':' || text.at(prefix.size()) == u'.');
    return isOne ? text.sliced(prefix.size() + 1).trimmed() : QString();
}

void takeOrdinal(ColumnTarget &target)
{
    const qsizetype sign = target.word.lastIndexOf(u'#');
    bool ok = false;
    const int ordinal = sign > 0 ? target.word.sliced(sign + 1).toInt(&ok) : 0;
    if (!ok || ordinal < 2 || ordinal > 100)
        return;
    target.ordinal = ordinal;
    target.word.truncate(sign);
}

} // namespace

bool ColumnTarget::isSingle() const
{
    return kind == Kind::Identifier || (kind == Kind::Field && !isField("notes"));
}

Result<ColumnTarget> ColumnTarget::fromText(const QString &text, const QString &title)
{
    ColumnTarget target;
    target.word = title;
    if (text == notesLine)
        return target;
    if (text == flagLine || text == ignored) {
        target.kind = text == ignored ? Kind::Ignored : Kind::FlagLine;
        return target;
    }
    if (const QString kind = identifierKind(text); !kind.isEmpty()) {
        target.kind = Kind::Identifier;
        target.word = kind;
        takeOrdinal(target);
        return target;
    }
    const auto evidence = std::find_if(evidenceWords.begin(), evidenceWords.end(),
                                       [&text](const EvidenceWord &each) { return text == QLatin1String(each.word); });
    if (evidence != evidenceWords.end()) {
        target.kind = Kind::Evidence;
        target.evidence = evidence->kind;
        return target;
    }
    for (const LengthWord &each : lengthWords)
        if (text == QLatin1String(each.word)) {
            target.kind = Kind::WarrantyLength;
            target.unit = each.unit;
            return target;
        }
    target.kind = Kind::Field;
    target.field = fields::find(text);
    if (!target.field)
        return fail(Error::Code::BadValue,
                    QCoreApplication::translate("ColumnTarget", "“%1” is no field a column can go to.").arg(text),
                    QCoreApplication::translate("ColumnTarget",
                                                "Use a field key such as serial, identifier:imei, photos, "
                                                "receipts, warranty months, notes line or ignore."));
    return target;
}

QString ColumnTarget::text() const
{
    switch (kind) {
    case Kind::Field:
        return QString::fromLatin1(field->key);
    case Kind::Identifier:
        return QLatin1String("identifier:") + word + (ordinal > 1 ? u'#' + QString::number(ordinal) : QString());
    case Kind::Evidence:
        for (const EvidenceWord &each : evidenceWords)
            if (each.kind == evidence)
                return QString::fromLatin1(each.word);
        break;
    case Kind::WarrantyLength:
        return QString::fromLatin1(lengthWords[size_t(unit)].word);
    case Kind::NotesLine:
        return notesLine;
    case Kind::FlagLine:
        return flagLine;
    case Kind::Ignored:
        break;
    }
    return ignored;
}

} // namespace nameplate
