// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plate.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/platecell.h"
#include "ui/widgets/shades.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace nameplate {

PlateWidget::PlateWidget(QWidget *parent)
    : QFrame(parent)
    , m_series(new PlateCell(tr("Series no.", "caption on the plate"), this))
    , m_serial(new PlateCell(tr("Serial no.", "caption on the plate"), this))
    , m_refusal(new PlainLabel(TextTone::Danger, this))
    , m_where(new QToolButton(this))
{
    setAccessibleName(tr("Plate"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_where->setAutoRaise(true);
    m_where->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_where->setIcon(lineIcon(QStringLiteral("circle-help"), IconTone::Accent));
    layOut();
    for (const PlateNumber which : {PlateNumber::Series, PlateNumber::Serial}) {
        connect(cell(which), &PlateCell::copied, this, [this, which](const QString &n) { emit copied(which, n); });
        connect(cell(which), &PlateCell::edited, this, [this, which](const QString &n) {
            m_refusal->hide();
            emit edited(which, n);
        });
    }
    connect(m_where, &QToolButton::clicked, this,
            [this] { emit whereAsked(m_serial->number().isEmpty() ? PlateNumber::Serial : PlateNumber::Series); });
    setNumbers({}, {});
}

void PlateWidget::layOut()
{
    auto *plate = new QHBoxLayout;
    plate->setContentsMargins(lines(this, 1.0), lines(this, 0.6), lines(this, 1.0), lines(this, 0.6));
    plate->setSpacing(lines(this, 1.3));
    plate->addWidget(m_series);
    plate->addWidget(m_serial);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.25));
    column->addLayout(plate);
    column->addWidget(m_where, 0, Qt::AlignRight);
    column->addWidget(m_refusal);
}

void PlateWidget::setNumbers(const QString &series, const QString &serial, bool overTyping)
{
    m_series->setNumber(series, overTyping);
    m_serial->setNumber(serial, overTyping);
    if (!m_series->isEditing() && !m_serial->isEditing())
        m_refusal->hide();
    showQuestion();
}

void PlateWidget::showQuestion()
{
    const bool serial = m_serial->number().isEmpty();
    m_where->setText(serial ? tr("Where do I find the serial number?") : tr("Where do I find the series number?"));
    m_where->setVisible(serial || m_series->number().isEmpty());
}

void PlateWidget::setReadOnly(bool readOnly)
{
    m_series->setReadOnly(readOnly);
    m_serial->setReadOnly(readOnly);
}

void PlateWidget::setLookAlikesMarked(bool marked)
{
    m_series->setLookAlikesMarked(marked);
    m_serial->setLookAlikesMarked(marked);
}

PlateCell *PlateWidget::cell(PlateNumber which) const
{
    return which == PlateNumber::Series ? m_series : m_serial;
}

void PlateWidget::copy(PlateNumber which)
{
    if (!cell(which)->number().isEmpty())
        cell(which)->click();
}

void PlateWidget::startEditing(PlateNumber which)
{
    cell(which)->startEditing(cell(which)->number());
}

void PlateWidget::refuse(PlateNumber which, const QString &typed, const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    cell(which)->startEditing(typed);
}

void PlateWidget::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void PlateWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    const int bottom = m_series->geometry().bottom() + lines(this, 0.6);
    const QRectF metal = QRectF(0, 0, width(), bottom).adjusted(0.5, 0.5, -0.5, -0.5);
    QLinearGradient shine(metal.topLeft(), metal.bottomLeft());
    shine.setColorAt(0, shades.plateTop);
    shine.setColorAt(1, shades.plateBottom);
    painter.setPen(QPen(shades.plateEdge, 1));
    painter.setBrush(shine);
    painter.drawRoundedRect(metal, lines(this, 0.45), lines(this, 0.45));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shades.rivet);
    const qreal rivet = lines(this, 1) * 0.13;
    for (const qreal x : {metal.left() + lines(this, 0.5), metal.right() - lines(this, 0.5)})
        painter.drawEllipse(QPointF(x, metal.center().y()), rivet, rivet);
    const int middle = (m_series->geometry().right() + m_serial->geometry().left()) / 2;
    painter.fillRect(QRectF(middle, metal.top() + lines(this, 0.7), 1, metal.height() - lines(this, 1.4)),
                     shades.rivet);
}

} // namespace nameplate
