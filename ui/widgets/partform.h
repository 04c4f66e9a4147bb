// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace nameplate {

class PlainLabel;

/// A small form that opens in its place in a panel: fields below each other, Enter keeps, Esc closes, and a refusal
/// stands in it.
class PartForm : public QWidget
{
    Q_OBJECT

public:
    explicit PartForm(QWidget *parent = nullptr);

    QComboBox *addChoice(const QString &title, std::span<const ChoiceRow> rows, int value);
    QComboBox *addList(const QString &title);
    QLineEdit *addLine(const QString &title, const QString &text, const QString &placeholder = {});
    QLineEdit *addDate(const QString &title, const QDate &date, const QLocale &locale);
    /// Puts the buttons below the fields; call it last.
    void finish(bool canBeRemoved);

    /// Hides or shows a field with its title.
    void setRowVisible(QWidget *field, bool visible);
    void refuse(const QString &sentence);
    [[nodiscard]] QString refusal() const;

signals:
    void kept();
    void cancelled();
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const QString &title, QWidget *field);

    QGridLayout *m_grid;
    PlainLabel *m_refusal;
    QPushButton *m_keep = nullptr;
};

} // namespace nameplate
