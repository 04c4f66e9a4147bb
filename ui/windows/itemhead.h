// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldeditor.h"

#include <QDate>

class QHBoxLayout;

namespace nameplate {

class ElidedLabel;
class PlainLabel;

/// The head of the right side: what the thing is called, which series it belongs to, and short facts as chips.
class ItemHead : public QWidget
{
    Q_OBJECT

public:
    ItemHead(const EditingHints &hints, QWidget *parent);

    void showRecord(const Record &record, qint64 unitsOfSeries, bool readOnly, bool overTyping);
    void showMany(qsizetype count);

    void refuse(const QString &sentence);
    void focus();

    /// Chips of a record: what is worth knowing at a glance.
    struct Fact
    {
        QString text;
        QString icon;

        bool operator==(const Fact &) const = default;
    };
    [[nodiscard]] static QList<Fact> chips(const Record &record, const QDate &today, const QLocale &locale);

signals:
    void named(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChips(const QList<Fact> &facts);
    void fitName();

    QLocale m_locale;
    FieldEditor *m_name;
    PlainLabel *m_many; ///< stands where the name is when several items are shown
    PlainLabel *m_refusal;
    ElidedLabel *m_subtitle;
    QWidget *m_chipBox;
    QHBoxLayout *m_chips;
};

} // namespace nameplate
