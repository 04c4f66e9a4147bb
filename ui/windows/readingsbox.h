// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "ui/widgets/foldsection.h"

#include <QLocale>

class QComboBox;
class QLineEdit;

namespace nameplate {

class PartForm;

/// Where the two numbers of one item were read, whether the readings agree, and with whom the numbers were checked; all
/// of it added, changed and removed in its place.
class ReadingsBox : public FoldSection
{
    Q_OBJECT

public:
    ReadingsBox(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent = nullptr);

    /// A form that is open stays, unless another item is shown.
    void show(const Record &record, bool anotherItem);

    void beginReading(const Reading &reading = {});
    void beginCheck(const Verification &verification);
    [[nodiscard]] PartForm *form() const { return m_form; } ///< null: none is open

signals:
    void changedUndoably(const QString &what);

private:
    void rebuild();
    void addReadings();
    void addChecks();
    void addButtons();
    void openForm(PartForm *form, QWidget *first);
    void closeForm();
    [[nodiscard]] QComboBox *addPhotos(PartForm *form, EvidenceId chosen) const;
    [[nodiscard]] bool isReadOnly() const { return m_inventory.isReadOnly(); }

    const Inventory &m_inventory;
    Editor &m_editor;
    QLocale m_locale;
    Record m_record;
    ItemId m_item;
    std::vector<Reading> m_readings;
    std::vector<Verification> m_checks;
    QWidget *m_list = nullptr;
    PartForm *m_form = nullptr;
};

} // namespace nameplate
