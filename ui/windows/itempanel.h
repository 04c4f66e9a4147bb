// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/plate.h"

#include <QWidget>

class QStackedWidget;

namespace nameplate {

class CompareJob;
class EvidenceDisplay;
class EvidenceList;
class FactList;
class HistoryList;
class ItemHead;
class NumbersBox;
class PhotoStrip;
class PlacePanel;
struct Delivery;

/// The right side of the window: one item, or what several have in common. Values are edited in place, and what is
/// refused is said where it was typed.
class ItemPanel : public QWidget
{
    Q_OBJECT

public:
    ItemPanel(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent = nullptr);

    void showItems(const std::vector<ItemId> &items);
    [[nodiscard]] const std::vector<ItemId> &items() const { return m_items; }
    [[nodiscard]] ItemId onlyItem() const; ///< none while several or no items are shown

    /// What is shown while no item is; none: nothing.
    void setPlace(PlaceId place);
    /// What files belong to that are added here: the items, else the place, else nothing.
    [[nodiscard]] std::vector<EvidenceTarget> targets() const;
    [[nodiscard]] EvidenceTarget onlyTarget() const;

    void focusName();
    void focusField(const QString &key); ///< puts the cursor where the field is changed

    /// Says why a value that was typed here cannot be.
    void refuse(const Field &field, const QString &text, const QString &sentence);

    /// Commits what is being typed, as leaving the field does.
    void commitTyping();
    [[nodiscard]] PlateWidget &plate() { return *m_plate; }
    [[nodiscard]] NumbersBox &numbers() { return *m_numbers; }

    /// True while a value is being committed, whose refusal is said here.
    [[nodiscard]] bool isCommitting() const { return m_committing; }

signals:
    void changeAsked(const nameplate::Field &field, const QString &text); ///< of all the items shown
    void refusedOnLeaving(const QString &sentence); ///< of a value whose field is not shown any more
    void addFilesAsked();
    void dropped(const nameplate::Delivery &delivery);
    void openAsked(nameplate::EvidenceId evidence);
    void menuAsked(nameplate::EvidenceId evidence, const QPoint &globalPosition);
    void whereAsked(nameplate::PlateNumber which);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePage();

    void onChanged(const Changes &changes);
    void refresh(bool anotherItem);
    void showRecord(const Record &record, bool anotherItem);
    void showMany(bool anotherItem);
    void showHistory();

    void commit(const Field &field, const QString &text);
    Result<void> take(const Field &field, const QString &text);

    const Inventory &m_inventory;
    Editor &m_editor;
    QLocale m_locale;
    std::vector<ItemId> m_items;
    CompareJob *m_comparison;
    bool m_committing = false;
    bool m_leaving = false;

    QStackedWidget *m_stack;
    PlaceId m_chosenPlace;
    PlacePanel *m_place;
    PhotoStrip *m_photos;
    ItemHead *m_head;
    PlateWidget *m_plate;
    FactList *m_facts;
    QWidget *m_evidenceBox;
    EvidenceList *m_evidence;
    EvidenceDisplay *m_display;
    NumbersBox *m_numbers;
    HistoryList *m_history;
};

} // namespace nameplate
