// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/numberadvice.h"

#include <QWidget>

class QVBoxLayout;

namespace nameplate {

/// What is said about numbers, a line each: doubts, which can be put right with one press, and what the numbers tell.
class NumberNotes : public QWidget
{
    Q_OBJECT

public:
    explicit NumberNotes(QWidget *parent = nullptr);

    void show(const std::vector<NumberAdvice> &advice, bool readOnly);
    [[nodiscard]] const std::vector<NumberAdvice> &advice() const { return m_advice; }

signals:
    void taken(const nameplate::Remedy &remedy);

private:
    std::vector<NumberAdvice> m_advice;
    bool m_readOnly = false;
    QVBoxLayout *m_lines;
};

} // namespace nameplate
