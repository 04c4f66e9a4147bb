// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace nameplate {

class Chip;
class PlainLabel;

/// What a note says, and what can be done about it.
struct Note
{
    QString text;
    QString details; ///< shown when asked why; empty: there is no more to say
    QString offer;   ///< on the button; empty: none
    bool isDoubt = false;

    bool operator==(const Note &) const = default;
};

/// One sentence below a value: quiet when it only tells, in the colour of warnings when something looks wrong, with a
/// button for what would put it right.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLine(const Note &note, QWidget *parent = nullptr);

    [[nodiscard]] const Note &note() const { return m_note; }
    [[nodiscard]] Chip *offer() const { return m_offer; } ///< null: none

signals:
    void taken(); ///< the button was pressed

private:
    Note m_note;
    Chip *m_offer = nullptr;
    PlainLabel *m_details = nullptr;
};

} // namespace nameplate
