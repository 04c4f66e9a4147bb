// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace nameplate {

class PlainLabel;

/// A part of a panel that is folded away until its title is pressed; what is worth knowing of it stands beside the title.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    explicit FoldSection(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void setSummary(const QString &text, bool isWarning = false);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QString summary() const;

signals:
    void opened();

private:
    QToolButton *m_title;
    PlainLabel *m_quiet;
    PlainLabel *m_warning;
    QWidget *m_box;
    QVBoxLayout *m_body;
};

} // namespace nameplate
