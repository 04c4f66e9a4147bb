// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include <algorithm>

namespace nameplate {

FindingsModel::FindingsModel(const Inventory &inventory, const FindingSurvey &survey, QObject *parent)
    : QAbstractListModel(parent)
    , m_survey(survey)
    , m_records(inventory)
{
    connect(&survey, &FindingSurvey::found, this, &FindingsModel::refresh);
    connect(&inventory, &Inventory::changed, this, [this] {
        m_records.clear();
        if (!m_shown.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
    refresh();
}

void FindingsModel::setKind(const QString &code)
{
    m_kind = code;
    refresh();
}

/// What is the same at both ends stays; what lies between goes and comes.
void FindingsModel::refresh()
{
    std::vector<Finding> wanted;
    std::copy_if(m_survey.findings().begin(), m_survey.findings().end(), std::back_inserter(wanted),
                 [this](const Finding &each) { return m_kind.isEmpty() || each.code == m_kind; });
    const size_t least = std::min(m_shown.size(), wanted.size());
    size_t before = 0;
    while (before < least && m_shown[before] == wanted[before])
        ++before;
    size_t after = 0;
    while (after < least - before && m_shown[m_shown.size() - 1 - after] == wanted[wanted.size() - 1 - after])
        ++after;
    const auto setItems = [this] {
        m_items.clear();
        for (const Finding &each : m_shown)
            m_items.push_back(each.item.value);
    };
    if (m_shown.size() > before + after) {
        beginRemoveRows({}, int(before), int(m_shown.size() - after) - 1);
        m_shown.erase(m_shown.begin() + qsizetype(before), m_shown.end() - qsizetype(after));
        setItems();
        endRemoveRows();
    }
    if (wanted.size() > before + after) {
        beginInsertRows({}, int(before), int(wanted.size() - after) - 1);
        m_shown.insert(m_shown.begin() + qsizetype(before), wanted.begin() + qsizetype(before),
                       wanted.end() - qsizetype(after));
        setItems();
        endInsertRows();
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString FindingsModel::where(const Record *record, const Finding &finding) const
{
    const QString number = tr("No. %1", "inventory number").arg(finding.number);
    return record && !record->place.isEmpty() ? QStringLiteral("%1 · %2").arg(number, record->place) : number;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_shown[size_t(index.row())];
    const Record *record = m_records.at(m_items, index.row());
    const QString name = record ? record->title() : finding.number;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return finding.message;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "kind of finding, item, sentence")
            .arg(findingTitle(finding.code), name, finding.message);
    case ItemRole:
        return finding.item.value;
    case NameRole:
        return name;
    case WhereRole:
        return where(record, finding);
    case KindRole:
        return findingTitle(finding.code);
    case IsMissingRole:
        return finding.code.startsWith(QLatin1String("missing_")) || finding.code == QLatin1String("warranty_ending");
    default:
        return {};
    }
}

} // namespace nameplate
