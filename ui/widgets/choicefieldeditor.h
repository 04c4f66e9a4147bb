// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldeditor.h"

class QComboBox;

namespace nameplate {

/// Edits a choice by its title; choosing commits at once.
class ChoiceFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_combo;
};

} // namespace nameplate
