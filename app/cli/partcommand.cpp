// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"

#include <limits>

namespace nameplate::cli {

Outcome<std::vector<PartWord>> readPartWords(const Arguments &arguments)
{
    std::vector<PartWord> words;
    QStringList keys;
    for (const QString &word : arguments.words().mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return wrongUsage(CommandLine::tr("“%1” is not written as key=value.").arg(word.left(80)));
        words.push_back({word.left(equals), word.mid(equals + 1)});
        if (keys.contains(words.back().key))
            return wrongUsage(CommandLine::tr("The key “%1” is given twice.").arg(words.back().key.left(80)));
        keys << words.back().key;
    }
    return words;
}

Outcome<size_t> placeOf(const Arguments &arguments, const char *option, size_t count)
{
    if (!arguments.has(option))
        return 0;
    const auto place = countOf(arguments, option, std::numeric_limits<qint32>::max());
    if (!place)
        return tl::unexpected(place.error());
    if (*place < 1 || size_t(*place) > count)
        return nothingFound(CommandLine::tr("There is no number %1 in its list of %2.").arg(*place).arg(count));
    return size_t(*place);
}

tl::unexpected<Refusal> noSuchKey(const QString &key, const QStringList &known)
{
    return wrongUsage(CommandLine::tr("There is no key “%1” here; the keys are %2.")
                          .arg(key.left(80), known.join(QLatin1String(", "))));
}

} // namespace nameplate::cli
