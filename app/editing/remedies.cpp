// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/remedies.h"

#include "app/editing/numbermoves.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

struct RemedyText
{
    Q_DECLARE_TR_FUNCTIONS(nameplate::RemedyText)
};

struct ActionTitle
{
    RemedyAction action;
    const char *title; ///< %1: the field's title, %2: the value
    bool isEdit = false;
};

constexpr std::array titles{
    ActionTitle{RemedyAction::None, QT_TRANSLATE_NOOP("RemedyTitle", "Look at the item")},
    ActionTitle{RemedyAction::ShowItems, QT_TRANSLATE_NOOP("RemedyTitle", "Show them together")},
    ActionTitle{RemedyAction::SetField, QT_TRANSLATE_NOOP("RemedyTitle", "Set %1 to “%2”"), true},
    ActionTitle{RemedyAction::SetIdentifier, QT_TRANSLATE_NOOP("RemedyTitle", "Keep it as %1"), true},
    ActionTitle{RemedyAction::SeriesToSerial, QT_TRANSLATE_NOOP("RemedyTitle", "Make it the serial number"), true},
    ActionTitle{RemedyAction::SerialToSeries, QT_TRANSLATE_NOOP("RemedyTitle", "Make it the series number"), true},
    ActionTitle{RemedyAction::AttachEvidence, QT_TRANSLATE_NOOP("RemedyTitle", "Add %1…")},
    ActionTitle{RemedyAction::TypeField, QT_TRANSLATE_NOOP("RemedyTitle", "Change %1")},
    ActionTitle{RemedyAction::AddReading, QT_TRANSLATE_NOOP("RemedyTitle", "Look at the plate")},
    ActionTitle{RemedyAction::ShowRecall, QT_TRANSLATE_NOOP("RemedyTitle", "Look at the recall")}};

const ActionTitle &titleOf(RemedyAction action)
{
    return *std::find_if(titles.begin(), titles.end(),
                         [action](const ActionTitle &each) { return each.action == action; });
}

/// What else can be done about a finding of that kind, beside its own remedy.
struct MoreRow
{
    const char *code;
    RemedyAction action;
    const char *field = "";
    bool joins = false;
};

constexpr std::array more{MoreRow{"duplicate_serial", RemedyAction::None, "", true},
                          MoreRow{"duplicate_serial", RemedyAction::TypeField, "serial"},
                          MoreRow{"series_as_serial", RemedyAction::TypeField, "serial"},
                          MoreRow{"made_after_acquired", RemedyAction::TypeField, "serial"},
                          MoreRow{"quantity_with_serial", RemedyAction::TypeField, "serial"},
                          MoreRow{"readings_disagree", RemedyAction::TypeField, "serial"},
                          MoreRow{"other_brand", RemedyAction::TypeField, "brand"},
                          MoreRow{"missing_receipt", RemedyAction::TypeField, "acquired_how"},
                          MoreRow{"warranty_ending", RemedyAction::TypeField, "warranty_until"}};

/// How a button names what a remedy is about.
QString subjectOf(const Remedy &remedy)
{
    if (remedy.action == RemedyAction::AttachEvidence)
        return choices::title(choices::evidenceKinds(),
                              choices::fromCode(choices::evidenceKinds(), remedy.field).value_or(0));
    const Field *field = fields::find(remedy.field);
    if (remedy.action == RemedyAction::SetIdentifier)
        return identifierTitle(remedy.field);
    constexpr QLatin1String prefix("identifier.");
    return field ? fields::title(*field)
                 : identifierTitle(remedy.field.startsWith(prefix) ? remedy.field.mid(prefix.size()) : remedy.field);
}

RemedyOffer offerOf(const Remedy &remedy)
{
    QString title = QCoreApplication::translate("RemedyTitle", titleOf(remedy.action).title);
    if (title.contains(QLatin1String("%1")))
        title = title.arg(subjectOf(remedy));
    if (title.contains(QLatin1String("%2")))
        title = title.arg(remedy.value);
    return {title, remedy};
}

using Change = std::function<void(Record &)>;

/// Changes the finding's item and those of its remedy, as one step.
Result<void> changeAll(Editor &editor, const Finding &finding, const QString &label, const Change &change)
{
    std::vector<ItemId> items = finding.remedy.items;
    if (std::find(items.begin(), items.end(), finding.item) == items.end())
        items.insert(items.begin(), finding.item);
    std::vector<Record> records = editor.inventory().records(items);
    return editor
        .bulk(label,
              [&](Writer &writer) -> Result<void> {
                  for (Record &record : records) {
                      change(record);
                      if (const auto updated = writer.update(record); !updated)
                          return tl::unexpected(updated.error());
                  }
                  return {};
              })
        .map([](const auto &) {});
}

} // namespace

bool RemedyOffer::isEdit() const
{
    return joins || titleOf(remedy.action).isEdit;
}

