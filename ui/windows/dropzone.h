// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"
#include "ui/widgets/delivery.h"

#include <QAbstractItemView>

#include <functional>
#include <optional>
#include <vector>

namespace nameplate {

/// Lets files and evidence be dropped on the rows of a view, and shows which row would take them. What is dragged
/// otherwise stays the view's own business.
class DropZone : public QObject
{
    Q_OBJECT

public:
    /// What a drop there is for: targets, or none for the tray; nothing when it is refused there.
    using TargetsAt = std::function<std::optional<std::vector<EvidenceTarget>>(const QModelIndex &index)>;

    DropZone(QAbstractItemView &view, TargetsAt targetsAt);

signals:
    void dropped(const nameplate::Delivery &delivery, const std::vector<nameplate::EvidenceTarget> &targets);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::optional<std::vector<EvidenceTarget>> targetsFor(const QDropEvent &event) const;
    bool follow(QDropEvent &event);
    bool finish(QDropEvent &event);
    void mark(const QModelIndex &index, bool takes);

    QAbstractItemView &m_view;
    TargetsAt m_targetsAt;
    QWidget *m_mark; ///< lies over the row, or over the whole view for the tray
};

} // namespace nameplate
