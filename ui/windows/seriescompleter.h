// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace nameplate {

/// Proposes series of the document while a name is typed: "Bosch Serie 6 · WAW28750GB · 2 items".
class SeriesCompleter : public QCompleter
{
    Q_OBJECT

public:
    SeriesCompleter(const Inventory &inventory, QLineEdit *line);

signals:
    void chosen(const nameplate::SeriesSummary &series);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void propose(const QString &typed);
    void choose(const QModelIndex &proposal);

    const Inventory &m_inventory;
    QStringListModel *m_texts;
    std::vector<SeriesSummary> m_series; ///< as many as texts
};

} // namespace nameplate
