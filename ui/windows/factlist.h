// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sharedfields.h"
#include "ui/widgets/factrow.h"

#include <QToolButton>

class QVBoxLayout;

namespace nameplate {

/// The facts of one item, or what several items have in common, each edited in place. Fields nobody filled fold away.
class FactList : public QWidget
{
    Q_OBJECT

public:
    FactList(const EditingHints &hints, QWidget *parent);

    /// Fields of no record are still being compared. `overTyping`: another item is shown now, so that what was being typed belongs to the past.
    void show(const SharedFields &shared, bool readOnly, bool overTyping);
    void refuse(const Field &field, const QString &sentence);
    void focus(const char *key);

signals:
    void committed(const nameplate::Field &field, const QString &text);
    void resetAsked(const nameplate::Field &field);

private:
    [[nodiscard]] FactValue valueOf(const Field &field, const SharedFields &shared) const;
    void fold();
    void alignTitles();

    QLocale m_locale;
    QVBoxLayout *m_column;
    std::vector<FactRow *> m_rows;
    QToolButton *m_more = nullptr;
};

} // namespace nameplate
