// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

#include <QStringList>

#include <array>
#include <functional>
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

/// What one of the commands does with the parts of an item; its sentences are for when it is done.
template <class Part, class Context, size_t N>
struct PartEdit
{
    const std::array<PartKey<Part, Context>, N> &keys;
    const Context &context;
    std::vector<Part> parts; ///< that the item has
    Part blank;
    std::function<Result<void>(const Part &)> remove;
    std::function<Result<void>(const Part &)> save;
    QString removed;
    QString kept;
    QString nothing; ///< a hint, where no value was typed
};

/// Removes the part that --remove names, or changes the one that --change names, or adds one.
template <class Part, class Context, size_t N>
Outcome<QString> editPart(const Arguments &arguments, const PartEdit<Part, Context, N> &edit)
{
    const auto words = readPartWords(arguments);
    if (!words)
        return tl::unexpected(words.error());
    const auto removed = placeOf(arguments, "remove", edit.parts.size());
    const auto changed = placeOf(arguments, "change", edit.parts.size());
    if (!removed || !changed)
        return tl::unexpected(removed ? changed.error() : removed.error());
    if (*removed > 0) {
        const auto done = edit.remove(edit.parts[*removed - 1]);
        return done ? Outcome<QString>(edit.removed) : tl::unexpected(Refusal(done.error()));
    }
    if (words->empty())
        return wrongUsage(edit.nothing);
    Part part = *changed > 0 ? edit.parts[*changed - 1] : edit.blank;
    if (const auto assigned = assignPart(*words, edit.keys, part, edit.context); !assigned)
        return tl::unexpected(assigned.error());
    const auto saved = edit.save(part);
    return saved ? Outcome<QString>(edit.kept) : tl::unexpected(Refusal(saved.error()));
}

} // namespace nameplate::cli
