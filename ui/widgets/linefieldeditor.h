// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldeditor.h"

class QLineEdit;
class QStringListModel;

namespace nameplate {

/// Edits one line of text, proposing values used before; in a field of tags it completes the tag being typed.
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent);
    ~LineFieldEditor() override;
    Q_DISABLE_COPY_MOVE(LineFieldEditor)

    [[nodiscard]] QString text() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    void addCompleter(bool lastTagOnly);
    [[nodiscard]] bool leavesToWindow(const QKeyEvent &key) const;

    const Field &m_field;
    std::function<QStringList(const Field &)> m_suggestions;
    QLineEdit *m_line;
    QStringListModel *m_words = nullptr;
};

} // namespace nameplate
