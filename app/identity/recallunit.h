// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notice.h"
#include "app/identity/recallcriteria.h"
#include "app/identity/surveyeditem.h"

#include <optional>

namespace nameplate {

class NumberKnowledge;

/// One item as a notice looks at it: what of the criteria its numbers and dates meet.
class RecallUnit
{
public:
    RecallUnit(const SurveyedItem &item, const NumberKnowledge &knowledge, const QDate &today);

    /// Series number as fold::exact(), and with its revision.
    [[nodiscard]] const QString &model() const { return m_model; }
    [[nodiscard]] const QString &fullModel() const { return m_modelWithRevision; }
    [[nodiscard]] const QString &name() const
    {
        return m_name;
    } ///< series name as fold::exact(): what vehicles are called
    [[nodiscard]] const QStringList &barcodes() const { return m_barcodes; } ///< 14 digits
    [[nodiscard]] const QString &brand() const { return m_brand; }           ///< folded words in blanks; empty: unknown
    [[nodiscard]] const QString &words() const { return m_words; } ///< of name, category and series, in blanks

    /// The words that name this series in a row; nothing when the row is of another one. A row without series is of any.
    [[nodiscard]] std::optional<QString> namedBy(const RecallCriteria::Row &row) const;

    struct Decision
    {
        RecallVerdict verdict = RecallVerdict::CannotDecide;
        QString because;
    };
    /// Whether the row means this unit; nothing when it says nothing about units.
    [[nodiscard]] std::optional<Decision> decidedBy(const RecallCriteria::Row &row) const;
    /// What dates of production and sale say; nothing when the notice has none.
    [[nodiscard]] std::optional<Decision> decidedByDates(const RecallCriteria &criteria) const;

private:
    void addSerials();
    void addBarcode(const QString &printed);
    [[nodiscard]] QString shown(const QString &serial) const;
    [[nodiscard]] bool meets(const QString &number, const RecallCriteria::Code &code) const;

    const SurveyedItem &m_item;
    const NumberKnowledge &m_knowledge;
    QDate m_today;
    QString m_model;
    QString m_modelWithRevision;
    QString m_name;
    QStringList m_serials; ///< the serial number and what makers print in its place; the first is shown
    QStringList m_barcodes;
    QString m_brand;
    QString m_words;
};

} // namespace nameplate
