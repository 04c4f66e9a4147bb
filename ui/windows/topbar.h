// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nameplate {

class ActionSet;
class SearchBox;

/// The bar below the menus: adding, photos, the search box, printing.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(ActionSet &actions, QWidget *parent = nullptr);

    [[nodiscard]] SearchBox &search() { return *m_search; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SearchBox *m_search;
};

} // namespace nameplate
