// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/numbernotes.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/noteline.h"

#include <QVBoxLayout>

namespace nameplate {

NumberNotes::NumberNotes(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(lines(this, 0.2));
}

void NumberNotes::show(const std::vector<NumberAdvice> &advice, bool readOnly)
{
    setVisible(!advice.empty());
    if (advice == m_advice && readOnly == m_readOnly)
        return;
    m_advice = advice;
    m_readOnly = readOnly;
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const NumberAdvice &each : advice) {
        auto *line = new NoteLine(
            {each.sentence, each.details, readOnly ? QString() : each.offer, each.kind == NumberAdvice::Kind::Doubt},
            this);
        connect(line, &NoteLine::taken, this, [this, remedy = each.remedy] { emit taken(remedy); });
        m_lines->addWidget(line);
    }
}

} // namespace nameplate
