// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "ui/models/itemlistmodel.h"
#include "ui/windows/coveringpage.h"

class QComboBox;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace nameplate {

class Chip;
class EvidenceList;
class InPlaceLine;
class ItemTable;
class PlainLabel;
class ReferencePhotos;

/// The page of one series: what all its units share, edited in place, and the units themselves. A value changed here
/// shows through on every unit that has none of its own; those that have are counted, and can be brought back.
class SeriesPage : public CoveringPage
{
    Q_OBJECT

public:
    SeriesPage(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent = nullptr);

    void open(SeriesId series);
    [[nodiscard]] SeriesId series() const { return m_details.series.id; }
    [[nodiscard]] std::vector<ItemId> selectedUnits() const;
    [[nodiscard]] InPlaceLine *line(const char *key) const;

    /// True while a value is being committed, whose refusal is said here.
    [[nodiscard]] bool isCommitting() const { return m_committing; }

signals:
    void refused(const QString &sentence);
    void changedUndoably(const QString &text);
    void unitsChosen();
    void unitWanted(); ///< Enter or a double click on a unit
    void evidenceWanted(nameplate::EvidenceId evidence);

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void addFacts(QVBoxLayout *column);
    void addTraits(QVBoxLayout *column);
    void addLinks(QVBoxLayout *column);
    void addManuals(QVBoxLayout *column);
    void addUnits(QVBoxLayout *column);

    void refresh();
    void showDifferences(const std::vector<Record> &units);
    void showTraits();
    void showLinks();
    void commit(size_t fact, const QString &text);
    void commitTraits();
    void addLink(const QString &text);
    void removeLink(const SeriesLink &link);
    void joinWith(const QString &text);
    void resetUnits(size_t fact);
    void openLink(const char *key);
    void attachManual();
    [[nodiscard]] bool save(const SeriesDetails &details);

    const Inventory &m_inventory;
    Editor &m_editor;
    QLocale m_locale;
    SeriesDetails m_details;
    ItemListModel m_model;
    bool m_filling = false;
    bool m_committing = false;
    PlainLabel *m_title;
    PlainLabel *m_sum;
    std::vector<InPlaceLine *> m_lines;
    std::vector<Chip *> m_differing; ///< null where units have nothing of their own
    std::vector<Chip *> m_opening;   ///< null where there is nothing to open in a browser
    QTableWidget *m_traits;
    QVBoxLayout *m_links;
    QComboBox *m_linkKind;
    InPlaceLine *m_newLink;
    InPlaceLine *m_join;
    ReferencePhotos *m_references;
    EvidenceList *m_manuals;
    QPushButton *m_addManual;
    PlainLabel *m_unitsTitle;
    ItemTable *m_units;
};

} // namespace nameplate
