// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/whenfree.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <unordered_set>

namespace nameplate {

/// What needs care in the open document: looked for in a worker, soon after the start and a while after each change. In
/// a document of more than `manyItems` that costs seconds, so there only once somebody has asked for it.
class FindingSurvey : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 manyItems = 20'000;

    explicit FindingSurvey(const Inventory &inventory, qint64 many = manyItems, QObject *parent = nullptr);
    ~FindingSurvey() override;

    /// Somebody wants to see the findings, whatever they cost.
    void ask();

    [[nodiscard]] bool isKnown() const { return m_known; } ///< false until the first look is done
    /// By their kind, in the order of the kinds, and then of the items.
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] bool concerns(ItemId item) const { return m_items.contains(item.value); }
    [[nodiscard]] QStringList sentencesOf(ItemId item) const;

    /// It was dealt with: it is left out at once, without waiting for the next look.
    void leaveOut(const Finding &finding);

signals:
    void found(); ///< the findings are other ones

private:
    [[nodiscard]] bool isWanted() const;
    void look();
    void take(Result<std::vector<Finding>> findings);
    void setFindings(std::vector<Finding> findings);

    const Inventory &m_inventory;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    QTimer m_pause;
    WhenFree m_whenFree{m_inventory, [this] { look(); }};
    qint64 m_many;
    bool m_asked = false;
    bool m_known = false;
    bool m_looking = false;
    std::vector<Finding> m_findings;
    std::unordered_set<qint64> m_items;
};

} // namespace nameplate
