// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsurvey.h"
#include "ui/models/recordcache.h"

#include <QAbstractListModel>

namespace nameplate {

/// The findings of a survey as a list, all of them or those of one kind; rows that stay keep their place in views.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        ItemRole = Qt::UserRole + 1, ///< qint64 id
        NameRole,                    ///< what the item is called
        WhereRole,                   ///< its inventory number and place
        KindRole,                    ///< title of the kind of finding
        IsMissingRole,               ///< bool: something is not there yet; else something looks wrong
    };

    FindingsModel(const Inventory &inventory, const FindingSurvey &survey, QObject *parent = nullptr);

    /// An empty code shows all.
    void setKind(const QString &code);
    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] const Finding &finding(int row) const { return m_shown[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString where(const Record *record, const Finding &finding) const;

    const FindingSurvey &m_survey;
    QString m_kind;
    std::vector<Finding> m_shown;
    std::vector<qint64> m_items; ///< of m_shown
    mutable RecordCache m_records;
};

} // namespace nameplate
