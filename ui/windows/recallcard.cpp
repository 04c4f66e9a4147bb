// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/recallcard.h"

#include "app/domain/datetext.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace nameplate {

namespace {

struct VerdictLook
{
    RecallVerdict verdict;
    const char *icon;
    IconTone iconTone;
    TextTone tone;
    const char *title;
};

constexpr VerdictLook looks[] = {{RecallVerdict::Affected, "triangle-alert", IconTone::Danger, TextTone::Danger,
                                  QT_TRANSLATE_NOOP("RecallVerdict", "Affected")},
                                 {RecallVerdict::CannotDecide, "circle-alert", IconTone::Warning, TextTone::Warning,
                                  QT_TRANSLATE_NOOP("RecallVerdict", "Cannot decide: look at the plate")},
                                 {RecallVerdict::NotInRange, "circle-check", IconTone::Good, TextTone::Quiet,
                                  QT_TRANSLATE_NOOP("RecallVerdict", "Not in range")}};

const VerdictLook &lookOf(RecallVerdict verdict)
{
    for (const VerdictLook &look : looks)
        if (look.verdict == verdict)
            return look;
    return looks[1];
}

} // namespace

RecallCard::RecallCard(const NoticeMatch &match, const Notice &notice, const QString &item, const QLocale &locale,
                       bool readOnly, QWidget *parent)
    : QFrame(parent)
    , m_match(match)
{
    const VerdictLook &look = lookOf(match.verdict);
    const QString verdict = QCoreApplication::translate("RecallVerdict", look.title);
    setAccessibleName(QStringLiteral("%1: %2").arg(verdict, notice.title));
    auto *column = new QVBoxLayout(this);
    const int edge = lines(this, 0.6);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(lines(this, 0.25));
    auto *head = new QHBoxLayout;
    auto *icon = new QLabel(this);
    icon->setPixmap(lineIcon(QString::fromLatin1(look.icon), look.iconTone).pixmap(lines(this, 1)));
    head->addWidget(icon);
    auto *title = new PlainLabel(verdict, look.tone, this);
    title->setSize(1.0, true);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    column->addLayout(head);
    if (!item.isEmpty()) {
        auto *whose = new LineButton(QStringLiteral("package"), this);
        whose->setTexts(item, QString(), QString());
        whose->setToolTip(tr("Show the item"));
        connect(whose, &QAbstractButton::clicked, this, &RecallCard::itemAsked);
        column->addWidget(whose);
    }
    auto *name = new PlainLabel(notice.title, TextTone::Plain, this);
    auto *because = new PlainLabel(match.because, TextTone::Quiet, this);
    for (PlainLabel *label : {name, because}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(makeFoot(notice, locale, readOnly));
}

QWidget *RecallCard::makeFoot(const Notice &notice, const QLocale &locale, bool readOnly)
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *done = new QComboBox(foot);
    done->setAccessibleName(tr("What was done about it"));
    for (const ChoiceRow &each : choices::noticeActions())
        done->addItem(choices::title(choices::noticeActions(), each.value), each.value);
    done->setCurrentIndex(done->findData(int(m_match.action)));
    done->setEnabled(!readOnly);
    connect(done, &QComboBox::activated, this, [this, done] { emit acted(NoticeAction(done->currentData().toInt())); });
    auto *open = new QPushButton(lineIcon(QStringLiteral("external-link")), tr("Read the notice"), foot);
    open->setToolTip(tr("Open in the browser"));
    open->setVisible(!notice.url.isEmpty());
    connect(open, &QAbstractButton::clicked, this, &RecallCard::openAsked);
    QStringList facts{notice.reference};
    for (const QDate &date : {notice.publishedOn})
        if (date.isValid())
            facts << datetext::local(date, locale);
    if (m_match.actedOn.isValid())
        facts << tr("noted %1").arg(datetext::local(m_match.actedOn, locale));
    auto *quiet = new ElidedLabel(TextTone::Quiet, foot);
    quiet->setText(facts.join(QStringLiteral(" · ")));
    row->addWidget(done);
    row->addWidget(open);
    row->addWidget(quiet, 1);
    return foot;
}

void RecallCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    const bool isMeant = m_match.verdict == RecallVerdict::Affected && m_match.action == NoticeAction::None;
    stylepaint::roundedPanel(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), lines(this, 0.4),
                             isMeant ? shades.dangerSoft : QColor(), shades.line);
}

} // namespace nameplate
