// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"

#include <QLocale>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace nameplate {

/// The numbered evidence of one item, a line each; a press opens it.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Evidence evidence;
        qsizetype otherItems = 0; ///< how many more items it serves

        bool operator==(const Entry &) const = default;
    };

    explicit EvidenceList(const QLocale &locale, QWidget *parent = nullptr);

    void show(const std::vector<Entry> &entries);

signals:
    void openAsked(nameplate::EvidenceId evidence);
    void menuAsked(nameplate::EvidenceId evidence, const QPoint &globalPosition);

private:
    QWidget *makeLine(const Entry &entry);

    QLocale m_locale;
    std::vector<Entry> m_entries;
    QVBoxLayout *m_lines;
};

/// "Front", or the file's name, or what kind of evidence it is.
[[nodiscard]] QString evidenceTitle(const Evidence &evidence);

} // namespace nameplate
