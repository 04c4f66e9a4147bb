// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QListView>

#include <vector>

namespace nameplate {

class TrayModel;

/// The pictures of the tray beside each other; several can be chosen and dragged onto items and places.
class TrayView : public QListView
{
    Q_OBJECT

public:
    explicit TrayView(TrayModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<EvidenceId> chosen() const; ///< in the tray's order

signals:
    void chosenChanged();
    void openAsked(nameplate::EvidenceId evidence);
    void removeAsked();
    void menuAsked(const QPoint &globalPosition);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QPixmap dragPicture(size_t count) const;

    TrayModel &m_model;
};

} // namespace nameplate
