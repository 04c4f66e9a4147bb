// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidencedetails.h"

#include "app/domain/datetext.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/thingicons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace nameplate {

EvidenceDetails::EvidenceDetails(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_caption(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_refusal(new PlainLabel(TextTone::Danger, this))
    , m_serves(new PlainLabel(TextTone::Quiet, this))
{
    for (const ChoiceRow &row : choices::evidenceKinds())
        m_kind->addItem(lineIcon(evidenceIcon(EvidenceKind(row.value))),
                        choices::title(choices::evidenceKinds(), row.value), row.value);
    m_kind->setAccessibleName(tr("What it is"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setPlaceholderText(tr("Caption: what is to be seen here"));
    m_caption->setMaxLength(300);
    m_date->setAccessibleName(tr("Date taken"));
    m_date->setPlaceholderText(tr("Date taken"));
    m_date->setFixedWidth(lines(this, 8));
    m_refusal->hide();
    m_serves->setWordWrap(true);
    auto *others = new QPushButton(lineIcon(QStringLiteral("link")), tr("Other items…"), this);
    others->setToolTip(tr("Choose the items that this file is for"));
    others->setAutoDefault(false);
    m_others = others;
    m_grid = new QGridLayout;
    m_grid->setSpacing(lines(this, 0.5));
    arrange(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lines(this, 0.8), lines(this, 0.4), lines(this, 0.8), 0);
    column->setSpacing(lines(this, 0.3));
    column->addLayout(m_grid);
    column->addWidget(m_refusal);
    column->addWidget(m_serves);
    for (QLineEdit *line : {m_caption, m_date})
        line->installEventFilter(this);
    connect(m_kind, &QComboBox::activated, this, &EvidenceDetails::takeKind);
    connect(m_caption, &QLineEdit::editingFinished, this, &EvidenceDetails::takeCaption);
    connect(m_date, &QLineEdit::editingFinished, this, &EvidenceDetails::takeDate);
    connect(others, &QPushButton::clicked, this, &EvidenceDetails::otherItemsAsked);
}

/// One row, or two where the caption would have no room in one.
void EvidenceDetails::arrange(bool narrow)
{
    const int row = narrow ? 1 : 0;
    m_grid->addWidget(m_kind, row, 0);
    m_grid->addWidget(m_caption, 0, narrow ? 0 : 1, 1, narrow ? 4 : 1);
    m_grid->addWidget(m_date, row, 2);
    m_grid->addWidget(m_others, row, 3);
    m_grid->setColumnStretch(1, 1);
}

void EvidenceDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < lines(this, 46);
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange(narrow);
}

void EvidenceDetails::show(const Evidence &evidence, const QStringList &serves, bool readOnly)
{
    m_evidence = evidence;
    m_kind->setCurrentIndex(m_kind->findData(int(evidence.kind)));
    m_caption->setText(evidence.caption);
    showDate();
    m_refusal->hide();
    m_serves->setText(serves.isEmpty() ? tr("Waits in the tray of unsorted photos.")
                                       : tr("For %1").arg(serves.join(QStringLiteral(" · "))));
    m_kind->setEnabled(!readOnly);
    m_others->setEnabled(!readOnly);
    for (QLineEdit *line : {m_caption, m_date})
        line->setReadOnly(readOnly);
}

void EvidenceDetails::showDate()
{
    m_date->setText(m_evidence.takenOn.isValid() ? datetext::local(m_evidence.takenOn, locale()) : QString());
}

void EvidenceDetails::commit()
{
    takeCaption();
    takeDate();
}

void EvidenceDetails::focusCaption()
{
    m_caption->setFocus(Qt::OtherFocusReason);
    m_caption->selectAll();
}

void EvidenceDetails::takeKind(int row)
{
    Evidence evidence = m_evidence;
    evidence.kind = EvidenceKind(m_kind->itemData(row).toInt());
    if (evidence != m_evidence)
        emit changed(evidence);
}

void EvidenceDetails::takeCaption()
{
    Evidence evidence = m_evidence;
    evidence.caption = m_caption->text().simplified();
    if (evidence != m_evidence)
        emit changed(evidence);
}

void EvidenceDetails::takeDate()
{
    const QString typed = m_date->text().trimmed();
    const auto date =
        typed.isEmpty() ? Result<QDate>(QDate()) : datetext::fromLocal(typed, locale(), QDate::currentDate());
    if (!date) {
        m_refusal->setText(date.error().message());
        return m_refusal->show();
    }
    m_refusal->hide();
    Evidence evidence = m_evidence;
    evidence.takenOn = *date;
    if (evidence != m_evidence)
        emit changed(evidence);
    else
        showDate();
}

/// Esc restores what is being typed before it closes anything.
bool EvidenceDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const bool typing = m_caption->text() != m_evidence.caption || m_refusal->isVisible()
                            || (watched == m_date && m_date->isModified());
        if (typing) {
            m_caption->setText(m_evidence.caption);
            showDate();
            m_refusal->hide();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nameplate
