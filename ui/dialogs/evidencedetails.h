// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace nameplate {

class PlainLabel;

/// What is known of a piece of evidence, edited in place: its kind, caption and date; and what it serves.
class EvidenceDetails : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceDetails(QWidget *parent = nullptr);

    void show(const Evidence &evidence, const QStringList &serves, bool readOnly);
    /// Commits what is being typed.
    void commit();
    void focusCaption();

signals:
    void changed(const nameplate::Evidence &evidence);
    void otherItemsAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool narrow);
    void takeKind(int row);
    void takeCaption();
    void takeDate();
    void showDate();

    Evidence m_evidence;
    QComboBox *m_kind;
    QLineEdit *m_caption;
    QLineEdit *m_date;
    PlainLabel *m_refusal;
    PlainLabel *m_serves;
    QWidget *m_others;
    QGridLayout *m_grid;
    bool m_narrow = false;
};

} // namespace nameplate
