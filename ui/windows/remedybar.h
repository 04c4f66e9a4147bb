// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/remedies.h"
#include "ui/widgets/labels.h"

namespace nameplate {

/// The buttons of one finding: what can be done about it as far as there is room, and at the end a way to silence it.
class RemedyBar : public QWidget
{
    Q_OBJECT

public:
    RemedyBar(const Finding &finding, const QString &item, bool readOnly, QWidget *parent);

    [[nodiscard]] const Finding &finding() const { return m_finding; }
    [[nodiscard]] std::vector<QToolButton *> buttons() const; ///< in the order of the Tab key
    /// Keys go to its buttons; those of other rows are for the mouse.
    void setReachable(bool reachable);

signals:
    void chosen(const nameplate::Finding &finding, const nameplate::RemedyOffer &offer);
    void silenced(const nameplate::Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeButton(const QString &text, const QString &item, Chip::Kind kind);

    Finding m_finding;
    std::vector<QToolButton *> m_offers;
    QToolButton *m_silence;
};

} // namespace nameplate
