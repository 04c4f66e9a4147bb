// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "ui/models/traymodel.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace nameplate {

class ActionSet;
class PlainLabel;
class TrayView;
struct Delivery;

/// The tray of unsorted photos below the items: what was dropped on nothing waits here until it is given to items or made
/// into new ones. It is there only while something waits.
class TrayPanel : public QWidget
{
    Q_OBJECT

public:
    TrayPanel(const Inventory &inventory, ActionSet &actions, QWidget *parent = nullptr);

    [[nodiscard]] TrayModel &model() { return m_model; }
    [[nodiscard]] TrayView &view() { return *m_view; }

    /// What an action is done with: the chosen ones, or all where none is chosen.
    [[nodiscard]] std::vector<EvidenceId> meant() const;
    void takeFocus();
    /// While it yields its room to others it is not to be seen.
    void setYielding(bool yields);
    /// Chooses what came to stand where the chosen ones were, so that sorting goes on.
    void chooseNext();

signals:
    void emptied(); ///< while it had the focus
    void openAsked(nameplate::EvidenceId evidence);
    void removeAsked();
    void menuAsked(const QPoint &globalPosition);
    void dropped(const nameplate::Delivery &delivery);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(ActionSet &actions);
    void showCount();

    const Inventory &m_inventory;
    TrayModel m_model;
    TrayView *m_view;
    PlainLabel *m_title;
    std::vector<QToolButton *> m_buttons;
    bool m_yields = false;
};

} // namespace nameplate
