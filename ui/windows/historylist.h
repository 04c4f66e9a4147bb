// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historytexts.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace nameplate {

/// What happened to one item, the newest first, folded away until it is asked for; a value that was there before can be
/// brought back.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void show(const std::vector<HistoryLine> &lines, bool readOnly);

signals:
    void opened(); ///< its lines are wanted
    void bringBackAsked(const nameplate::Field &field, const QString &plain, const QString &text);

private:
    void onToggled(bool open);
    void rebuild();
    QWidget *makeLine(const HistoryLine &line);

    std::vector<HistoryLine> m_lines;
    bool m_readOnly = false;
    bool m_all = false;
    QToolButton *m_title;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace nameplate
