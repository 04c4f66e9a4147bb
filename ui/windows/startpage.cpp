// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/startpage.h"

#include "ui/widgets/choicecard.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace nameplate {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget(this))
{
    auto *title = new PlainLabel(tr("What you own, with the numbers that prove it"), TextTone::Plain, this);
    title->setSize(1.7, true);
    auto *sentence = new PlainLabel(
        tr("An inventory is one file on this computer. Nothing is sent anywhere; everything is saved as you type."),
        TextTone::Quiet, this);
    sentence->setWordWrap(true);
    m_recent->setSpacing(0);
    auto *recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins(0, 0, 0, 0);
    recentColumn->addWidget(new SectionLabel(tr("Opened lately"), m_recentBox));
    recentColumn->addLayout(m_recent);
    m_recentBox->hide();

    auto *page = new QWidget(this);
    page->setMaximumWidth(lines(this, 54));
    auto *column = new QVBoxLayout(page);
    column->setSpacing(lines(this, 0.8));
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(lines(this, 1));
    column->addWidget(makeChoices());
    column->addSpacing(lines(this, 1));
    column->addWidget(m_recentBox);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);
}

QWidget *StartPage::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lines(this, 0.9));
    const auto add = [&](const char *icon, const QString &title, const QString &sentence, auto signal) {
        auto *card = new ChoiceCard(QString::fromLatin1(icon), title, sentence, choices);
        row->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, signal);
    };
    add("file-plus", tr("Start my inventory"),
        tr("Makes a new, empty file. Begin with one room; ten things take a quarter of an hour."),
        &StartPage::newAsked);
    add("house", tr("Look at the sample household"),
        tr("Opens a copy of a made-up household with photos and receipts, to try everything on."),
        &StartPage::sampleAsked);
    add("folder-open", tr("Open or import"),
        tr("Opens a .nameplate file, or reads a list from a spreadsheet or another program into a new inventory."),
        &StartPage::openAsked);
    return choices;
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *old = m_recent->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *entry = new QPushButton(lineIcon(QStringLiteral("history")), QString(), m_recentBox);
        entry->setFlat(true);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        entry->setText(
            QStringLiteral("%1   –   %2").arg(file.completeBaseName(), folder).replace(u'&', QStringLiteral("&&")));
        entry->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
        m_recent->addWidget(entry, 0, Qt::AlignLeft);
        connect(entry, &QPushButton::clicked, this, [this, path] { emit recentAsked(path); });
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

} // namespace nameplate
