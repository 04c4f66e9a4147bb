// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/evidencelist.h"

#include "app/domain/datetext.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/thingicons.h"

#include <QVBoxLayout>

namespace nameplate {

EvidenceList::EvidenceList(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void EvidenceList::show(const std::vector<Entry> &entries)
{
    if (entries == m_entries && m_lines->count() > 0)
        return;
    const size_t least = std::min(entries.size(), m_entries.size());
    size_t same = 0; // while files come in, one after the other, those that are there stay as they are
    while (same < least && entries[same] == m_entries[same])
        ++same;
    m_entries = entries;
    while (QLayoutItem *old = m_lines->takeAt(int(same))) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    for (size_t i = same; i < entries.size(); ++i)
        m_lines->addWidget(makeLine(entries[i]));
    if (entries.empty())
        m_lines->addWidget(new PlainLabel(tr("No photo and no receipt yet."), TextTone::Quiet, this));
}

QWidget *EvidenceList::makeLine(const Entry &entry)
{
    const Evidence &evidence = entry.evidence;
    auto *line = new LineButton(evidenceIcon(evidence.kind), this);
    const QString title = QStringLiteral("%1 %2").arg(evidence.label(), evidenceTitle(evidence));
    const QString also = entry.otherItems > 0 ? tr("also for %n item(s)", nullptr, int(entry.otherItems)) : QString();
    const QString end = evidence.takenOn.isValid() ? datetext::local(evidence.takenOn, m_locale)
                                                   : choices::title(choices::evidenceKinds(), int(evidence.kind));
    line->setTexts(title, also, end);
    connect(line, &QAbstractButton::clicked, this, [this, id = evidence.id] { emit openAsked(id); });
    connect(line, &LineButton::menuAsked, this, [this, id = evidence.id](const QPoint &at) { emit menuAsked(id, at); });
    return line;
}

QString evidenceTitle(const Evidence &evidence)
{
    if (!evidence.caption.isEmpty())
        return evidence.caption;
    return evidence.fileName.isEmpty() ? choices::title(choices::evidenceKinds(), int(evidence.kind))
                                       : evidence.fileName;
}

} // namespace nameplate
