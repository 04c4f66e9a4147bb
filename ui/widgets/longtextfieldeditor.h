// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldeditor.h"

class QPlainTextEdit;

namespace nameplate {

/// Edits a text of many lines that grows with what is in it; Ctrl+Enter or leaving commits.
class LongTextFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
};

} // namespace nameplate
