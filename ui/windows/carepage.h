// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsmodel.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace nameplate {

class EmptyState;
class FindingView;
class PlainLabel;

/// The page in the middle of the window that lists what needs care, of every kind or of one; or says that nothing does.
class CarePage : public QWidget
{
    Q_OBJECT

public:
    CarePage(const Inventory &inventory, const FindingSurvey &survey, QWidget *parent);

    [[nodiscard]] FindingView &view() { return *m_view; }
    [[nodiscard]] FindingsModel &model() { return m_model; }
    [[nodiscard]] QString heading() const;
    void setKind(const QString &code); ///< empty: every kind
    void takeFocus();

private:
    QWidget *makeToolLine();
    void fillKinds(QMenu *menu);
    void refresh();

    const FindingSurvey &m_survey;
    FindingsModel m_model;
    FindingView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    EmptyState *m_looking;
    PlainLabel *m_count;
    QToolButton *m_kinds;
};

} // namespace nameplate