namespace remedies {

std::vector<RemedyOffer> of(const Finding &finding)
{
    std::vector<RemedyOffer> offers{offerOf(finding.remedy)};
    for (const MoreRow &row : more) {
        if (finding.code != QLatin1String(row.code))
            continue;
        RemedyOffer offer = offerOf({row.action, QString::fromLatin1(row.field), {}, finding.remedy.items});
        offer.joins = row.joins;
        if (row.joins)
            offer.title = RemedyText::tr("Join into one item");
        const bool known = std::any_of(offers.begin(), offers.end(),
                                       [&offer](const RemedyOffer &each) { return each.title == offer.title; });
        if (!known)
            offers.push_back(offer);
    }
    return offers;
}

Result<void> apply(Editor &editor, const Finding &finding, const RemedyOffer &offer)
{
    const Remedy &remedy = offer.remedy;
    if (offer.joins) {
        std::vector<ItemId> items = remedy.items;
        items.push_back(finding.item);
        return joinItems(editor, std::move(items));
    }
    switch (remedy.action) {
    case RemedyAction::SetField:
        return editor.setField({&finding.item, 1}, fields::at(remedy.field.toLatin1().constData()), remedy.value,
                               fields::Typing::plain());
    case RemedyAction::SetIdentifier:
        return changeAll(editor, finding, RemedyText::tr("Keep “%1” as %2").arg(remedy.value, subjectOf(remedy)),
                         [&remedy](Record &record) { numbermoves::keepAs(record, remedy.field, remedy.value); });
    case RemedyAction::SerialToSeries:
        return changeAll(editor, finding, RemedyText::tr("Make “%1” the series number").arg(remedy.value),
                         numbermoves::makeSeriesNumber);
    case RemedyAction::SeriesToSerial:
        return changeAll(editor, finding, RemedyText::tr("Make series numbers serial numbers"),
                         numbermoves::makeSerialNumber);
    case RemedyAction::None:
    case RemedyAction::ShowItems:
    case RemedyAction::AttachEvidence:
    case RemedyAction::TypeField:
    case RemedyAction::AddReading:
    case RemedyAction::ShowRecall:
        break;
    }
    return {};
}

namespace {

/// What nobody said of an item is the same as on a blank one.
void fillFrom(Record &kept, const Record &other)
{
    const Record blank;
    for (const Field &field : fields::all()) {
        const bool isText = field.kind == FieldKind::LongText || field.kind == FieldKind::Tags;
        const bool isGiven = field.kind == FieldKind::CurrencyCode || field.kind == FieldKind::Quantity
                             || qstrcmp(field.key, "status") == 0;
        if (!field.isEditable() || field.home == FieldHome::Series || isText || isGiven)
            continue;
        if (field.get(kept) == field.get(blank) && field.get(other) != field.get(blank))
            field.set(kept, field.get(other));
    }
    for (const QString &tag : other.tags)
        if (!kept.tags.contains(tag))
            kept.tags << tag;
    for (const Identifier &identifier : other.identifiers) {
        const bool known =
            std::any_of(kept.identifiers.begin(), kept.identifiers.end(), [&identifier](const Identifier &each) {
                return each.kind == identifier.kind && each.value == identifier.value;
            });
        if (!known)
            kept.identifiers << Identifier{{}, identifier.kind, identifier.value};
    }
    if (!other.item.notes.isEmpty() && !kept.item.notes.contains(other.item.notes))
        kept.item.notes += (kept.item.notes.isEmpty() ? QString() : QStringLiteral("\n")) + other.item.notes;
}

Result<void> moveWhatHangsOn(Writer &writer, const Inventory &inventory, ItemId from, ItemId to)
{
    for (const Evidence &evidence : inventory.evidence(from))
        if (const auto linked = writer.link(evidence.id, to); !linked)
            return linked;
    for (Reading reading : inventory.readings(from)) {
        reading.id = {};
        if (const auto kept = writer.saveReading(to, reading); !kept)
            return tl::unexpected(kept.error());
    }
    for (Verification verification : inventory.verifications(from)) {
        verification.id = {};
        if (const auto kept = writer.saveVerification(to, verification); !kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

} // namespace

Result<void> joinItems(Editor &editor, std::vector<ItemId> items)
{
    std::sort(items.begin(), items.end());
    const std::vector<Record> records = editor.inventory().records(items);
    if (records.size() < 2)
        return {};
    Record kept = records.front();
    for (const Record &other : std::span(records).subspan(1))
        fillFrom(kept, other);
    const auto join = [&](Writer &writer) -> Result<void> {
        for (const Record &other : std::span(records).subspan(1)) {
            if (auto moved = moveWhatHangsOn(writer, editor.inventory(), other.item.id, kept.item.id); !moved)
                return moved;
            if (auto removed = writer.remove(other.item.id); !removed)
                return removed;
        }
        return writer.update(kept).map([](bool) {});
    };
    return editor.bulk(RemedyText::tr("Join %n item(s) into one", nullptr, int(records.size())), join)
        .map([](const auto &) {});
}

} // namespace remedies

} // namespace nameplate
