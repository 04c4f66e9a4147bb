// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/printchoice.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace nameplate {

class Inventory;
class PlainLabel;

/// The choices for a report, those that make a difference to it; takes effect at each change.
class PrintChoicePanel : public QWidget
{
    Q_OBJECT

public:
    /// How many items each of PrintChoice::Items but Place means.
    struct Counts
    {
        int all = 0;
        int shown = 0;
        int selected = 0;
    };

    PrintChoicePanel(const Inventory &inventory, const Counts &counts, const PrintChoice &choice,
                     QWidget *parent = nullptr);

    [[nodiscard]] const PrintChoice &choice() const { return m_choice; }

signals:
    void changed(const nameplate::PrintChoice &choice);

private:
    void addKind();
    void addItems(const Inventory &inventory, const Counts &counts);
    void addOptions();
    void addLanguage();
    void addLabels();
    void addRow(const QString &title, QWidget *field, ReportChoices neededBy);
    QSpinBox *amountField(const QString &nothing, std::optional<qint64> amount);
    void take(const std::function<void(PrintChoice &)> &change);
    void takeLabelSheet(const QString &text);
    void showWhatMatters();

    /// A field with the choices that it belongs to; none: every report has it.
    struct Row
    {
        QWidget *field;
        ReportChoices neededBy;
    };

    PrintChoice m_choice;
    QFormLayout *m_form;
    PlainLabel *m_lead;
    PlainLabel *m_problem;
    QSpinBox *m_firstLabel = nullptr;
    std::vector<Row> m_rows;
};

} // namespace nameplate
