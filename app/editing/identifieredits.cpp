// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/identifieredits.h"

#include "app/editing/numbermoves.h"

#include <QCoreApplication>

#include <algorithm>

namespace nameplate::identifieredits {

namespace {

struct IdentifierEdits
{
    Q_DECLARE_TR_FUNCTIONS(nameplate::IdentifierEdits)
};

Result<void> save(Editor &editor, const QString &label, const Record &record)
{
    return editor.bulk(label, [&](Writer &writer) { return writer.update(record).map([](bool) {}); })
        .map([](const auto &) {});
}

/// Changes the identifier in a copy of the record and saves that under a label with the title of its kind as %1.
template <class Change>
Result<void> changed(Editor &editor, ItemId item, IdentifierId identifier, const QString &label, Change change)
{
    auto record = editor.inventory().record(item);
    if (!record)
        return tl::unexpected(record.error());
    const auto found = std::find_if(record->identifiers.begin(), record->identifiers.end(),
                                    [identifier](const Identifier &each) { return each.id == identifier; });
    if (found == record->identifiers.end())
        return fail(Error::Code::NotFound, IdentifierEdits::tr("This number is no longer there."));
    const QString named = label.arg(identifierTitle(found->kind));
    change(record->identifiers, found);
    return save(editor, named, *record);
}

} // namespace

Result<void> add(Editor &editor, ItemId item, const QString &kind, const QString &value)
{
    auto record = editor.inventory().record(item);
    if (!record)
        return tl::unexpected(record.error());
    record->identifiers << Identifier{{}, kind, value.simplified()};
    return save(editor, IdentifierEdits::tr("Add %1").arg(identifierTitle(kind)), *record);
}

Result<void> change(Editor &editor, ItemId item, IdentifierId identifier, const QString &value)
{
    if (value.simplified().isEmpty())
        return remove(editor, item, identifier);
    return changed(editor, item, identifier, IdentifierEdits::tr("Change %1"),
                   [&value](QList<Identifier> &, auto found) { found->value = value.simplified(); });
}

Result<void> setKind(Editor &editor, ItemId item, IdentifierId identifier, const QString &kind)
{
    return changed(editor, item, identifier, IdentifierEdits::tr("Change what the number %1 is"),
                   [&kind](QList<Identifier> &, auto found) { found->kind = kind; });
}

Result<void> remove(Editor &editor, ItemId item, IdentifierId identifier)
{
    return changed(editor, item, identifier, IdentifierEdits::tr("Remove %1"),
                   [](QList<Identifier> &all, auto found) { all.erase(found); });
}

Result<void> keepAs(Editor &editor, ItemId item, const QString &kind, const QString &number)
{
    auto record = editor.inventory().record(item);
    if (!record)
        return tl::unexpected(record.error());
    numbermoves::keepAs(*record, kind, number);
    return save(editor, IdentifierEdits::tr("Keep “%1” as %2").arg(number, identifierTitle(kind)), *record);
}

Result<void> makeSeriesNumber(Editor &editor, ItemId item)
{
    auto record = editor.inventory().record(item);
    if (!record)
        return tl::unexpected(record.error());
    numbermoves::makeSeriesNumber(*record);
    return save(editor, IdentifierEdits::tr("Make “%1” the series number").arg(record->series.number), *record);
}

Result<void> makeSerialNumber(Editor &editor, ItemId item)
{
    auto record = editor.inventory().record(item);
    if (!record)
        return tl::unexpected(record.error());
    numbermoves::makeSerialNumber(*record);
    return save(editor, IdentifierEdits::tr("Make “%1” the serial number").arg(record->item.serial), *record);
}

QString kindOf(const QString &typed)
{
    const QString word = typed.simplified();
    for (const IdentifierKind &kind : identifierKinds()) {
        const QString code = QString::fromLatin1(kind.code);
        if (word.compare(code, Qt::CaseInsensitive) == 0
            || word.compare(identifierTitle(code), Qt::CaseInsensitive) == 0)
            return code;
    }
    return word;
}

} // namespace nameplate::identifieredits
