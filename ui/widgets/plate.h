// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace nameplate {

class PlainLabel;
class PlateCell;

enum class PlateNumber
{
    Series,
    Serial
};

/// The plate on the back of the machine: series number and serial number side by side, each copied with one press,
/// changed in place, and with a way to ask where it is found when it is missing.
class PlateWidget : public QFrame
{
    Q_OBJECT

public:
    explicit PlateWidget(QWidget *parent = nullptr);

    /// `overTyping`: another item is shown now, so that what was being typed belongs to the past.
    void setNumbers(const QString &series, const QString &serial, bool overTyping = true);
    void setReadOnly(bool readOnly);

    /// Marks letters and digits that are easily taken for each other.
    void setLookAlikesMarked(bool marked);

    void copy(PlateNumber which);
    void startEditing(PlateNumber which);

    /// Says below the plate why the number was not taken and keeps what was typed.
    void refuse(PlateNumber which, const QString &typed, const QString &sentence);

    [[nodiscard]] PlateCell *cell(PlateNumber which) const;

signals:
    void copied(nameplate::PlateNumber which, const QString &number);
    void edited(nameplate::PlateNumber which, const QString &number);
    void whereAsked(nameplate::PlateNumber which);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showQuestion();

    PlateCell *m_series;
    PlateCell *m_serial;
    PlainLabel *m_refusal;
    QToolButton *m_where;
};

} // namespace nameplate
