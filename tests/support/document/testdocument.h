// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"
#include "tests/support/temporaryfolder.h"

namespace nameplate {

/// An open document in a folder of its own. What a test expects to work and does not ends the test program.
class TestDocument
{
public:
    TestDocument();

    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("home.nameplate")); }
    [[nodiscard]] Inventory &inventory() { return *m_inventory; }

    void close() { m_inventory.reset(); }
    void reopen(Inventory::Access access = Inventory::Access::ReadWrite);

    /// Runs one step and returns its number.
    qint64 write(const std::function<Result<void>(Writer &)> &work, qint64 joinStep = 0,
                 const QString &label = QStringLiteral("Step"));
    ItemId add(const Record &record);
    void update(const Record &record);
    void remove(ItemId item);
    EvidenceId attach(ItemId item, const PreparedEvidence &prepared);
    [[nodiscard]] Record record(ItemId item);

    /// Every row of every table as text, so that two states can be compared.
    [[nodiscard]] QString dump();

    [[nodiscard]] QByteArray bytes() const;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Inventory> m_inventory;
};

/// The content of a file.
[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace nameplate
