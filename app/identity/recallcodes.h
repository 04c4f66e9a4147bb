// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/recallcriteria.h"

namespace nameplate {

/// Reads lists of codes out of prose: "FD 9209-9403", "MF, RF and SF", "NW39 [...] NW52".
class CodeListReader
{
public:
    /// `place` is what the words before the list said about its codes.
    CodeListReader(const QString &prose, qsizetype begin, RecallCriteria::Code::Place place, bool isOfSerials)
        : m_prose(prose)
        , m_at(begin)
        , m_place(place)
        , m_isOfSerials(isOfSerials)
    {}

    [[nodiscard]] std::vector<RecallCriteria::Code> read();
    [[nodiscard]] qsizetype end() const { return m_end; } ///< behind the last code
    [[nodiscard]] bool hasWildcards() const { return m_hasWildcards; }

private:
    bool skipSeparators();
    QString takeCode();
    void add(const QString &code);
    [[nodiscard]] bool isCode(const QString &word) const;

    const QString &m_prose;
    qsizetype m_at;
    RecallCriteria::Code::Place m_place;
    bool m_isOfSerials;
    qsizetype m_end = -1;
    bool m_isRange = false; ///< the next code ends what the last one began
    bool m_hasWildcards = false;
    QString m_prefix; ///< letters that stand alone before a range
    std::vector<RecallCriteria::Code> m_codes;
};

} // namespace nameplate
