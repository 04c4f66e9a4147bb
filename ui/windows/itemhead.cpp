// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/itemhead.h"

#include "app/domain/datetext.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nameplate {

ItemHead::ItemHead(const EditingHints &hints, QWidget *parent)
    : QWidget(parent)
    , m_locale(hints.locale)
    , m_name(makeFieldEditor(fields::at("name"), hints, this))
    , m_many(new PlainLabel(TextTone::Plain, this))
    , m_refusal(new PlainLabel(TextTone::Danger, this))
    , m_subtitle(new ElidedLabel(TextTone::Quiet, this))
    , m_chipBox(new QWidget(this))
    , m_chips(new QHBoxLayout(m_chipBox))
{
    QFont large = m_name->input()->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->input()->setFont(large);
    m_many->setFont(large);
    m_many->hide();
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_chips->setContentsMargins(0, lines(this, 0.4), 0, 0);
    m_chips->setSpacing(lines(this, 0.4));
    dress(m_name->input(), Dress::Heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.1));
    column->addWidget(m_name);
    column->addWidget(m_many);
    column->addWidget(m_refusal);
    column->addWidget(m_subtitle);
    column->addWidget(m_chipBox);
    connect(m_name, &FieldEditor::committed, this, &ItemHead::named);
    connect(m_name, &FieldEditor::typed, m_refusal, &QWidget::hide);
    connect(m_name, &FieldEditor::cancelled, m_refusal, &QWidget::hide);
}

void ItemHead::showRecord(const Record &record, qint64 unitsOfSeries, bool readOnly, bool overTyping)
{
    m_name->show();
    m_many->hide();
    m_name->setStored(record.item.name, overTyping);
    m_name->setPlaceholder(record.title());
    m_name->setReadOnly(readOnly);
    fitName();
    QStringList parts;
    if (record.hasSeries())
        parts << record.series.title() << tr("one of %n unit(s)", nullptr, int(unitsOfSeries));
    else if (!record.item.brand.isEmpty())
        parts << record.item.brand;
    parts << tr("No. %1", "inventory number").arg(record.item.number);
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    showChips(chips(record, QDate::currentDate(), m_locale));
    if (overTyping)
        m_refusal->hide();
}

void ItemHead::showMany(qsizetype count)
{
    m_name->hide();
    m_refusal->hide();
    m_many->setText(tr("%Ln item(s)", "selected", int(count)));
    m_many->show();
    m_subtitle->setText(tr("What you type is given to all of them."));
    showChips({});
}

/// A long name is written smaller before its end would be cut.
void ItemHead::fitName()
{
    QFont large = font();
    large.setBold(true);
    const double usual = large.pointSizeF();
    for (const double factor : {1.3, 1.15, 1.0}) {
        large.setPointSizeF(usual * factor);
        if (QFontMetrics(large).horizontalAdvance(m_name->text()) < width() - lines(this, 1))
            break;
    }
    m_name->input()->setFont(large);
}

void ItemHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitName();
}

void ItemHead::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

void ItemHead::focus()
{
    m_name->input()->setFocus(Qt::OtherFocusReason);
}

QList<ItemHead::Fact> ItemHead::chips(const Record &record, const QDate &today, const QLocale &locale)
{
    QList<Fact> facts;
    if (record.item.status != Status::Owned)
        facts << Fact{choices::title(choices::statuses(), int(record.item.status)), QStringLiteral("info")};
    if (const QDate until = record.effectiveWarrantyUntil(); until.isValid()) {
        const auto left = int(today.daysTo(until));
        if (left < 0)
            facts << Fact{tr("Warranty ended %1").arg(datetext::local(until, locale)), QStringLiteral("shield")};
        else if (left <= 366)
            facts << Fact{tr("Covered, %n day(s) left", nullptr, left), QStringLiteral("shield-check")};
        else
            facts << Fact{tr("Covered until %1").arg(datetext::local(until, locale)), QStringLiteral("shield-check")};
    }
    if (record.item.quantity > 1)
        facts << Fact{tr("%n of these", nullptr, int(record.item.quantity)), QStringLiteral("layers")};
    return facts;
}

void ItemHead::showChips(const QList<Fact> &facts)
{
    while (QLayoutItem *old = m_chips->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    for (const Fact &fact : facts) {
        auto *chip = new Chip(fact.text, fact.icon, Chip::Kind::Fact, m_chipBox);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_chips->addWidget(chip);
    }
    m_chips->addStretch();
    m_chipBox->setVisible(!facts.isEmpty());
}

} // namespace nameplate
