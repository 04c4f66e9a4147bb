// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "app/identity/numberadvice.h"
#include "app/identity/numberknowledge.h"

#include <QLocale>
#include <QWidget>

namespace nameplate {

class FoldSection;
class IdentifierList;
class NumberNotes;
class ReadingsBox;
class RecallList;

/// Everything about the numbers of one item but the plate itself: what is said about them, its further numbers, where
/// they were read, and recalls.
class NumbersBox : public QWidget
{
    Q_OBJECT

public:
    NumbersBox(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent = nullptr);

    void show(const Record &record, bool anotherItem);

    /// What is said about the two numbers, to stand below the plate.
    [[nodiscard]] NumberNotes *plateNotes() const { return m_notes; }
    [[nodiscard]] IdentifierList *identifiers() const { return m_identifiers; }
    [[nodiscard]] ReadingsBox *readings() const { return m_readings; }

signals:
    void changedUndoably(const QString &what);
    void refused(const QString &sentence);

private:
    [[nodiscard]] std::vector<NumberAdvice> adviceOnPlate(const Record &record) const;
    [[nodiscard]] QString seriesNumbered(const QString &number) const;
    void addTwins(const Record &record, std::vector<NumberAdvice> &advice) const;
    void showIdentifiers(const Record &record, bool anotherItem);
    [[nodiscard]] QStringList kindsOfOnesOwn() const;
    void showRecalls();
    void connectIdentifiers();
    void take(const Remedy &remedy);
    void tell(const Result<void> &done, IdentifierId identifier);

    const Inventory &m_inventory;
    Editor &m_editor;
    QLocale m_locale;
    NumberKnowledge m_knowledge;
    ItemId m_item;
    NumberNotes *m_notes;
    IdentifierList *m_identifiers;
    FoldSection *m_recallSection;
    RecallList *m_recalls;
    ReadingsBox *m_readings;
};

} // namespace nameplate
