// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columnplan.h"

#include "app/exchange/headeraliases.h"
#include "app/exchange/headertext.h"
#include "app/exchange/listsource.h"

#include <QHash>

#include <algorithm>

namespace nameplate {

/// The plan while it is made: targets are claimed in rounds, from what is said to what is guessed.
struct ColumnPlan::Draft
{
    const ListSource &source;
    const ImportPreset &preset;
    const HeaderAliases &aliases;
    const ImportMap &map;
    QList<PlannedColumn> columns;
    QList<bool> decided;
    QHash<QString, QString> taken; ///< single targets, and the column that has them
    QList<ImportProblem> notices;

    void readHeader(const Currency &currency);
    Result<void> applyMap();
    void applyPreset();
    void applyAliases();
    void applyAliasesIfFree();
    [[nodiscard]] QString presetTarget(const PresetColumn &column, const QString &rest) const;
    [[nodiscard]] static QString titleOf(const PresetColumn &column, const QString &rest);
    void claim(qsizetype index, ColumnTarget target);
    [[nodiscard]] bool isFree(const QString &target) const;
    [[nodiscard]] bool recognisesAnything() const;
};

void ColumnPlan::Draft::readHeader(const Currency &currency)
{
    for (qsizetype i = 0; i < source.header().size(); ++i) {
        const QString &name = source.header().at(i);
        PlannedColumn column;
        column.header = name.isEmpty() ? ColumnPlan::tr("Column %1").arg(i + 1) : name;
        column.target.word = column.header;
        column.currency = HeaderText::parse(name, currency).currency;
        columns << column;
        decided << false;
    }
}

Result<void> ColumnPlan::Draft::applyMap()
{
    for (const auto &[name, text] : map.columns) {
        const auto is = [&name = name](const QString &header) {
            return header.compare(name.simplified(), Qt::CaseInsensitive) == 0;
        };
        const auto found = std::find_if(source.header().begin(), source.header().end(), is);
        if (found == source.header().end())
            return fail(Error::Code::BadValue, ColumnPlan::tr("%1 has no column “%2”.").arg(source.fileName(), name),
                        ColumnPlan::tr("Its columns are: %1.").arg(source.header().join(QLatin1String(", "))));
        const auto target = ColumnTarget::fromText(text, name);
        if (!target)
            return tl::unexpected(target.error());
        claim(found - source.header().begin(), *target);
    }
    return {};
}

/// The target that a preset's row means for a column; `rest` is what follows a prefix.
QString ColumnPlan::Draft::presetTarget(const PresetColumn &column, const QString &rest) const
{
    if (column.target == QLatin1String("identifier"))
        return QLatin1String("identifier:") + rest;
    if (column.target != QLatin1String("alias"))
        return column.target;
    const QString known = aliases.target(rest);
    return known.isEmpty() ? QStringLiteral("notes line") : known;
}

QString ColumnPlan::Draft::titleOf(const PresetColumn &column, const QString &rest)
{
    return column.title.isEmpty() ? rest : QString(column.title).replace(QLatin1String("%1"), rest);
}

void ColumnPlan::Draft::applyPreset()
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &header = source.header().at(i);
        const QString &key = source.key(i);
        const PresetColumn *said = preset.column(key);
        QString rest = header;
        if (!said && (said = preset.prefix(key))) {
            rest = key.sliced(said->header.size());
            rest = (said->until.isEmpty() ? rest : rest.section(said->until, 0, 0)).trimmed();
        }
        if (decided.at(i) || !said)
            continue;
        auto target = ColumnTarget::fromText(presetTarget(*said, rest), titleOf(*said, rest));
        if (!target)
            continue;
        target->skip = said->skip;
        claim(i, *target);
    }
}

void ColumnPlan::Draft::applyAliases()
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &header = source.header().at(i);
        QString target = aliases.target(header);
        if (target.isEmpty())
            target = aliases.target(HeaderText::parse(header, {}).name);
        if (decided.at(i) || target.isEmpty())
            continue;
        if (const auto read = ColumnTarget::fromText(target, header))
            claim(i, *read);
    }
}

void ColumnPlan::Draft::applyAliasesIfFree()
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (decided.at(i))
            continue;
        const QString &header = source.header().at(i);
        const QStringList candidates = aliases.targetsIfFree(HeaderText::parse(header, {}).name);
        const auto free =
            std::find_if(candidates.begin(), candidates.end(), [this](const QString &each) { return isFree(each); });
        if (free == candidates.end())
            continue;
        if (const auto read = ColumnTarget::fromText(*free, header))
            claim(i, *read);
    }
}

void ColumnPlan::Draft::claim(qsizetype index, ColumnTarget target)
{
    PlannedColumn &column = columns[index];
    decided[index] = true;
    const QString key = target.text();
    if (target.isSingle() && taken.contains(key)) {
        notices << ImportProblem{
            source.headerRow(), column.header, column.header,
            ColumnPlan::tr("the column “%1” goes to the same field (%2); this one becomes a line of the notes")
                .arg(taken.value(key), key)};
        return;
    }
    if (target.isSingle())
        taken.insert(key, column.header);
    column.target = std::move(target);
}

bool ColumnPlan::Draft::isFree(const QString &target) const
{
    return !taken.contains(target);
}

bool ColumnPlan::Draft::recognisesAnything() const
{
    return std::any_of(columns.begin(), columns.end(), [](const PlannedColumn &column) {
        const Field *field = column.target.field;
        return field && !column.target.isField("notes") && !column.target.isField("quantity");
    });
}

Result<ColumnPlan> ColumnPlan::make(const ListSource &source, const ImportPreset &preset, const HeaderAliases &aliases,
                                    const ImportMap &map, const Currency &currency)
{
    Draft draft{source, preset, aliases, map, {}, {}, {}, {}};
    draft.readHeader(currency);
    if (const auto applied = draft.applyMap(); !applied)
        return tl::unexpected(applied.error());
    draft.applyPreset();
    draft.applyAliases();
    draft.applyAliasesIfFree();
    if (!draft.recognisesAnything())
        return fail(
            Error::Code::BadValue,
            tr("%1: no column name is known: %2.").arg(source.fileName(), source.header().join(QLatin1String(", "))),
            tr("Put column names such as Name, Brand and Serial number in the first row, or say in a map where "
               "each column goes."));
    ColumnPlan plan;
    plan.m_columns = draft.columns;
    plan.m_notices = draft.notices;
    return plan;
}

qsizetype ColumnPlan::indexOf(const char *fieldKey) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [fieldKey](const PlannedColumn &each) { return each.target.isField(fieldKey); });
    return found == m_columns.end() ? -1 : found - m_columns.begin();
}

} // namespace nameplate
