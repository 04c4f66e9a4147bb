// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/backupstore.h"
#include "app/keeping/differences.h"
#include "app/services/partialfile.h"

#include <optional>

namespace nameplate {

/// A document made of a backup beside the place where it shall go, checked from end to end; it goes there with
/// replace(), and away when this object is destroyed before.
class Restore
{
public:
    /// What the backup holds.
    struct Facts
    {
        QDateTime madeAt;                     ///< UTC
        std::optional<Generation> generation; ///< when it is one of a store
        DocumentFacts document;
    };

    /// `backup` is a whole document, an encrypted one, an archive, or a generation of a store; its first bytes tell. Without a
    /// passphrase an encrypted one is refused with Code::Refused.
    static Result<std::unique_ptr<Restore>> prepare(const QString &backup, const QString &target,
                                                    const QByteArray &passphrase = {}, const KeepGoing &goOn = {});

    [[nodiscard]] const Facts &facts() const { return m_facts; }
    /// Between the backup (first) and the document that is there now (second); none when none is there or it is
    /// damaged.
    [[nodiscard]] const std::optional<Differences> &differences() const { return m_differences; }

    /// Puts the document in its place. What was there keeps all it has under a new name, which is returned; empty when
    /// nothing was there.
    Result<QString> replace();

private:
    explicit Restore(const QString &target)
        : m_target(target)
        , m_file(target)
    {}

    Result<void> fill(const QString &backup, const QByteArray &passphrase, const KeepGoing &goOn);
    Result<void> fillFromGeneration(const QString &backup, const KeepGoing &goOn);
    Result<void> fillFromEncrypted(const QString &backup, const QByteArray &passphrase, const KeepGoing &goOn);
    Result<void> fillFromDocument(const QString &backup, const KeepGoing &goOn);
    Result<void> look(const KeepGoing &goOn);

    QString m_target;
    PartialFile m_file;
    QString m_partial;
    Facts m_facts;
    std::optional<Differences> m_differences;
};

} // namespace nameplate
