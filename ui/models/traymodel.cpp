// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/traymodel.h"

#include "app/domain/datetext.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace nameplate {

namespace {

constexpr int pictureSide = 320; ///< pixels: large enough to recognise a thing on a dense screen

} // namespace

TrayModel::TrayModel(const Inventory &inventory, QObject *parent)
    : QAbstractListModel(parent)
    , m_inventory(inventory)
    , m_pictures(inventory, pictureSide)
    , m_waiting(inventory.evidence(EvidenceTarget()))
{
    connect(&m_pictures, &EvidencePictures::ready, this, &TrayModel::showPicture);
    connect(&inventory, &Inventory::changed, this, [this](const Changes &changes) {
        if (changes.evidence || changes.everything)
            refresh();
    });
}

/// Both lists are in the order of the numbers, so one walk finds what came, went and changed.
void TrayModel::refresh()
{
    const std::vector<Evidence> wanted = m_inventory.evidence(EvidenceTarget());
    size_t row = 0;
    for (const Evidence &each : wanted) {
        size_t gone = row;
        while (gone < m_waiting.size() && m_waiting[gone].number < each.number)
            ++gone;
        if (gone > row) {
            beginRemoveRows({}, int(row), int(gone) - 1);
            m_waiting.erase(m_waiting.begin() + qsizetype(row), m_waiting.begin() + qsizetype(gone));
            endRemoveRows();
        }
        if (row == m_waiting.size() || m_waiting[row].number != each.number) {
            beginInsertRows({}, int(row), int(row));
            m_waiting.insert(m_waiting.begin() + qsizetype(row), each);
            endInsertRows();
        } else if (m_waiting[row] != each) {
            m_waiting[row] = each;
            emit dataChanged(index(int(row)), index(int(row)));
        }
        ++row;
    }
    if (row < m_waiting.size()) {
        beginRemoveRows({}, int(row), int(m_waiting.size()) - 1);
        m_waiting.resize(row);
        endRemoveRows();
    }
}

void TrayModel::showPicture(EvidenceId evidence)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [evidence](const Evidence &each) { return each.id == evidence; });
    if (found == m_waiting.end())
        return;
    const QModelIndex row = index(int(found - m_waiting.begin()));
    emit dataChanged(row, row, {Qt::DecorationRole});
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_waiting.size());
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence &evidence = m_waiting[size_t(index.row())];
    switch (role) {
    case IdRole:
        return evidence.id.value;
    case KindRole:
        return int(evidence.kind);
    case Qt::DisplayRole:
        return evidence.caption.isEmpty() ? evidence.fileName : evidence.caption;
    case Qt::DecorationRole:
        return m_pictures.picture(evidence);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString kind = choices::title(choices::evidenceKinds(), int(evidence.kind));
        QStringList words{evidence.label(), kind, data(index, Qt::DisplayRole).toString()};
        if (evidence.takenOn.isValid())
            words << datetext::local(evidence.takenOn, QLocale());
        const QString text = words.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
    }
    default:
        return {};
    }
}

Qt::ItemFlags TrayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_inventory.isReadOnly() ? usual : usual | Qt::ItemIsDragEnabled;
}

std::vector<EvidenceId> TrayModel::idsOf(const QModelIndexList &indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<EvidenceId> ids;
    for (const int row : rows)
        ids.push_back(m_waiting[size_t(row)].id);
    return ids;
}

} // namespace nameplate
