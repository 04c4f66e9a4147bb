// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"
#include "ui/windows/coveringpage.h"

#include <QLocale>

class QVBoxLayout;

namespace nameplate {

class BigNumber;
struct ReportTable;

/// What one needs on the telephone with the maker's support: every number of one item large, in groups and spelled,
/// where and when it was bought, what covers it, and how the maker is reached. Everything is copied with one press.
class ClaimPage : public CoveringPage
{
    Q_OBJECT

public:
    ClaimPage(const Inventory &inventory, const QLocale &locale, QWidget *parent = nullptr);

    void open(ItemId item);
    [[nodiscard]] ItemId item() const { return m_item; }

signals:
    void printAsked();
    void refused(const QString &sentence);
    void evidenceWanted(nameplate::EvidenceId evidence);

private:
    [[nodiscard]] QWidget *makeHead(const Record &record);
    void refresh();
    void addNumbers(QVBoxLayout *column, const Record &record);
    void addNumber(QVBoxLayout *column, const QString &title, const QString &number, double size);
    void addTable(QVBoxLayout *column, const QString &title, ReportTable table);
    void addLinks(QVBoxLayout *column, const Record &record);
    void addEvidence(QVBoxLayout *column);
    void openLink(const QString &typed, bool isClaim);

    const Inventory &m_inventory;
    QLocale m_locale;
    ItemId m_item;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    BigNumber *m_first = nullptr;
};

} // namespace nameplate
