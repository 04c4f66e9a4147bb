// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/statusline.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shades.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace nameplate {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_state(new PlainLabel(TextTone::Quiet, this))
    , m_backup(new PlainLabel(TextTone::Quiet, this))
    , m_path(new ElidedLabel(TextTone::Quiet, this))
    , m_care(new QToolButton(this))
    , m_job(new QWidget(this))
    , m_jobText(new PlainLabel(TextTone::Plain, m_job))
    , m_progress(new QProgressBar(m_job))
    , m_cancel(new QToolButton(m_job))
{
    for (PlainLabel *label : {m_state, m_backup, static_cast<PlainLabel *>(m_path), m_jobText})
        label->setSize(0.92);
    m_state->setAccessibleName(tr("State of the document"));
    m_path->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(lines(this, 9));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setIcon(lineIcon(QStringLiteral("x")));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *job = new QHBoxLayout(m_job);
    job->setContentsMargins(0, 0, 0, 0);
    job->addWidget(m_jobText);
    job->addWidget(m_progress);
    job->addWidget(m_cancel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lines(this, 0.7), 0, lines(this, 0.7), 0);
    row->setSpacing(lines(this, 0.4));
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addSpacing(lines(this, 1));
    row->addWidget(m_care);
    row->addWidget(m_backup);
    row->addSpacing(lines(this, 1));
    row->addWidget(m_job);
    row->addWidget(m_path, 1);
    setFixedHeight(lines(this, 1.8));
    m_care->setIcon(lineIcon(QStringLiteral("triangle-alert"), IconTone::Warning));
    m_care->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_care->setAutoRaise(true);
    m_care->setFont(m_state->font());
    m_care->setToolTip(tr("Show what needs care"));
    m_care->hide();
    connect(m_care, &QToolButton::clicked, this, &StatusLine::careAsked);
    m_job->hide();
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelAsked);
}

void StatusLine::showDocument(const QString &path, bool readOnly)
{
    m_readOnly = readOnly;
    m_state->setText(readOnly ? tr("Read-only: this document cannot be changed here") : tr("All changes saved"));
    m_path->setText(QDir::toNativeSeparators(path));
    drawIcon();
}

void StatusLine::showBackup(const std::optional<QDateTime> &at)
{
    m_backup->setVisible(!m_readOnly);
    if (!at)
        return m_backup->setText(tr("No backup yet"));
    const QDateTime local = at->toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    const QString time = locale().toString(local.time(), QLocale::ShortFormat);
    m_backup->setText(isToday ? tr("Last backup today %1").arg(time)
                              : tr("Last backup %1").arg(locale().toString(local.date(), QLocale::ShortFormat)));
}

void StatusLine::showFindings(qint64 count)
{
    m_care->setText(u' ' + tr("%Ln thing(s) to look at", nullptr, int(count)));
    m_care->setVisible(count > 0);
}

void StatusLine::showProgress(const QString &text, int done, int total)
{
    m_jobText->setText(text);
    m_progress->setRange(0, qMax(1, total));
    m_progress->setValue(done);
    m_job->show();
}

void StatusLine::endProgress()
{
    m_job->hide();
}

void StatusLine::drawIcon()
{
    const QIcon icon = m_readOnly ? lineIcon(QStringLiteral("lock"), IconTone::Warning)
                                  : lineIcon(QStringLiteral("circle-check"), IconTone::Good);
    m_icon->setPixmap(icon.pixmap(QSize(lines(this, 0.9), lines(this, 0.9)), devicePixelRatioF()));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, shadesOf(palette()).line);
}

} // namespace nameplate
