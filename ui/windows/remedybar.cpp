// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/remedybar.h"

#include "ui/widgets/housestyle.h"

#include <QToolButton>

namespace nameplate {

RemedyBar::RemedyBar(const Finding &finding, const QString &item, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
{
    for (const RemedyOffer &offer : remedies::of(finding)) {
        if (readOnly && (offer.isEdit() || offer.remedy.action != RemedyAction::ShowItems))
            continue;
        QToolButton *button = makeButton(offer.title, item, m_offers.empty() ? Chip::Kind::Fact : Chip::Kind::Outline);
        connect(button, &QToolButton::clicked, this, [this, offer] { emit chosen(m_finding, offer); });
        m_offers.push_back(button);
    }
    m_silence = makeButton(tr("Silence for good"), item, Chip::Kind::Outline);
    m_silence->setToolTip(tr("Do not show this again. Undo brings it back."));
    m_silence->setEnabled(!readOnly);
    connect(m_silence, &QToolButton::clicked, this, [this] { emit silenced(m_finding); });
}

QToolButton *RemedyBar::makeButton(const QString &text, const QString &item, Chip::Kind kind)
{
    auto *button = new Chip(text, QString(), kind, this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tr("%1: %2", "item, finding").arg(item, m_finding.message));
    return button;
}

std::vector<QToolButton *> RemedyBar::buttons() const
{
    std::vector<QToolButton *> all;
    for (QToolButton *button : m_offers)
        if (!button->isHidden())
            all.push_back(button);
    all.push_back(m_silence);
    return all;
}

void RemedyBar::setReachable(bool reachable)
{
    for (QToolButton *button : m_offers)
        button->setFocusPolicy(reachable ? Qt::TabFocus : Qt::NoFocus);
    m_silence->setFocusPolicy(reachable ? Qt::TabFocus : Qt::NoFocus);
}

/// The likeliest remedy is always there; the others give way.
void RemedyBar::resizeEvent(QResizeEvent *)
{
    const int gap = lines(this, 0.4);
    const int last = qMin(m_silence->sizeHint().width(), width() / 2);
    m_silence->setGeometry(width() - last, 0, last, height());
    int left = 0;
    const int right = width() - last - gap;
    for (size_t i = 0; i < m_offers.size(); ++i) {
        const int wanted = m_offers[i]->sizeHint().width();
        const int given = i == 0 ? qMin(wanted, right) : wanted;
        m_offers[i]->setVisible(left + given <= right);
        m_offers[i]->setGeometry(left, 0, given, height());
        left += given + gap;
    }
}

} // namespace nameplate
