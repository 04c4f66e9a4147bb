// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partform.h"

#include "app/domain/datetext.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace nameplate {

PartForm::PartForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_refusal(new PlainLabel(TextTone::Danger, this))
{
    m_grid->setContentsMargins(0, lines(this, 0.3), 0, lines(this, 0.3));
    m_grid->setHorizontalSpacing(lines(this, 0.5));
    m_grid->setVerticalSpacing(lines(this, 0.2));
    m_grid->setColumnStretch(1, 1);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
}

void PartForm::add(const QString &title, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel(title, TextTone::Quiet, this);
    label->setBuddy(field);
    field->setAccessibleName(title);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
}

QComboBox *PartForm::addChoice(const QString &title, std::span<const ChoiceRow> rows, int value)
{
    QComboBox *list = addList(title);
    for (const ChoiceRow &row : rows)
        list->addItem(choices::title(rows, row.value), row.value);
    list->setCurrentIndex(list->findData(value));
    return list;
}

QComboBox *PartForm::addList(const QString &title)
{
    auto *list = new QComboBox(this);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(8);
    add(title, list);
    return list;
}

QLineEdit *PartForm::addLine(const QString &title, const QString &text, const QString &placeholder)
{
    auto *line = new QLineEdit(text, this);
    line->setPlaceholderText(placeholder);
    add(title, line);
    return line;
}

QLineEdit *PartForm::addDate(const QString &title, const QDate &date, const QLocale &locale)
{
    return addLine(title, datetext::local(date, locale), tr("today, 0517, 17 May 2026 …"));
}

void PartForm::finish(bool canBeRemoved)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(lines(this, 0.4));
    m_keep = new QPushButton(tr("Keep"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    if (canBeRemoved) {
        auto *remove = new QPushButton(tr("Remove"), this);
        buttons->addWidget(remove);
        connect(remove, &QAbstractButton::clicked, this, &PartForm::removed);
    }
    m_grid->addWidget(m_refusal, m_grid->rowCount(), 0, 1, 2);
    m_grid->addLayout(buttons, m_grid->rowCount(), 0, 1, 2);
    connect(m_keep, &QAbstractButton::clicked, this, &PartForm::kept);
    connect(cancel, &QAbstractButton::clicked, this, &PartForm::cancelled);
}

void PartForm::setRowVisible(QWidget *field, bool visible)
{
    int row = 0;
    int column = 0;
    int span = 0;
    m_grid->getItemPosition(m_grid->indexOf(field), &row, &column, &span, &span);
    if (QLayoutItem *title = m_grid->itemAtPosition(row, 0))
        title->widget()->setVisible(visible);
    field->setVisible(visible);
}

void PartForm::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    m_keep->setAccessibleDescription(sentence);
}

QString PartForm::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void PartForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit kept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace nameplate
