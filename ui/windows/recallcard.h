// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notice.h"

#include <QFrame>
#include <QLocale>

namespace nameplate {

/// One recall notice and what it means for one item: the verdict, the words it rests on, what was done about it, and the
/// way to the notice itself.
class RecallCard : public QFrame
{
    Q_OBJECT

public:
    /// `item`: whose it is, where that is not plain; empty: not said.
    RecallCard(const NoticeMatch &match, const Notice &notice, const QString &item, const QLocale &locale,
               bool readOnly, QWidget *parent = nullptr);

    [[nodiscard]] const NoticeMatch &match() const { return m_match; }

signals:
    void acted(nameplate::NoticeAction action);
    void openAsked(); ///< the notice, in the browser
    void itemAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot(const Notice &notice, const QLocale &locale, bool readOnly);

    NoticeMatch m_match;
};

} // namespace nameplate
