// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

#include <QString>

#include <span>
#include <vector>

namespace nameplate::cli {

class Arguments;

/// One key of a part of an item (a reading, a check with the maker): its name, and how its text is read.
template <class Part, class Context>
struct PartKey
{
    const char *key;
    Result<void> (*set)(Part &, const QString &text, const Context &);
};

/// "which=serial" → {"which", "serial"}; the words behind ITEM, each key once.
struct PartWord
{
    QString key;
    QString value;
};
[[nodiscard]] Outcome<std::vector<PartWord>> readPartWords(const Arguments &arguments);

/// Which part is meant by --change or --remove, counted from 1 as "show" lists them; 0: the option is not given.
[[nodiscard]] Outcome<size_t> placeOf(const Arguments &arguments, const char *option, size_t count);

[[nodiscard]] tl::unexpected<Refusal> noSuchKey(const QString &key, const QStringList &known);

/// Gives the part the values typed; refuses a key that it does not have.
template <class Part, class Context, size_t N>
Outcome<void> assignPart(const std::vector<PartWord> &words, const std::array<PartKey<Part, Context>, N> &keys,
                         Part &part, const Context &context)
{
    QStringList known;
    for (const auto &each : keys)
        known << QString::fromLatin1(each.key);
    for (const PartWord &word : words) {
        const qsizetype at = known.indexOf(word.key);
        if (at < 0)
            return noSuchKey(word.key, known);
        if (const auto set = keys[size_t(at)].set(part, word.value, context); !set)
            return tl::unexpected(Refusal(set.error()));
    }
    return {};
}

} // namespace nameplate::cli
