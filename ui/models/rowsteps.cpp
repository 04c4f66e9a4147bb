// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsteps.h"

#include <algorithm>

namespace nameplate {

namespace {

using Rows = std::vector<qint64>;
using RowSet = std::unordered_set<qint64>;

/// The smallest runs of both lists outside which they are equal, so that an edit costs what it touches.
struct Middle
{
    qsizetype head = 0; ///< equal rows at the start
    qsizetype tail = 0; ///< equal rows at the end
};

Middle middleOf(const Rows &before, const Rows &after)
{
    Middle middle;
    const auto shorter = qsizetype(std::min(before.size(), after.size()));
    while (middle.head < shorter && before[size_t(middle.head)] == after[size_t(middle.head)])
        ++middle.head;
    while (middle.tail < shorter - middle.head
           && before[before.size() - 1 - size_t(middle.tail)] == after[after.size() - 1 - size_t(middle.tail)])
        ++middle.tail;
    return middle;
}

RowSet setOf(const Rows &rows, const Middle &middle)
{
    return {rows.begin() + middle.head, rows.end() - middle.tail};
}

void addRemovals(std::vector<RowStep> &steps, Rows &rows, const Middle &middle, const RowSet &kept)
{
    qsizetype last = qsizetype(rows.size()) - middle.tail - 1;
    while (last >= middle.head) {
        if (kept.contains(rows[size_t(last)])) {
            --last;
            continue;
        }
        qsizetype first = last;
        while (first > middle.head && !kept.contains(rows[size_t(first - 1)]))
            --first;
        steps.push_back({RowStep::Kind::Remove, first, last, 0});
        applyStep(rows, steps.back(), {});
        last = first - 1;
    }
}

/// Puts each touched row behind the row it follows in the new list, in the new list's order.
bool addMoves(std::vector<RowStep> &steps, Rows &rows, const Rows &target, const RowSet &touched, qsizetype most)
{
    qsizetype moves = 0;
    for (size_t place = 0; place < target.size(); ++place) {
        if (!touched.contains(target[place]))
            continue;
        const auto from = std::find(rows.begin(), rows.end(), target[place]) - rows.begin();
        const auto before = place == 0 ? -1 : std::find(rows.begin(), rows.end(), target[place - 1]) - rows.begin();
        const auto to = from < before ? before : before + 1;
        if (from == to)
            continue;
        if (++moves > most)
            return false;
        steps.push_back({RowStep::Kind::Move, from, from, to});
        applyStep(rows, steps.back(), {});
    }
    return rows == target;
}

void addInsertions(std::vector<RowStep> &steps, const Rows &after, const Middle &middle, const RowSet &present)
{
    const qsizetype end = qsizetype(after.size()) - middle.tail;
    for (qsizetype first = middle.head; first < end; ++first) {
        if (present.contains(after[size_t(first)]))
            continue;
        qsizetype last = first;
        while (last + 1 < end && !present.contains(after[size_t(last + 1)]))
            ++last;
        steps.push_back({RowStep::Kind::Insert, first, last, 0});
        first = last;
    }
}

} // namespace

std::optional<std::vector<RowStep>> rowSteps(const Rows &before, const Rows &after, const RowSet &touched,
                                             qsizetype most)
{
    const Middle middle = middleOf(before, after);
    const RowSet old = setOf(before, middle);
    const RowSet fresh = setOf(after, middle);
    std::vector<RowStep> steps;
    Rows rows = before;
    addRemovals(steps, rows, middle, fresh);
    Rows target(after.begin(), after.begin() + middle.head);
    std::copy_if(after.begin() + middle.head, after.end() - middle.tail, std::back_inserter(target),
                 [&old](qint64 row) { return old.contains(row); });
    target.insert(target.end(), after.end() - middle.tail, after.end());
    if (rows != target && !addMoves(steps, rows, target, touched, most))
        return std::nullopt;
    addInsertions(steps, after, middle, old);
    if (qsizetype(steps.size()) > 2 * most)
        return std::nullopt;
    return steps;
}

void applyStep(Rows &rows, const RowStep &step, const Rows &after)
{
    const auto at = [&rows](qsizetype row) { return rows.begin() + row; };
    switch (step.kind) {
    case RowStep::Kind::Remove:
        rows.erase(at(step.first), at(step.last + 1));
        break;
    case RowStep::Kind::Move:
        if (step.first < step.to)
            std::rotate(at(step.first), at(step.first + 1), at(step.to + 1));
        else
            std::rotate(at(step.to), at(step.first), at(step.first + 1));
        break;
    case RowStep::Kind::Insert:
        rows.insert(at(step.first), after.begin() + step.first, after.begin() + step.last + 1);
        break;
    }
}

} // namespace nameplate
