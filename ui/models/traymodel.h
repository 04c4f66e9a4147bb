// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencepictures.h"

#include <QAbstractListModel>

namespace nameplate {

/// The evidence that waits in the tray, in the order in which it came; rows that stay keep their place in views.
class TrayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1, ///< qint64
        KindRole,                  ///< int of EvidenceKind
    };

    explicit TrayModel(const Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const std::vector<Evidence> &waiting() const { return m_waiting; }
    [[nodiscard]] std::vector<EvidenceId> idsOf(const QModelIndexList &indexes) const; ///< in the tray's order

private:
    void refresh();
    void showPicture(EvidenceId evidence);

    const Inventory &m_inventory;
    mutable EvidencePictures m_pictures;
    std::vector<Evidence> m_waiting;
};

} // namespace nameplate
