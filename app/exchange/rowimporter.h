// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importer.h"
#include "app/exchange/itemindex.h"
#include "app/exchange/rowreader.h"

#include <QSet>

namespace nameplate {

class Writer;

/// Brings the rows of one list into the document, inside the step that is open.
class RowImporter
{
    Q_DECLARE_TR_FUNCTIONS(RowImporter)

public:
    RowImporter(const ImportPlan &plan, const Inventory &inventory, const Record &blank);

    /// Adds the row's item, changes the one it means, or rejects the row; fails only when the document cannot be
    /// written.
    Result<void> take(const ListRow &row, Writer &writer);

    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    void list(const QList<ImportProblem> &problems);
    void reject(const ListRow &row, const QString &why);
    [[nodiscard]] QString reasonToReject(const Record &record) const;
    [[nodiscard]] bool isRagged(const ListRow &row);
    void settleNumber(const ListRow &row, Record &record, RowFindings &findings);
    Result<void> addSeries(const ListRow &row, const Record &record, const RowFindings &findings, Writer &writer);
    Result<void> add(const ListRow &row, Record record, RowFindings findings, Writer &writer);
    Result<void> change(const ListRow &row, ItemId item, Writer &writer);
    Result<bool> attach(const ListRow &row, ItemId item, const RowFindings &findings, Writer &writer);

    const ImportPlan &m_plan;
    const Inventory &m_inventory;
    Record m_blank;
    RowReader m_reader;
    std::shared_ptr<const CompanionFiles> m_files;
    ItemIndex m_index;
    qsizetype m_namedColumns = 0;      ///< up to the last one with a name
    QHash<ItemId, qint64> m_rowOfItem; ///< existing items that a row has been brought to
    QSet<QString> m_identities;        ///< UUIDs and numbers of the items added
    ImportReport m_report;
};

} // namespace nameplate
